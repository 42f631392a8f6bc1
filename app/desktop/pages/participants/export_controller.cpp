// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/participants/export_controller.h"

#include "common/error_text.h"
#include "common/files.h"
#include "desktop/pages/participants/batch_relay.h"
#include "desktop/pages/participants/report_words.h"
#include "desktop/pages/results/ledger_rows.h"

#include <QDir>
#include <QFileInfo>

namespace circumspect::desktop {

namespace {

/// Null for "whatever is open to me".
std::optional<report::ReportTemplate> layoutNamed(const QString &name, const ReportBasis &basis)
{
    for (const workspace::ReportTemplates::Entry &entry : basis.layouts)
        if (entry.layout.name == name)
            return entry.layout;
    return std::nullopt;
}

ReportFilesRequest requestOf(const ReportBasis &basis, ReportAnswer answer, const QString &cycleLanguage)
{
    const ReportChoices &choices = answer.choices;
    ReportFilesRequest request;
    for (const ReportBasis::Report &report : basis.reports)
        request.reports.push_back({report.release.id, report.participant.code, {}});
    request.options = {.language = choices.language.isEmpty() ? cycleLanguage : choices.language,
                       .withName = choices.printsName,
                       .layout = layoutNamed(choices.layout, basis),
                       .withCoachNotes = choices.printsNotes};
    request.file.kind = choices.kind;
    request.file.pdf.pageSize = choices.paper;
    if (!answer.password.isEmpty())
        request.file.password = std::make_shared<const Secret>(std::move(answer.password));
    return request;
}

std::vector<QString> fileNamesOf(const ReportBasis &basis, const QString &pattern, const ReportFilesRequest &request)
{
    std::vector<QString> names;
    for (const ReportBasis::Report &report : basis.reports)
        names.push_back(common::reportFileName(pattern, {report.participant.code, report.release.wave.text(),
                                                         request.options.language, report.participant.name}) +
                        u'.' + render::suffixOf(request.file.kind));
    return names;
}

}  // namespace

ExportController::ExportController(WorkspaceSession &session, Selection &selection, Prompts &prompts,
                                   Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_selection(selection), m_prompts(prompts), m_settings(settings)
{
    connect(&session, &WorkspaceSession::vaultClosed, this, &ExportController::dismissBatch);
}

void ExportController::exportReports(const std::vector<ParticipantId> &participants)
{
    if (!participants.empty())
        prepare(participants);
}

void ExportController::exportAll()
{
    prepare({});
}

void ExportController::prepare(const std::vector<ParticipantId> &participants)
{
    if (m_selection.cycle() == nullptr)
        return;
    m_session.run(
        tr("Looking up the reports"),
        [cycle = m_selection.cycle()->id, wave = m_selection.wave(), participants](workspace::Workspace &workspace,
                                                                                   const workspace::Progress &) {
            return readReportBasis(workspace, cycle, wave, participants);
        },
        this,
        [this](const Result<ReportBasis> &basis) {
            if (basis)
                ask(*basis);
            else
                complain(basis.error());
        });
}

void ExportController::ask(const ReportBasis &basis)
{
    if (m_selection.cycle() == nullptr || !m_session.vault())
        return;
    if (basis.reports.empty())
        return complain(failure(ErrorCode::ReleaseNotFound, basis.notReleased.value(0)));
    const ReportQuestion question =
        reportQuestion(basis, *m_selection.cycle(), m_selection.wave(), m_session.vault()->keepsNotes, m_settings);
    m_prompts.reports(question, this, [this, basis](ReportAnswer answer) {
        rememberReportChoices(m_settings, answer.choices, basis);
        look(basis, std::move(answer));
    });
}

void ExportController::look(const ReportBasis &basis, ReportAnswer answer)
{
    if (m_selection.cycle() == nullptr)
        return;
    const QString pattern = answer.choices.pattern;
    m_pending.emplace();
    m_pending->request = requestOf(basis, std::move(answer), m_selection.cycle()->language);
    m_pending->names = fileNamesOf(basis, pattern, m_pending->request);
    m_pending->isBatch = basis.isBatch();
    begin(basis);
    m_session.run(
        tr("Looking through the reports"),
        [request = m_pending->request, watch = watch()](workspace::Workspace &workspace,
                                                        const workspace::Progress &progress) {
            return lookThroughReports(workspace, request, watch, progress);
        },
        this, [this](const std::vector<render::BatchRow> &rows) { takeLook(rows); });
}

void ExportController::begin(const ReportBasis &basis)
{
    m_batch = {};
    for (const ReportBasis::Report &report : basis.reports) {
        m_pending->rows.push_back(static_cast<int>(m_batch.rows.size()));
        m_batch.rows.push_back({report.participant.code, BatchRowState::Waiting, tr("waiting", "a report")});
    }
    for (const QString &code : basis.notReleased)
        m_batch.rows.push_back(notReleasedRow(code));
    if (m_pending->isBatch)
        Q_EMIT batchChanged(m_batch);
}

/// The relay lives as long as the work, and goes on the thread it belongs to.
ReportWatch ExportController::watch()
{
    const std::shared_ptr<BatchRelay> relay(new BatchRelay, [](BatchRelay *done) { done->deleteLater(); });
    connect(relay.get(), &BatchRelay::finished, this, &ExportController::take);
    return [relay](int place, const render::BatchRow &row) { Q_EMIT relay->finished(place, row); };
}

void ExportController::take(int place, const render::BatchRow &row)
{
    if (!m_pending || !m_pending->isBatch || !m_batch.isRunning())
        return;
    BatchView::Row &shown = m_batch.rows.at(static_cast<std::size_t>(m_pending->rows.at(std::size_t(place))));
    shown = batchRowOf(shown.code, row);
    ++m_batch.done;
    Q_EMIT batchChanged(m_batch);
}

void ExportController::takeLook(const std::vector<render::BatchRow> &rows)
{
    if (!m_pending)
        return;
    if (m_pending->isBatch)
        offerBatch(rows);
    else
        offerOne(rows.front());
}

/// Nothing is written before the person has seen what deserves a look; what cannot be made is left out.
void ExportController::offerBatch(const std::vector<render::BatchRow> &rows)
{
    if (rows.back().state == render::BatchState::NotReached)
        return dismissBatch();
    Pending ready;
    ready.isBatch = true;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].state != render::BatchState::Ready)
            continue;
        ready.request.reports.push_back(m_pending->request.reports[i]);
        ready.names.push_back(m_pending->names[i]);
        ready.rows.push_back(m_pending->rows[i]);
    }
    ready.request.options = m_pending->request.options;
    ready.request.file = m_pending->request.file;
    m_pending = std::move(ready);
    m_batch.stage = BatchStage::Ready;
    m_batch.writable = static_cast<int>(m_pending->request.reports.size());
    Q_EMIT batchChanged(m_batch);
}

