// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "workspace/releasing.h"
#include "workspace/workspace.h"

#include <QString>

#include <vector>

namespace circumspect::desktop {

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
    int written = 0;
    int notReleased = 0;
    std::vector<Failure> failures;
    bool isCancelled = false;
};

/// The file name a report is offered under.
QString reportFileName(const QString &participantCode, const WaveId &wave);

/// Writes the latest release of each participant as PDF, or as a web page into a file named .html. For the worker thread.
Result<ReportFilesOutcome> writeReportFiles(workspace::Workspace &workspace, const ReportFilesRequest &request,
                                            const workspace::Progress &progress);

}  // namespace circumspect::desktop
