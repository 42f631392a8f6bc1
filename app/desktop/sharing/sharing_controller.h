// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/session/selection.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"
#include "model/roster.h"
#include "workspace/sharing.h"

#include <QObject>

#include <functional>
#include <vector>

namespace circumspect::desktop {

/// Who is whose coach, and the files made for coaches and participants.
class SharingController final : public QObject {
    Q_OBJECT
public:
    SharingController(WorkspaceSession &session, Selection &selection, Prompts &prompts, QObject *parent = nullptr)
        : QObject(parent), m_session(session), m_selection(selection), m_prompts(prompts)
    {
    }

public Q_SLOTS:
    /// Asks who coaches these participants; those who do already are ticked.
    void assignCoaches(const std::vector<circumspect::ParticipantId> &participants);
    void makeCoachFile();
    /// Makes the file of this participant, or asks whose.
    void makeParticipantFile(const circumspect::ParticipantId &participant);

Q_SIGNALS:
    void said(const Message &message);

private:
    struct Known {
        std::vector<workspace::Coach> coaches;
        std::vector<workspace::Sharing::Pair> pairs;
    };
    /// A file to be made, but for its place and passphrase.
    struct Draft {
        QString title;
        QString words;
        QString suggestedName;
        std::function<Result<workspace::Changes>(workspace::Sharing &, const QString &, const Secret &)> make;
    };

    void withCoaches(const std::function<void(const Known &)> &then);
    void askForCoaches(const std::vector<ParticipantId> &participants, const Known &known);
    void assign(const std::vector<ParticipantId> &participants, const std::vector<MemberId> &added,
                const std::vector<MemberId> &removed);
    void askForCoachOfFile(const Known &known);
    void askWhoseFile(const std::vector<model::Participant> &people);
    void makeFileOf(const model::Participant &participant);
    void askForPlace(const Draft &draft);
    void askForPassphrase(const Draft &draft, const QString &path);
    void tell(const Error &error);
    void note(const QString &text);

    WorkspaceSession &m_session;
    Selection &m_selection;
    Prompts &m_prompts;
};

}  // namespace circumspect::desktop
