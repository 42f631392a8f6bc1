// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/ledger_view.h"
#include "desktop/pages/participants/batch_view.h"
#include "desktop/session/selection.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"
#include "render/batch.h"

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
    /// The report across all participants of the chosen wave, in the cycle's language.
    void exportCohort();

Q_SIGNALS:
    void said(const Message &message);
    /// The folder of what was written last, for "Open folder".
    void written(const QString &folder);
    /// Several reports are being written, or have been.
    void batchChanged(const BatchView &batch);

private:
    void askForPlace(const std::vector<ParticipantId> &participants, const QString &suggestedName);
    void writeCohort(const QString &file);
    void write(const std::vector<ParticipantId> &participants, const QString &folder, const QString &file);

    void begin(const QStringList &codes);
    void take(int place, const render::BatchRow &row);
    void end();

    WorkspaceSession &m_session;
    Selection &m_selection;
    Prompts &m_prompts;
    BatchView m_batch;
};

}  // namespace circumspect::desktop
