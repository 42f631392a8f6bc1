// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/ledger_view.h"
#include "desktop/pages/participants/batch_view.h"
#include "desktop/pages/participants/report_choices.h"
#include "desktop/pages/participants/report_files.h"
#include "desktop/session/selection.h"
#include "desktop/session/workspace_session.h"
#include "desktop/shell/message_bar.h"
#include "desktop/shell/prompts.h"
#include "desktop/shell/settings.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace circumspect::desktop {

/// Writes released reports. How is asked once for one or for many; then they are looked through, and written where the
/// person says, after what deserves a look has been shown.
class ExportController final : public QObject {
    Q_OBJECT
public:
    ExportController(WorkspaceSession &session, Selection &selection, Prompts &prompts, Settings &settings,
                     QObject *parent = nullptr);

public Q_SLOTS:
    /// One report is asked where to save, several for a folder.
    void exportReports(const std::vector<circumspect::ParticipantId> &participants);
    /// Every released report of the chosen wave.
    void exportAll();
    /// Writes the batch that has been looked through.
    void writeBatch();
    /// Forgets it, and the password with it.
    void dismissBatch();
    /// What was shown, combined and withheld in one release.
    void saveLedger(const LedgerView &ledger);
    /// The report across all participants of the chosen wave, in the cycle's language.
    void exportCohort();

Q_SIGNALS:
    void said(const Message &message);
    /// The folder of what was written last, for "Open folder".
    void written(const QString &folder);
    /// Several reports are being looked through or written, or have been; without rows nothing is left of them.
    void batchChanged(const BatchView &batch);

private:
    /// What the person has chosen, on its way to files.
    struct Pending {
        ReportFilesRequest request;
        std::vector<QString> names;  ///< of the files, parallel to the reports
        std::vector<int> rows;       ///< places in the batch, parallel to the reports
        bool isBatch = false;
    };

    void prepare(const std::vector<ParticipantId> &participants);
    void ask(const ReportBasis &basis);
    void look(const ReportBasis &basis, ReportAnswer answer);
    void begin(const ReportBasis &basis);
    void takeLook(const std::vector<render::BatchRow> &rows);
    void offerBatch(const std::vector<render::BatchRow> &rows);
    void offerOne(const render::BatchRow &row);
    void askForFile();
    void askForFolder();
    void writeInto(const QString &folder);
    void write(const QString &folder);
    void end(const Result<ReportFilesOutcome> &outcome, const QString &folder);
    ReportWatch watch();
    void take(int place, const render::BatchRow &row);
    void writeCohort(const QString &file);
    void complain(const Error &error);

    WorkspaceSession &m_session;
    Selection &m_selection;
    Prompts &m_prompts;
    Settings &m_settings;
    std::optional<Pending> m_pending;
    BatchView m_batch;
};

}  // namespace circumspect::desktop
