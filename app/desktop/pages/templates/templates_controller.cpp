// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/templates/templates_controller.h"

#include "common/error_text.h"
#include "common/files.h"
#include "desktop/pages/participants/report_choices.h"
#include "desktop/pages/templates/template_words.h"

#include <QFileInfo>

#include <algorithm>

namespace circumspect::desktop {

namespace {

constexpr qint64 kMostBytes = qint64{2} * 1024 * 1024;

const TemplatesView::Row *rowNamed(const TemplatesView &view, const QString &name)
{
    const auto found = std::find_if(view.rows.begin(), view.rows.end(),
                                    [&](const TemplatesView::Row &row) { return row.name == name; });
    return found == view.rows.end() ? nullptr : &*found;
}

}  // namespace

TemplatesController::TemplatesController(WorkspaceSession &session, Prompts &prompts, Settings &settings,
                                         QObject *parent)
    : QObject(parent), m_session(session), m_prompts(prompts), m_settings(settings)
{
    connect(&session, &WorkspaceSession::vaultClosed, this, [this] {
        m_view = {};
        Q_EMIT viewChanged(m_view);
        Q_EMIT closed();
    });
    connect(&session, &WorkspaceSession::changed, this, [this](const workspace::Changes &changes) {
        if (changes.templates && !m_view.rows.empty())
            refresh(m_view.rows.at(static_cast<std::size_t>(m_view.current)).name);
    });
}

void TemplatesController::open()
{
    if (!m_session.vault())
        return;
    refresh({});
    Q_EMIT opened();
}

void TemplatesController::refresh(const QString &current)
{
    m_session.run(
        tr("Reading the templates"),
        [](workspace::Workspace &workspace, const workspace::Progress &) { return workspace.reportTemplates().list(); },
        this,
        [this, current](const Result<std::vector<workspace::ReportTemplates::Entry>> &entries) {
            if (entries)
                take(*entries, current);
            else
                complain(entries.error());
        });
}

void TemplatesController::take(const std::vector<workspace::ReportTemplates::Entry> &entries, const QString &current)
{
    m_view = {};
    const QString chosen = m_settings.value(Setting::ReportLayout).toString();
    for (const workspace::ReportTemplates::Entry &entry : entries) {
        TemplatesView::Row row = templateRow(entry);
        row.isChosen = rememberedLayout(entry) == chosen;
        if (row.name == current || (current.isEmpty() && row.isChosen))
            m_view.current = static_cast<int>(m_view.rows.size());
        m_view.rows.push_back(std::move(row));
    }
    m_view.canChange = m_session.vault() && !m_session.vault()->isReadOnly;
    Q_EMIT viewChanged(m_view);
}

void TemplatesController::add()
{
    const FileQuestion question{.title = tr("Add a report template"),
                                .filter = tr("Report templates (*.json)"),
                                .suggestedName = {},
                                .suffix = {}};
    m_prompts.askForFile(question, this, [this](const QString &path) {
        const auto bytes = common::readFile(path, kMostBytes);
        if (!bytes)
            return complain(bytes.error());
        auto layout = workspace::ReportTemplates::read(*bytes);
        if (!layout) {
            Error error = layout.error();
            error.subject = QFileInfo(path).fileName();
            return complain(error);
        }
        const TemplatesView::Row *known = rowNamed(m_view, layout->name);
        if (known == nullptr || !known->isOwn)
            return store(*bytes, layout->name);
        m_prompts.confirm({.title = tr("Replace the template?"),
                           .text = tr("The vault has a template “%1” already.").arg(layout->name),
                           .facts = {},
                           .caution = tr("It will be gone; reports that are released stay as they are."),
                           .acceptText = tr("Replace")},
                          this, [this, bytes = *bytes, name = layout->name] { store(bytes, name); });
    });
}

void TemplatesController::store(const QByteArray &bytes, const QString &name)
{
    m_session.run(
        tr("Storing the template"),
        [bytes](workspace::Workspace &workspace, const workspace::Progress &) {
            return workspace.reportTemplates().add(bytes);
        },
        this,
        [this, name](const Result<workspace::Changes> &done) {
            if (!done)
                return complain(done.error());
            refresh(name);
            Q_EMIT said({MessageTone::Done, tr("The template “%1” is in this vault.").arg(name), {}, {}});
        });
}

void TemplatesController::setLogo(const QString &name)
{
    const FileQuestion question{
        .title = tr("Choose a logo"), .filter = tr("Pictures (*.png *.svg)"), .suggestedName = {}, .suffix = {}};
    m_prompts.askForFile(question, this, [this, name](const QString &path) {
        const auto picture = common::readFile(path, kMostBytes);
        if (picture)
            askForLogoText(name, *picture);
        else
            complain(picture.error());
    });
}

void TemplatesController::askForLogoText(const QString &name, const QByteArray &picture)
{
    const Question question{.title = tr("What does the logo show?"),
                            .text = tr("A screen reader says this in its place, for example “City of Larkstead”."),
                            .facts = {},
                            .caution = {},
                            .acceptText = tr("Use the logo"),
                            .reasonLabel = tr("The logo in words")};
    m_prompts.askForReason(question, this, [this, name, picture](const QString &words) {
        m_session.run(
            tr("Storing the template"),
            [name, logo = report::Logo{picture, words}](workspace::Workspace &workspace,
                                                        const workspace::Progress &) -> Result<workspace::Changes> {
                const auto file = workspace.reportTemplates().file(name);
                if (!file)
                    return file.error();
                const auto bytes = workspace::ReportTemplates::withLogo(*file, logo);
                return bytes ? workspace.reportTemplates().add(*bytes) : Result<workspace::Changes>(bytes.error());
            },
            this,
            [this, name](const Result<workspace::Changes> &done) {
                if (!done)
                    return complain(done.error());
                refresh(name);
            });
    });
}

void TemplatesController::save(const QString &name)
{
    m_session.run(
        tr("Reading the template"),
        [name](workspace::Workspace &workspace, const workspace::Progress &) {
            return workspace.reportTemplates().file(name);
        },
        this,
        [this, name](const Result<QByteArray> &bytes) {
            if (!bytes)
                return complain(bytes.error());
            const FileQuestion question{.title = tr("Save the template file"),
                                        .filter = tr("Report templates (*.json)"),
                                        .suggestedName = name + QStringLiteral(".json"),
                                        .suffix = QStringLiteral("json")};
            m_prompts.askWhereToSave(question, this, [this, bytes = *bytes](const QString &path) {
                if (const auto saved = common::writeFile(path, bytes); !saved)
                    return complain(saved.error());
                Q_EMIT said({MessageTone::Done, tr("Saved %1.").arg(QFileInfo(path).fileName()), {}, {}});
            });
        });
}

void TemplatesController::remove(const QString &name)
{
    m_prompts.confirm({.title = tr("Remove the template “%1”?").arg(name),
                       .text = tr("Reports that are written from now on can no longer use it."),
                       .facts = {},
                       .caution = tr("This cannot be undone. Save its file first if you may want it again."),
                       .acceptText = tr("Remove")},
                      this, [this, name] {
                          m_session.run(
                              tr("Removing the template"),
                              [name](workspace::Workspace &workspace, const workspace::Progress &) {
                                  return workspace.reportTemplates().remove(name);
                              },
                              this,
                              [this](const Result<workspace::Changes> &done) {
                                  if (!done)
                                      complain(done.error());
                              });
                      });
}

void TemplatesController::chooseForExports(const QString &name)
{
    const TemplatesView::Row *row = rowNamed(m_view, name);
    if (row == nullptr)
        return;
    m_settings.set(Setting::ReportLayout, rememberedLayout(name, row->isOwn));
    refresh(name);
}

void TemplatesController::complain(const Error &error)
{
    Q_EMIT said({MessageTone::Problem, common::errorText(error), {}, {}});
}

}  // namespace circumspect::desktop
