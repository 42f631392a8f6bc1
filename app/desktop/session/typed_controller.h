// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "desktop/session/save_timer.h"
#include "desktop/session/selection.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"

#include <QObject>

#include <map>
#include <utility>

namespace circumspect::desktop {

/// Texts for a vault that was locked before they could be stored; they wait in memory for the same vault.
template <class Text>
struct AsideTexts {
    QString vault;
    std::map<ParticipantId, Text> texts;

    /// What waits for this vault; nothing is left behind.
    std::map<ParticipantId, Text> takeFor(const QString &id)
    {
        return vault == id ? std::exchange(*this, {}).texts : std::map<ParticipantId, Text>();
    }
};

/// What pages share on which one text a participant is written: it is stored while it is typed, and at once when the
/// participant, the page or the vault is left. One that inherits flushes in its destructor.
class TypedController : public QObject {
    Q_OBJECT
public:
    TypedController(WorkspaceSession &session, Selection &selection, const SavePace &pace, QObject *parent);

public Q_SLOTS:
    /// Reads everything anew; what is typed and not stored yet stays.
    virtual void refresh() = 0;
    void choose(const circumspect::ParticipantId &participant);
    /// Stores at once what is not stored yet.
    void flush();

Q_SIGNALS:
    void said(const Message &message);

protected:
    /// Whether a change of the vault is shown here.
    virtual bool concerns(const workspace::Changes &changes) const = 0;
    virtual void saveWhatIsDue() = 0;
    virtual void showPerson() = 0;
    /// Nothing of a closed vault stays.
    virtual void forgetTexts() = 0;

    void forget();
    /// The row of the selected participant; the first where that one is not listed, -1 in an empty list.
    template <class Person>
    int rowOfChosen(const std::vector<Person> &people) const
    {
        for (std::size_t i = 0; i < people.size(); ++i) {
            if (people[i].id == m_selection.participant())
                return static_cast<int>(i);
        }
        return people.empty() ? -1 : 0;
    }

    WorkspaceSession &m_session;
    Selection &m_selection;
    SaveTimer m_timer;
};

}  // namespace circumspect::desktop