void ExportController::offerOne(const render::BatchRow &row)
{
    if (row.state != render::BatchState::Ready) {
        if (row.error)
            complain(*row.error);
        return dismissBatch();
    }
    if (row.preflight.isClear())
        return askForFile();
    m_prompts.confirm({.title = tr("Look at this report before you hand it out"),
                       .text = tr("It can be written, but:"),
                       .facts = preflightTexts(row.preflight),
                       .caution = {},
                       .acceptText = tr("Save it all the same…")},
                      this, [this] { askForFile(); });
}

void ExportController::askForFile()
{
    if (!m_pending)
        return;
    const bool isPdf = m_pending->request.file.kind == render::FileKind::Pdf;
    const FileQuestion question{.title = tr("Export report"),
                                .filter = isPdf ? tr("PDF (*.pdf)") : tr("Web page (*.html)"),
                                .suggestedName = m_pending->names.front(),
                                .suffix = render::suffixOf(m_pending->request.file.kind)};
    m_prompts.askWhereToSave(question, this, [this](const QString &file) {
        if (!m_pending)
            return;
        m_pending->request.reports.front().path = file;
        write(QFileInfo(file).absolutePath());
    });
}

void ExportController::writeBatch()
{
    if (m_pending && m_batch.stage == BatchStage::Ready && m_batch.writable > 0)
        m_prompts.askForFolder(tr("Where to write the reports"), this,
                               [this](const QString &folder) { writeInto(folder); });
}

