// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/collection/collection_controller.h"

#include "common/error_text.h"
#include "common/files.h"
#include "desktop/pages/collection/import_words.h"
#include "desktop/session/cycle_choices.h"
#include "workspace/instruments.h"

#include <QFileInfo>

namespace circumspect::desktop {

namespace {

Result<std::vector<workspace::ImportRequest::File>> readAll(const QStringList &paths)
{
    std::vector<workspace::ImportRequest::File> files;
    for (const QString &path : paths) {
        auto bytes = common::readFile(path);
        if (!bytes)
            return bytes.error();
        files.push_back({QFileInfo(path).fileName(), *std::move(bytes)});
    }
    return files;
}

QStringList namesOf(const workspace::ImportRequest &request)
{
    QStringList names;
    for (const workspace::ImportRequest::File &file : request.files)
        names << file.name;
    return names;
}

}  // namespace

CollectionController::CollectionController(WorkspaceSession &session, Selection &selection, Prompts &prompts,
                                           QObject *parent)
    : QObject(parent), m_session(session), m_selection(selection), m_prompts(prompts)
{
    connect(&selection, &Selection::cycleChanged, this, [this] {
        m_request.reset();
        refresh();
    });
    connect(&session, &WorkspaceSession::changed, this, [this](const workspace::Changes &changes) {
        if (changes.responses || changes.releases)
            refresh();
    });
}

void CollectionController::refresh()
{
    if (!m_request)
        m_view.preview.reset();
    m_view.imports.clear();
    if (m_selection.cycle() == nullptr)
        return emitView();
    m_session.run(
        tr("Reading imports"),
        [cycle = m_selection.cycle()->id](workspace::Workspace &workspace, const workspace::Progress &) {
            return workspace.collecting().imports(cycle);
        },
        this,
        [this](const Result<std::vector<workspace::ImportRecord>> &records) {
            if (!records)
                return tell(records.error());
            m_view.imports.clear();
            for (const workspace::ImportRecord &record : *records)
                m_view.imports.push_back(
                    {record.id, record.wave.text(), record.formatName, record.responses, record.canBeWithdrawn});
            emitView();
        });
}

void CollectionController::askForFiles()
{
    const FileQuestion question{.title = tr("Import answers"),
                                .filter = tr("Answers (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)"),
                                .suggestedName = {},
                                .suffix = {}};
    m_prompts.askForFiles(question, this, [this](const QStringList &paths) { previewFiles(paths); });
}

void CollectionController::previewFiles(const QStringList &paths)
{
    if (m_selection.cycle() == nullptr || paths.isEmpty())
        return;
    workspace::ImportRequest request;
    request.cycle = m_selection.cycle()->id;
    request.wave = m_selection.wave();
    preview(std::move(request), [paths] { return readAll(paths); });
}

void CollectionController::chooseFormat(const QString &format)
{
    if (!m_request)
        return;
    workspace::ImportRequest request = *m_request;
    request.format = format;
    request.mapping.clear();
    preview(request,
            [files = request.files]() -> Result<std::vector<workspace::ImportRequest::File>> { return files; });
}

void CollectionController::preview(workspace::ImportRequest request, const ReadFiles &read)
{
    Q_EMIT silenced();
    m_session.run(
        tr("Reading answers"),
        [request = std::move(request), read, cycle = *m_selection.cycle()](
            workspace::Workspace &workspace, const workspace::Progress &) -> Result<Previewed> {
            auto files = read();
            if (!files)
                return files.error();
            Previewed previewed{request, {}, {}};
            previewed.request.files = *std::move(files);
            auto preview = workspace.collecting().preview(previewed.request);
            if (!preview)
                return preview.error();
            auto instrument = workspace.instruments().load(cycle.instrument, cycle.instrumentVersion);
            if (!instrument)
                return instrument.error();
            previewed.preview = *std::move(preview);
            previewed.instrument = *std::move(instrument);
            return previewed;
        },
        this, [this](const Result<Previewed> &previewed) { take(previewed); });
}

void CollectionController::take(const Result<Previewed> &previewed)
{
    if (!previewed)
        return tell(previewed.error());
    if (m_selection.cycle() == nullptr)
        return;
    m_request = previewed->request;
    m_view.preview = previewInWords(previewed->preview, namesOf(previewed->request), previewed->instrument,
                                    m_selection.cycle()->language);
    emitView();
}

void CollectionController::import()
{
    if (!m_request || !m_view.preview || !m_view.preview->canImport)
        return;
    m_session.run(
        tr("Importing answers"),
        [request = *m_request](workspace::Workspace &workspace, const workspace::Progress &progress) {
            return workspace.collecting().import(request, progress);
        },
        this, [this](const Result<workspace::Collecting::Imported> &imported) { announce(imported); });
}

void CollectionController::announce(const Result<workspace::Collecting::Imported> &imported)
{
    if (!imported)
        return tell(imported.error());
    cancelPreview();
    Q_EMIT said({MessageTone::Done,
                 tr("%n response(s) imported.", nullptr, imported->summary.responses),
                 summaryInWords(imported->summary),
                 {}});
}

void CollectionController::cancelPreview()
{
    m_request.reset();
    m_view.preview.reset();
    emitView();
}

void CollectionController::withdraw(const ImportId &import)
{
    const Question question{
        .title = tr("Withdraw this import?"),
        .text = tr("Its answers and comments leave the vault, as if it had never been imported."),
        .facts = {tr("Participants and raters stay on the list."), tr("You can import a corrected file afterwards.")},
        .caution = tr("The answers are destroyed. Keep the export of your survey tool."),
        .acceptText = tr("Withdraw")};
    m_prompts.confirm(question, this, [this, import] {
        m_session.run(
            tr("Withdrawing the import"),
            [import](workspace::Workspace &workspace, const workspace::Progress &) {
                return workspace.collecting().withdraw(import);
            },
            this,
            [this](const Result<workspace::Changes> &changes) {
                if (changes)
                    Q_EMIT said({MessageTone::Done, tr("The import has been withdrawn."), {}, {}});
                else
                    tell(changes.error());
            });
    });
}

void CollectionController::tell(const Error &error)
{
    Q_EMIT said({MessageTone::Problem, common::errorText(error), common::causeTexts(error), {}});
}

void CollectionController::emitView()
{
    m_view.choices = choicesOf(m_selection);
    const bool isWritable = m_session.vault() && !m_session.vault()->isReadOnly;
    m_view.canImport = m_selection.cycle() && isWritable;
    m_view.subtitle =
        m_selection.cycle()
            ? tr("%1 · answers are read into wave %2").arg(m_selection.cycle()->name, m_selection.wave().text())
            : QString();
    Q_EMIT viewChanged(m_view);
}

}  // namespace circumspect::desktop
