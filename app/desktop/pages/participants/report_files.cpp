// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/participants/report_files.h"

#include "common/files.h"
#include "render/html_file.h"
#include "render/pdf_writer.h"
#include "workspace/reporting.h"

#include <QDir>
#include <QRegularExpression>

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

Result<void> writeOne(workspace::Workspace &workspace, const ReleaseId &release, const QString &path)
{
    auto document = workspace.reporting().document(release, {});
    if (!document)
        return document.error();
    const bool isPage = path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive);
    const auto bytes = isPage ? render::writeHtml(*document) : render::writePdf(*document);
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

}  // namespace

QString reportFileName(const QString &participantCode, const WaveId &wave)
{
    QString name = participantCode + u'_' + wave.text();
    static const QRegularExpression unsafe(QStringLiteral("[^\\w.-]+"), QRegularExpression::UseUnicodePropertiesOption);
    name.replace(unsafe, QStringLiteral("_"));
    return name + QStringLiteral(".pdf");
}

Result<ReportFilesOutcome> writeReportFiles(workspace::Workspace &workspace, const ReportFilesRequest &request,
                                            const workspace::Progress &progress)
{
    auto releases = workspace.releasing().releases(request.cycle);
    if (!releases)
        return releases.error();
    const std::vector<workspace::ReleaseSummary> chosen = wanted(latestOf(*releases, request.wave), request);
    ReportFilesOutcome outcome;
    const auto total = static_cast<int>(chosen.size());
    outcome.notReleased = qMax(0, static_cast<int>(request.participants.size()) - total);
    for (int i = 0; i < total && !outcome.isCancelled; ++i) {
        progress.report(i, total);
        const workspace::ReleaseSummary &release = chosen[static_cast<std::size_t>(i)];
        const QString path = request.file.isEmpty()
                                 ? QDir(request.folder).filePath(reportFileName(release.participantCode, release.wave))
                                 : request.file;
        if (auto done = writeOne(workspace, release.id, path); done)
            ++outcome.written;
        else
            outcome.failures.push_back({release.participantCode, done.error()});
        outcome.isCancelled = progress.isCancelled();
    }
    return outcome;
}

}  // namespace circumspect::desktop