void ExportController::writeInto(const QString &folder)
{
    if (!m_pending)
        return;
    const QDir place(folder);
    int known = 0;
    for (std::size_t i = 0; i < m_pending->names.size(); ++i) {
        m_pending->request.reports[i].path = place.filePath(m_pending->names[i]);
        known += QFileInfo::exists(m_pending->request.reports[i].path) ? 1 : 0;
    }
    if (known == 0)
        return write(folder);
    m_prompts.confirm({.title = tr("Replace files?"),
                       .text = tr("%n file(s) of these names lie in the folder already.", nullptr, known),
                       .facts = {},
                       .caution = tr("What is in them will be gone."),
                       .acceptText = tr("Replace")},
                      this, [this, folder] { write(folder); });
}

void ExportController::write(const QString &folder)
{
    if (!m_pending)
        return;
    m_batch.stage = BatchStage::Writing;
    m_batch.done = 0;
    for (const int row : m_pending->rows) {
        BatchView::Row &shown = m_batch.rows.at(static_cast<std::size_t>(row));
        shown = {shown.code, BatchRowState::Waiting, tr("waiting", "a report")};
    }
    if (m_pending->isBatch)
        Q_EMIT batchChanged(m_batch);
    m_session.run(
        tr("Writing reports"),
        [request = m_pending->request, watch = watch()](
            workspace::Workspace &workspace, const workspace::Progress &progress) -> Result<ReportFilesOutcome> {
            return writeReportFiles(workspace, request, watch, progress);
        },
        this, [this, folder](const Result<ReportFilesOutcome> &outcome) { end(outcome, folder); });
}

void ExportController::end(const Result<ReportFilesOutcome> &outcome, const QString &folder)
{
    m_batch.stage = BatchStage::Ended;
    for (BatchView::Row &row : m_batch.rows)
        if (row.state == BatchRowState::Waiting)
            row = batchRowOf(row.code, {});
    if (m_pending && m_pending->isBatch)
        Q_EMIT batchChanged(m_batch);
    m_pending.reset();
    if (!outcome)
        return complain(outcome.error());
    Q_EMIT written(folder);
    Q_EMIT said(messageOf(*outcome));
}

void ExportController::dismissBatch()
{
    const bool wasShown = m_pending && m_pending->isBatch;
    m_pending.reset();
    m_batch = {};
    if (wasShown)
        Q_EMIT batchChanged(m_batch);
}

void ExportController::saveLedger(const LedgerView &ledger)
{
    constexpr qsizetype kReleaseDigits = 12;
    const FileQuestion question{.title = tr("Save the ledger"),
                                .filter = tr("JSON (*.json)"),
                                .suggestedName = tr("Ledger %1.json").arg(ledger.release.left(kReleaseDigits)),
                                .suffix = QStringLiteral("json")};
    m_prompts.askWhereToSave(question, this, [this, bytes = ledgerJson(ledger)](const QString &path) {
        if (auto saved = common::writeFile(path, bytes); !saved)
            return complain(saved.error());
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
            if (!done)
                return complain(done.error());
            Q_EMIT written(QFileInfo(file).absolutePath());
            Q_EMIT said({MessageTone::Done, tr("The cohort report is written."), {}, tr("Open folder")});
        });
}

void ExportController::complain(const Error &error)
{
    Q_EMIT said({MessageTone::Problem, common::errorText(error), {}, {}});
}

}  // namespace circumspect::desktop
