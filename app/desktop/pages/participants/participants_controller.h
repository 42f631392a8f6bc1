// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/participants/participants_view.h"
#include "desktop/session/selection.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"
#include "model/instrument.h"
#include "workspace/rostering.h"

#include <QObject>

#include <vector>

namespace circumspect::desktop {

/// Shows who takes part and how far answers and reports are; releases reports.
class ParticipantsController final : public QObject {
    Q_OBJECT
public:
    ParticipantsController(WorkspaceSession &session, Selection &selection, Prompts &prompts,
                           QObject *parent = nullptr);

    const ParticipantsView &view() const { return m_view; }

public Q_SLOTS:
    void refresh();
    void release(const std::vector<circumspect::ParticipantId> &participants);
    void releaseAll();

Q_SIGNALS:
    void viewChanged(const ParticipantsView &view);
    void said(const Message &message);

private:
    struct Read {
        std::vector<workspace::ParticipantProgress> progress;
        model::Instrument instrument;
    };
    void take(const Read &read);
    void previewRelease(const std::vector<ParticipantId> &participants);
    void runRelease(const std::vector<ParticipantId> &participants);

    WorkspaceSession &m_session;
    Selection &m_selection;
    Prompts &m_prompts;
    ParticipantsView m_view;
};

}  // namespace circumspect::desktop
