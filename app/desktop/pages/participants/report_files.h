// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "model/cycle.h"
#include "render/batch.h"
#include "render/report_file.h"
#include "workspace/reporting.h"
#include "workspace/workspace.h"

#include <QString>

#include <functional>
#include <vector>

namespace circumspect::desktop {

/// Hears of each report while it is looked through or written, on the worker thread. May be empty.
using ReportWatch = std::function<void(int place, const render::BatchRow &)>;

/// Which reports to write, where, and how.
struct ReportFilesRequest {
    struct Report {
        ReleaseId release;
        QString participantCode;
        QString path;  ///< where its file goes; not needed to look through it
    };
    std::vector<Report> reports;
    workspace::ReportOptions options;
    render::FileOptions file;
};

/// What came of it; a report that fails does not stop the others.
struct ReportFilesOutcome {
    struct Failure {
        QString participantCode;
        Error error;
    };
    /// Written all the same, but worth a look before it is handed out.
    struct Note {
        QString participantCode;
        render::Preflight preflight;
    };
    int written = 0;
    std::vector<Failure> failures;
    std::vector<Note> notes;
    bool isCancelled = false;
};

/// Makes each report and says what deserves a look in it; writes nothing. For the worker thread.
std::vector<render::BatchRow> lookThroughReports(workspace::Workspace &workspace, const ReportFilesRequest &request,
                                                 const ReportWatch &watch, const workspace::Progress &progress);

/// Writes each report into its file, on all cores. For the worker thread.
ReportFilesOutcome writeReportFiles(workspace::Workspace &workspace, const ReportFilesRequest &request,
                                    const ReportWatch &watch, const workspace::Progress &progress);

/// Writes the report across all participants of a wave as PDF. For the worker thread.
Result<void> writeCohortReport(workspace::Workspace &workspace, const model::Cycle &cycle, const WaveId &wave,
                               const QString &file);

}  // namespace circumspect::desktop
