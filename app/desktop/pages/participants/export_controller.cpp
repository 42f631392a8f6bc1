// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/participants/export_controller.h"

#include "common/error_text.h"
#include "common/files.h"
#include "desktop/pages/participants/batch_relay.h"
#include "desktop/pages/results/ledger_rows.h"
#include "desktop/pages/participants/report_files.h"

#include <QFileInfo>

#include <memory>

namespace circumspect::desktop {

namespace {

/// What deserves a look in a report before it is handed out.
QString noteText(const render::Preflight &preflight)
{
    QStringList parts;
    if (!preflight.missingCharacters.isEmpty())
        parts << ExportController::tr("no font has a sign for %1").arg(preflight.missingCharacters);
    if (preflight.hasNoOverview)
        parts << ExportController::tr("too few answers for the overview");
    if (preflight.hasNoComments)
        parts << ExportController::tr("no comments to print");
    return parts.join(u"; ");
}

BatchView::Row rowOf(const QString &code, const render::BatchRow &row)
{
    if (row.error)
        return {code, BatchRowState::Failed, common::errorText(*row.error)};
    if (row.preflight.isClear())
        return {code, BatchRowState::Written, ExportController::tr("written", "a report")};
    return {code, BatchRowState::Worth, ExportController::tr("written; %1", "a report").arg(noteText(row.preflight))};
}

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
    for (const ReportFilesOutcome::Note &note : outcome.notes)
        message.details << ExportController::tr("%1: %2").arg(note.participantCode, noteText(note.preflight));
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

void ExportController::exportCohort()
{
    if (m_selection.cycle() == nullptr)
        return;
    const FileQuestion question{.title = tr("Where to save the cohort report"),
                                .filter = tr("PDF (*.pdf)"),
                                .suggestedName = tr("cohort_%1.pdf", "a file's name").arg(m_selection.wave().text()),
                                .suffix = QStringLiteral("pdf")};
    m_prompts.askWhereToSave(question, this, [this](const QString &file) { writeCohort(file); });
}

void ExportController::writeCohort(const QString &file)
{
    if (m_selection.cycle() == nullptr)
        return;
    m_session.run(
        tr("Writing the cohort report"),
        [cycle = *m_selection.cycle(), wave = m_selection.wave(), file](workspace::Workspace &workspace,
                                                                        const workspace::Progress &) {
            return writeCohortReport(workspace, cycle, wave, file);
        },
        this,
        [this, file](const Result<void> &done) {
            if (!done) {
                Q_EMIT said({MessageTone::Problem, common::errorText(done.error()), {}, {}});
                return;
            }
            Q_EMIT written(QFileInfo(file).absolutePath());
            Q_EMIT said({MessageTone::Done, tr("The cohort report is written."), {}, tr("Open folder")});
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
    // The relay lives as long as the work, and goes on the thread it belongs to.
    const std::shared_ptr<BatchRelay> relay(new BatchRelay, [](BatchRelay *done) { done->deleteLater(); });
    connect(relay.get(), &BatchRelay::begun, this, &ExportController::begin);
    connect(relay.get(), &BatchRelay::finished, this, &ExportController::take);
    m_session.run(
        tr("Writing reports"),
        [request, relay](workspace::Workspace &workspace, const workspace::Progress &progress) {
            const ReportFilesWatch watch{
                .begun = [&](const QStringList &codes) { Q_EMIT relay->begun(codes); },
                .finished = [&](int place, const render::BatchRow &row) { Q_EMIT relay->finished(place, row); }};
            return writeReportFiles(workspace, request, watch, progress);
        },
        this,
        [this, folder](const Result<ReportFilesOutcome> &outcome) {
            end();
            if (!outcome) {
                Q_EMIT said({MessageTone::Problem, common::errorText(outcome.error()), {}, {}});
                return;
            }
            Q_EMIT written(folder);
            Q_EMIT said(messageOf(*outcome));
        });
}

void ExportController::begin(const QStringList &codes)
{
    m_batch = {};
    if (codes.size() < 2)
        return;
    for (const QString &code : codes)
        m_batch.rows.push_back({code, BatchRowState::Waiting, tr("waiting", "a report")});
    Q_EMIT batchChanged(m_batch);
}

void ExportController::take(int place, const render::BatchRow &row)
{
    if (place >= static_cast<int>(m_batch.rows.size()))
        return;
    BatchView::Row &shown = m_batch.rows[static_cast<std::size_t>(place)];
    shown = rowOf(shown.code, row);
    ++m_batch.done;
    Q_EMIT batchChanged(m_batch);
}

void ExportController::end()
{
    if (m_batch.rows.empty())
        return;
    m_batch.isRunning = false;
    for (BatchView::Row &row : m_batch.rows)
        if (row.state == BatchRowState::Waiting)
            row = {row.code, BatchRowState::NotWritten, tr("not written", "a report")};
    Q_EMIT batchChanged(m_batch);
    m_batch = {};
}

}  // namespace circumspect::desktop
