// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/results/results_view.h"
#include "desktop/session/selection.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "model/roster.h"

#include <QObject>

namespace circumspect::desktop {

/// Shows the latest release of the chosen participant and wave.
class ResultsController final : public QObject {
    Q_OBJECT
public:
    ResultsController(WorkspaceSession &session, Selection &selection, QObject *parent = nullptr);

    const ResultsView &view() const { return m_view; }
    /// Whose results are shown; empty if nobody's are.
    ParticipantId shownParticipant() const;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void viewChanged(const ResultsView &view);
    void said(const Message &message);

private:
    struct Read {
        std::vector<model::Participant> participants;
        ParticipantId participant;
        std::optional<ReleasedView> released;
    };
    static Result<Read> read(workspace::Workspace &workspace, const model::Cycle &cycle, const WaveId &wave,
                             const ParticipantId &participant);
    void take(Read read);

    WorkspaceSession &m_session;
    Selection &m_selection;
    ResultsView m_view;
};

}  // namespace circumspect::desktop
