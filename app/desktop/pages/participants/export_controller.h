// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/ledger_view.h"
#include "desktop/session/selection.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"

#include <QObject>

#include <vector>

namespace circumspect::desktop {

/// Writes released reports as PDF files or a web page, named after the participants' codes, never after their names.
class ExportController final : public QObject {
    Q_OBJECT
public:
    ExportController(WorkspaceSession &session, Selection &selection, Prompts &prompts, QObject *parent = nullptr);

public Q_SLOTS:
    /// One report is asked where to save, several for a folder.
    void exportReports(const std::vector<circumspect::ParticipantId> &participants);
    /// Every released report of the chosen wave.
    void exportAll();
    /// What was shown, combined and withheld in one release.
    void saveLedger(const LedgerView &ledger);

Q_SIGNALS:
    void said(const Message &message);
    /// The folder of what was written last, for "Open folder".
    void written(const QString &folder);

private:
    void askForPlace(const std::vector<ParticipantId> &participants, const QString &suggestedName);
    void write(const std::vector<ParticipantId> &participants, const QString &folder, const QString &file);

    WorkspaceSession &m_session;
    Selection &m_selection;
    Prompts &m_prompts;
};

}  // namespace circumspect::desktop
