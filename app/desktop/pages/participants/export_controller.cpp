// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/participants/export_controller.h"

#include "common/error_text.h"
#include "common/files.h"
#include "desktop/pages/results/ledger_rows.h"
#include "desktop/pages/participants/report_files.h"

#include <QFileInfo>

namespace circumspect::desktop {

namespace {

Message messageOf(const ReportFilesOutcome &outcome)
{
    Message message{.tone = MessageTone::Done,
                    .text = ExportController::tr("%n report(s) written.", nullptr, outcome.written),
                    .details = {},
                    .actionText = outcome.written > 0 ? ExportController::tr("Open folder") : QString()};
    if (outcome.isCancelled)
        message.details << ExportController::tr("Stopped before the end; the rest was not written.");
    if (outcome.notReleased > 0)
        message.details << ExportController::tr("%n participant(s) have no released report yet.", nullptr,
                                                outcome.notReleased);
    for (const ReportFilesOutcome::Failure &failed : outcome.failures)
        message.details << ExportController::tr("%1: %2").arg(failed.participantCode, common::errorText(failed.error));
    if (!outcome.failures.empty() || outcome.written == 0)
        message.tone = MessageTone::Problem;
    return message;
}

}  // namespace

ExportController::ExportController(WorkspaceSession &session, Selection &selection, Prompts &prompts, QObject *parent)
    : QObject(parent), m_session(session), m_selection(selection), m_prompts(prompts)
{
}

void ExportController::exportReports(const std::vector<ParticipantId> &participants)
{
    if (m_selection.cycle() == nullptr || participants.empty())
        return;
    if (participants.size() > 1)
        return askForPlace(participants, {});
    m_session.run(
        tr("Looking up the report"),
        [cycle = m_selection.cycle()->id, wave = m_selection.wave(),
         participant = participants.front()](workspace::Workspace &workspace, const workspace::Progress &) {
            return workspace.releasing().latest(cycle, wave, participant);
        },
        this,
        [this, participants](const Result<workspace::ReleaseSummary> &release) {
            if (release)
                askForPlace(participants, reportFileName(release->participantCode, release->wave));
            else
                Q_EMIT said({MessageTone::Problem, common::errorText(release.error()), {}, {}});
        });
}

void ExportController::exportAll()
{
    if (m_selection.cycle())
        askForPlace({}, {});
}

void ExportController::saveLedger(const LedgerView &ledger)
{
    constexpr qsizetype kReleaseDigits = 12;
    const FileQuestion question{.title = tr("Save the ledger"),
                                .filter = tr("JSON (*.json)"),
                                .suggestedName = tr("Ledger %1.json").arg(ledger.release.left(kReleaseDigits)),
                                .suffix = QStringLiteral("json")};
    m_prompts.askWhereToSave(question, this, [this, bytes = ledgerJson(ledger)](const QString &path) {
        if (auto saved = common::writeFile(path, bytes); !saved) {
            Q_EMIT said({MessageTone::Problem, common::errorText(saved.error()), {}, {}});
            return;
        }
        Q_EMIT written(QFileInfo(path).absolutePath());
        Q_EMIT said({MessageTone::Done, tr("Saved %1.").arg(QFileInfo(path).fileName()), {}, tr("Open folder")});
    });
}

void ExportController::askForPlace(const std::vector<ParticipantId> &participants, const QString &suggestedName)
{
    if (suggestedName.isEmpty()) {
        m_prompts.askForFolder(tr("Where to write the reports"), this,
                               [this, participants](const QString &folder) { write(participants, folder, {}); });
        return;
    }
    const FileQuestion question{.title = tr("Export report"),
                                .filter = tr("PDF (*.pdf)") + QStringLiteral(";;") + tr("Web page (*.html)"),
                                .suggestedName = suggestedName,
                                .suffix = QStringLiteral("pdf")};
    m_prompts.askWhereToSave(question, this, [this, participants](const QString &file) {
        write(participants, QFileInfo(file).absolutePath(), file);
    });
}

void ExportController::write(const std::vector<ParticipantId> &participants, const QString &folder, const QString &file)
{
    if (m_selection.cycle() == nullptr)
        return;
    const ReportFilesRequest request{.cycle = m_selection.cycle()->id,
                                     .wave = m_selection.wave(),
                                     .participants = participants,
                                     .folder = folder,
                                     .file = file};
    m_session.run(
        tr("Writing reports"),
        [request](workspace::Workspace &workspace, const workspace::Progress &progress) {
            return writeReportFiles(workspace, request, progress);
        },
        this,
        [this, folder](const Result<ReportFilesOutcome> &outcome) {
            if (!outcome) {
                Q_EMIT said({MessageTone::Problem, common::errorText(outcome.error()), {}, {}});
                return;
            }
            Q_EMIT written(folder);
            Q_EMIT said(messageOf(*outcome));
        });
}

}  // namespace circumspect::desktop
