// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "model/cycle.h"
#include "render/batch.h"
#include "workspace/releasing.h"
#include "workspace/workspace.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace circumspect::desktop {

/// Who hears of each file while it is made, on the worker thread. Both may be empty.
struct ReportFilesWatch {
    std::function<void(const QStringList &codes)> begun;
    std::function<void(int place, const render::BatchRow &)> finished;
};

/// Which reports to write, and where. `file` is set for a single report only.
struct ReportFilesRequest {
    CycleId cycle;
    WaveId wave;
    std::vector<ParticipantId> participants;  ///< empty: every released one
    QString folder;
    QString file;
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
    int notReleased = 0;
    std::vector<Failure> failures;
    std::vector<Note> notes;
    bool isCancelled = false;
};

/// The file name a report is offered under.
QString reportFileName(const QString &participantCode, const WaveId &wave);

/// Writes the latest release of each participant as PDF, or as a web page into a file named .html, on all cores. For
/// the worker thread.
Result<ReportFilesOutcome> writeReportFiles(workspace::Workspace &workspace, const ReportFilesRequest &request,
                                            const ReportFilesWatch &watch, const workspace::Progress &progress);

/// Writes the report across all participants of a wave as PDF. For the worker thread.
Result<void> writeCohortReport(workspace::Workspace &workspace, const model::Cycle &cycle, const WaveId &wave,
                               const QString &file);

}  // namespace circumspect::desktop
