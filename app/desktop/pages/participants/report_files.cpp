// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/participants/report_files.h"

#include "common/files.h"
#include "workspace/cohorts.h"

#include <QThread>

namespace circumspect::desktop {

namespace {

Result<void> writeOne(const report::Document &document, const QString &path, const render::FileOptions &options)
{
    const auto bytes = render::writeReportFile(document, options);
    return bytes ? common::writeFile(path, *bytes) : Result<void>(bytes.error());
}

/// The parts of the task that looking through and writing share. The arguments outlive the task.
render::BatchTask taskOf(workspace::Workspace &workspace, const ReportFilesRequest &request, const ReportWatch &watch,
                         const workspace::Progress &progress)
{
    render::BatchTask task;
    task.count = static_cast<int>(request.reports.size());
    task.jobs = QThread::idealThreadCount();
    task.make = [&](int place) {
        const auto &report = request.reports[static_cast<std::size_t>(place)];
        return workspace.reporting().document(report.release, request.options);
    };
    task.finished = [&, done = 0, count = task.count](int place, const render::BatchRow &row) mutable {
        progress.report(++done, count);
        if (watch)
            watch(place, row);
    };
    task.isCancelled = [&] { return progress.isCancelled(); };
    return task;
}

ReportFilesOutcome outcomeOf(const ReportFilesRequest &request, const std::vector<render::BatchRow> &rows)
{
    ReportFilesOutcome outcome;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString &code = request.reports[i].participantCode;
        outcome.written += rows[i].state == render::BatchState::Written ? 1 : 0;
        outcome.isCancelled = outcome.isCancelled || rows[i].state == render::BatchState::NotReached;
        if (rows[i].error)
            outcome.failures.push_back({code, *rows[i].error});
        else if (!rows[i].preflight.isClear())
            outcome.notes.push_back({code, rows[i].preflight});
    }
    return outcome;
}

}  // namespace

std::vector<render::BatchRow> lookThroughReports(workspace::Workspace &workspace, const ReportFilesRequest &request,
                                                 const ReportWatch &watch, const workspace::Progress &progress)
{
    return render::lookThrough(taskOf(workspace, request, watch, progress));
}

ReportFilesOutcome writeReportFiles(workspace::Workspace &workspace, const ReportFilesRequest &request,
                                    const ReportWatch &watch, const workspace::Progress &progress)
{
    render::BatchTask task = taskOf(workspace, request, watch, progress);
    task.finish = [&](const report::Document &document, int place) {
        return writeOne(document, request.reports[static_cast<std::size_t>(place)].path, request.file);
    };
    return outcomeOf(request, render::runBatch(task));
}

Result<void> writeCohortReport(workspace::Workspace &workspace, const model::Cycle &cycle, const WaveId &wave,
                               const QString &file)
{
    const auto document = workspace.cohorts().document(cycle.id, wave, {}, cycle.language);
    if (!document)
        return document.error();
    return writeOne(*document, file, {});
}

}  // namespace circumspect::desktop
