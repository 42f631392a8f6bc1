// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/report_templates.h"

#include "report/template_file.h"
#include "sealed/storage/template_store.h"
#include "sealed/storage/vault.h"
#include "workspace/resource_files.h"
#include "workspace/workspace_state.h"

#include <QStringList>

namespace circumspect::workspace {

namespace {

const QStringList kShipped = {QStringLiteral("full"), QStringLiteral("short"), QStringLiteral("coach-copy"),
                              QStringLiteral("coordinator-summary")};

QByteArray shippedFile(const QString &name)
{
    return resourceFile(QStringLiteral("templates/%1.json").arg(name));
}

Error unknown(const QString &name)
{
    return failure(ErrorCode::TemplateInvalid, name, QStringLiteral("name: no_such_template"));
}

}  // namespace

Result<std::vector<ReportTemplates::Entry>> ReportTemplates::list()
{
    std::vector<Entry> entries;
    for (const QString &name : kShipped) {
        auto layout = read(shippedFile(name));
        if (!layout)
            return layout.error();
        entries.push_back({std::move(*layout), true});
    }
    auto stored = sealed::TemplateStore(m_state.connection()).all();
    if (!stored)
        return stored.error();
    for (const sealed::StoredTemplate &one : *stored) {
        auto layout = read(one.file);
        if (!layout)
            return layout.error();
        entries.push_back({std::move(*layout), false});
    }
    return entries;
}

Result<QByteArray> ReportTemplates::file(const QString &name)
{
    if (kShipped.contains(name))
        return shippedFile(name);
    auto stored = sealed::TemplateStore(m_state.connection()).find(name);
    if (!stored)
        return stored.error();
    if (!*stored)
        return unknown(name);
    return std::move((*stored)->file);
}

Result<report::ReportTemplate> ReportTemplates::find(const QString &name)
{
    const auto bytes = file(name);
    if (!bytes)
        return bytes.error();
    return read(*bytes);
}

Result<Changes> ReportTemplates::add(QByteArrayView json)
{
    const auto layout = read(json);
    if (!layout)
        return layout.error();
    if (kShipped.contains(layout->name))
        return failure(ErrorCode::TemplateInvalid, layout->name,
                       QStringLiteral("name: name_of_program"));
    auto done = m_state.inTransaction([&] {
        return sealed::TemplateStore(m_state.connection()).put({layout->name, json.toByteArray()});
    });
    if (!done)
        return done.error();
    return Changes{.templates = true};
}

Result<Changes> ReportTemplates::remove(const QString &name)
{
    auto stored = sealed::TemplateStore(m_state.connection()).find(name);
    if (!stored)
        return stored.error();
    if (!*stored)
        return unknown(name);
    auto done = m_state.inTransaction([&] { return sealed::TemplateStore(m_state.connection()).remove(name); });
    if (!done)
        return done.error();
    return Changes{.templates = true};
}

Result<report::ReportTemplate> ReportTemplates::read(QByteArrayView json)
{
    return report::readTemplate(json);
}

Result<QByteArray> ReportTemplates::withLogo(QByteArrayView json, const report::Logo &logo)
{
    return report::withLogo(json, logo);
}

QString defaultTemplate(report::Audience audience)
{
    switch (audience) {
    case report::Audience::Coach:
        return QStringLiteral("coach-copy");
    case report::Audience::Coordinator:
        return QStringLiteral("coordinator-summary");
    case report::Audience::Participant:
        break;
    }
    return QStringLiteral("full");
}

}  // namespace circumspect::workspace
