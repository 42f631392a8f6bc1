// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/participants/report_files.h"

#include "common/files.h"
#include "render/batch.h"
#include "render/html_file.h"
#include "render/pdf_writer.h"
#include "workspace/cohorts.h"
#include "workspace/reporting.h"

#include <QDir>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <map>

namespace circumspect::desktop {

namespace {

/// The latest release of everybody in the wave.
std::map<ParticipantId, workspace::ReleaseSummary> latestOf(const std::vector<workspace::ReleaseSummary> &releases,
                                                            const WaveId &wave)
{
    std::map<ParticipantId, workspace::ReleaseSummary> latest;
    for (const workspace::ReleaseSummary &release : releases) {
        if (release.wave != wave)
            continue;
        const auto [place, isNew] = latest.try_emplace(release.participant, release);
        if (!isNew && place->second.number < release.number)
            place->second = release;
    }
    return latest;
}

/// A web page where the file is named .html, else a PDF.
Result<void> writeOne(const report::Document &document, const QString &path)
{
    const bool isPage = path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive);
    const auto bytes = isPage ? render::writeHtml(document) : render::writePdf(document);
    return bytes ? common::writeFile(path, *bytes) : Result<void>(bytes.error());
}

std::vector<workspace::ReleaseSummary> wanted(const std::map<ParticipantId, workspace::ReleaseSummary> &latest,
                                              const ReportFilesRequest &request)
{
    std::vector<workspace::ReleaseSummary> releases;
    for (const auto &[participant, release] : latest) {
        const auto &chosen = request.participants;
        if (chosen.empty() || std::find(chosen.begin(), chosen.end(), participant) != chosen.end())
            releases.push_back(release);
    }
    return releases;
}

QString pathOf(const ReportFilesRequest &request, const workspace::ReleaseSummary &release)
{
    return request.file.isEmpty() ? QDir(request.folder).filePath(reportFileName(release.participantCode, release.wave))
                                  : request.file;
}

QStringList codesOf(const std::vector<workspace::ReleaseSummary> &releases)
{
    QStringList codes;
    for (const workspace::ReleaseSummary &release : releases)
        codes.append(release.participantCode);
    return codes;
}

ReportFilesOutcome outcomeOf(const ReportFilesRequest &request, const std::vector<workspace::ReleaseSummary> &chosen,
                             const std::vector<render::BatchRow> &rows)
{
    ReportFilesOutcome outcome;
    outcome.notReleased = std::max(0, static_cast<int>(request.participants.size()) - static_cast<int>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString &code = chosen[i].participantCode;
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

QString reportFileName(const QString &participantCode, const WaveId &wave)
{
    QString name = participantCode + u'_' + wave.text();
    static const QRegularExpression unsafe(QStringLiteral("[^\\w.-]+"), QRegularExpression::UseUnicodePropertiesOption);
    name.replace(unsafe, QStringLiteral("_"));
    return name + QStringLiteral(".pdf");
}

Result<ReportFilesOutcome> writeReportFiles(workspace::Workspace &workspace, const ReportFilesRequest &request,
                                            const ReportFilesWatch &watch, const workspace::Progress &progress)
{
    auto releases = workspace.releasing().releases(request.cycle);
    if (!releases)
        return releases.error();
    const std::vector<workspace::ReleaseSummary> chosen = wanted(latestOf(*releases, request.wave), request);
    const auto releaseAt = [&](int place) -> const workspace::ReleaseSummary & {
        return chosen[static_cast<std::size_t>(place)];
    };
    if (watch.begun)
        watch.begun(codesOf(chosen));
    render::BatchTask task;
    task.count = static_cast<int>(chosen.size());
    task.jobs = QThread::idealThreadCount();
    task.make = [&](int place) { return workspace.reporting().document(releaseAt(place).id, {}); };
    task.finish = [&](const report::Document &document, int place) {
        return writeOne(document, pathOf(request, releaseAt(place)));
    };
    int done = 0;
    task.finished = [&](int place, const render::BatchRow &row) {
        progress.report(++done, task.count);
        if (watch.finished)
            watch.finished(place, row);
    };
    task.isCancelled = [&] { return progress.isCancelled(); };
    return outcomeOf(request, chosen, render::runBatch(task));
}

Result<void> writeCohortReport(workspace::Workspace &workspace, const model::Cycle &cycle, const WaveId &wave,
                               const QString &file)
{
    const auto document = workspace.cohorts().document(cycle.id, wave, {}, cycle.language);
    if (!document)
        return document.error();
    return writeOne(*document, file);
}

}  // namespace circumspect::desktop
