// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/upgrade.h"

#include "sealed/storage/sqlcipher/connection.h"
#include "sealed/storage/sqlcipher/query.h"
#include "sealed/storage/sqlcipher/transaction.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdlib>

/// A resource in a static library must be registered by name, and outside of any namespace.
static void registerSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace circumspect::sealed {

namespace {

Result<void> runStep(Connection &connection, const SchemaStep &step)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (auto done = connection.executeScript(step.sql); !done)
        return done;
    if (auto done = connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.version)); !done)
        return done;
    return transaction->commit();
}

Result<void> checkForeignKeys(Connection &connection)
{
    const auto broken =
        Query(connection, QStringLiteral("PRAGMA foreign_key_check")).rows([](const Row &row) { return row.text(0); });
    if (!broken)
        return broken.error();
    if (!broken->empty())
        return failure(ErrorCode::VaultDamaged, {}, QStringLiteral("broken references in %1").arg(broken->front()));
    return {};
}

}  // namespace

std::vector<SchemaStep> schemaSteps()
{
    registerSchema();
    const QDir folder(QStringLiteral(":/circumspect/schema"));
    std::vector<SchemaStep> steps;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isNext = name.left(4).toInt() == static_cast<int>(steps.size()) + 1;
        if (!isNext || !file.open(QIODevice::ReadOnly))
            std::abort();
        steps.push_back({static_cast<int>(steps.size()) + 1, file.readAll()});
    }
    return steps;
}

Result<int> schemaVersion(Connection &connection)
{
    const auto version = connection.integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return static_cast<int>(*version);
}

Result<void> upgradeSchema(Connection &connection, const std::vector<SchemaStep> &steps,
                           const std::function<Result<void>()> &copy)
{
    const auto current = schemaVersion(connection);
    if (!current)
        return current.error();
    const int newest = steps.empty() ? 0 : steps.back().version;
    if (*current > newest)
        return failure(ErrorCode::VaultNewerThanProgram, {}, QStringLiteral("schema %1").arg(*current));
    if (*current == newest)
        return {};
    if (*current > 0) {
        if (auto done = copy(); !done)
            return done;
    }
    for (const SchemaStep &step : steps) {
        if (step.version <= *current)
            continue;
        if (auto done = runStep(connection, step); !done)
            return done;
    }
    if (auto done = checkForeignKeys(connection); !done)
        return done;
    return connection.checkIntegrity();
}

}  // namespace circumspect::sealed
