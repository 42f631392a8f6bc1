// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/reading/reading_view.h"
#include "desktop/session/selection.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "model/roster.h"

#include <QObject>

namespace circumspect::desktop {

/// Lays out the latest report of the chosen participant and wave, as it would be printed. Works only while the page is
/// looked at.
class ReadingController final : public QObject {
    Q_OBJECT
public:
    ReadingController(WorkspaceSession &session, Selection &selection, QObject *parent = nullptr);

    const ReadingView &view() const { return m_view; }

public Q_SLOTS:
    void setLookedAt(bool isLookedAt);
    void refresh();

Q_SIGNALS:
    void viewChanged(const ReadingView &view);
    void said(const Message &message);

private:
    struct Read {
        std::vector<model::Participant> participants;
        ParticipantId participant;
        QString facts;
        std::shared_ptr<const render::PagedDocument> report;
    };
    static Result<Read> read(workspace::Workspace &vault, const model::Cycle &cycle, const WaveId &wave,
                             const ParticipantId &participant);
    void take(Read read);
    void forget();

    WorkspaceSession &m_session;
    Selection &m_selection;
    ReadingView m_view;
    bool m_isLookedAt = false;
    bool m_isStale = true;
};

}  // namespace circumspect::desktop
