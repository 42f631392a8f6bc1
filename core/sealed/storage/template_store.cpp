// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/template_store.h"

#include "sealed/storage/sqlcipher/query.h"

namespace circumspect::sealed {

namespace {

StoredTemplate templateIn(const Row &row)
{
    return {row.text(0), row.text(1).toUtf8()};
}

}  // namespace

Result<void> TemplateStore::put(const StoredTemplate &stored)
{
    return Query(m_connection, QStringLiteral("INSERT INTO report_template (name, json) VALUES (?, ?) "
                                              "ON CONFLICT (name) DO UPDATE SET json = excluded.json"))
        .bind(stored.name)
        .bind(QString::fromUtf8(stored.file))
        .run();
}

Result<std::optional<StoredTemplate>> TemplateStore::find(const QString &name)
{
    return Query(m_connection, QStringLiteral("SELECT name, json FROM report_template WHERE name = ?"))
        .bind(name)
        .row(templateIn);
}

Result<std::vector<StoredTemplate>> TemplateStore::all()
{
    return Query(m_connection, QStringLiteral("SELECT name, json FROM report_template ORDER BY name")).rows(templateIn);
}

Result<void> TemplateStore::remove(const QString &name)
{
    return Query(m_connection, QStringLiteral("DELETE FROM report_template WHERE name = ?")).bind(name).run();
}

}  // namespace circumspect::sealed
