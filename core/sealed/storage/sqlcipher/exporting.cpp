// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/sqlcipher/exporting.h"

#include "sealed/storage/sqlcipher/connection.h"
#include "sealed/storage/sqlcipher/driver_result.h"
#include "sealed/storage/sqlcipher/opening.h"
#include "sealed/storage/sqlcipher/sqlite_error.h"

#include <QFile>

#include <sqlite3.h>

#include <array>

namespace circumspect::sealed {

namespace {

/// The export writes the schema table itself, which a defensive connection does not let it.
class DefenceLowered {
public:
    explicit DefenceLowered(sqlite3 *database) : m_database(database) { set(0); }
    ~DefenceLowered() { set(1); }
    DefenceLowered(const DefenceLowered &) = delete;
    DefenceLowered &operator=(const DefenceLowered &) = delete;

private:
    void set(int is) { sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, is, nullptr); }

    sqlite3 *m_database;
};

/// Bound from guarded memory, so that no copy of the key is left in that of statements.
Result<void> attach(sqlite3 *database, const QString &path, const Secret &vaultKey)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(database, "ATTACH ? AS fresh KEY ?", -1, &raw, nullptr) != SQLITE_OK)
        return lastErrorOf(database);
    const StatementHandle statement(raw);
    const QByteArray name = QFile::encodeName(path);
    const Secret key = keyText(vaultKey);
    sqlite3_bind_text(raw, 1, name.constData(), static_cast<int>(name.size()), SQLITE_STATIC);
    sqlite3_bind_text(raw, 2, reinterpret_cast<const char *>(key.data()), static_cast<int>(key.size()), SQLITE_STATIC);
    if (sqlite3_step(raw) != SQLITE_DONE)
        return lastErrorOf(database);
    return {};
}

Result<void> copyInto(Connection &connection)
{
    const auto version = connection.integer(QStringLiteral("PRAGMA main.user_version"));
    const auto application = connection.integer(QStringLiteral("PRAGMA main.application_id"));
    if (!version || !application)
        return version ? application.error() : version.error();
    const DefenceLowered lowered(connection.handle());
    const std::array steps = {QStringLiteral("BEGIN"), QStringLiteral("SELECT sqlcipher_export('fresh')"),
                              QStringLiteral("PRAGMA fresh.user_version = %1").arg(*version),
                              QStringLiteral("PRAGMA fresh.application_id = %1").arg(*application),
                              QStringLiteral("COMMIT")};
    for (const QString &step : steps) {
        if (auto done = connection.execute(step); !done) {
            // A full disk has rolled back by itself; then this changes nothing.
            sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
            return done;
        }
    }
    return {};
}

}  // namespace

Result<void> exportBody(Connection &connection, const QString &path, const Secret &vaultKey)
{
    if (auto attached = attach(connection.handle(), path, vaultKey); !attached)
        return attached;
    auto copied = copyInto(connection);
    auto detached = connection.execute(QStringLiteral("DETACH fresh"));
    return copied ? detached : copied;
}

}  // namespace circumspect::sealed
