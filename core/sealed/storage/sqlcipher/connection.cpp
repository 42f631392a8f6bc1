// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/sqlcipher/connection.h"

#include "sealed/storage/sqlcipher/driver.h"
#include "sealed/storage/sqlcipher/offset_vfs.h"
#include "sealed/storage/sqlcipher/opening.h"
#include "sealed/storage/sqlcipher/query.h"
#include "sealed/storage/sqlcipher/sqlite_error.h"

#include <QSqlDatabase>
#include <QUuid>

#include <sqlite3.h>

#include <array>
#include <utility>

namespace circumspect::sealed {

Result<Connection> Connection::open(const QString &path, const Secret &vaultKey, const ConnectionOptions &options)
{
    auto handle = openKeyed(path, vaultKey, options);
    if (!handle) {
        Error error = handle.error();
        error.subject = path;
        return error;
    }
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto *driver = new Driver(std::move(*handle));
    QSqlDatabase::addDatabase(driver, name);
    return Connection(name, driver, options);
}

Connection::Connection(QString name, Driver *driver, const ConnectionOptions &options)
    : m_name(std::move(name)), m_driver(driver), m_options(options)
{
}

Connection::Connection(Connection &&other) noexcept
    : m_name(std::exchange(other.m_name, {})),
      m_driver(std::exchange(other.m_driver, nullptr)),
      m_options(other.m_options)
{
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        close();
        m_name = std::exchange(other.m_name, {});
        m_driver = std::exchange(other.m_driver, nullptr);
        m_options = other.m_options;
    }
    return *this;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (m_driver == nullptr)
        return;
    if (m_options.journal == Journal::Truncate && !isReadOnly())
        removeJournal();
    m_driver->close();
    m_driver = nullptr;
    QSqlDatabase::removeDatabase(m_name);
}

/// A truncated journal stays behind as an empty file. Leaving one is harmless, so failing here is no error.
void Connection::removeJournal()
{
    static constexpr std::array kSteps = {"PRAGMA locking_mode = NORMAL", "SELECT count(*) FROM sqlite_schema",
                                          "PRAGMA journal_mode = DELETE"};
    for (const char *step : kSteps)
        static_cast<void>(execute(QString::fromLatin1(step)));
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

sqlite3 *Connection::handle() const
{
    return m_driver == nullptr ? nullptr : m_driver->database();
}

bool Connection::isMoved() const
{
    int isMoved = 0;
    if (m_driver == nullptr)
        return false;
    const int code = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &isMoved);
    // Systems that do not know the question do not let an open file be moved.
    return code == SQLITE_OK && isMoved != 0;
}

Result<void> Connection::execute(const QString &sql)
{
    return Query(*this, sql).run();
}

Result<void> Connection::executeScript(const QByteArray &sql)
{
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastErrorOf(handle());
    return {};
}

Result<qint64> Connection::integer(const QString &sql)
{
    const auto value = Query(*this, sql).row([](const Row &row) { return row.integer(0); });
    if (!value)
        return value.error();
    if (!value->has_value())
        return failure(ErrorCode::DatabaseFailed, {}, QStringLiteral("no row"));
    return **value;
}

Result<void> Connection::checkpoint()
{
    if (isReadOnly())
        return {};
    const auto busy = integer(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return busy.error();
    if (*busy != 0)
        return failure(ErrorCode::VaultInUse, {}, QStringLiteral("the write-ahead log is in use"));
    return {};
}

Result<int> Connection::countDamagedPages()
{
    // The check reads the file itself, so the write-ahead log has to be folded in first.
    if (auto done = checkpoint(); !done)
        return done.error();
    int findings = 0;
    auto done = Query(*this, QStringLiteral("PRAGMA cipher_integrity_check")).forEach([&](const Row &) {
        ++findings;
        return Result<void>();
    });
    if (!done)
        return done.error();
    return findings;
}

Result<void> Connection::checkIntegrity()
{
    const auto damaged = countDamagedPages();
    if (!damaged)
        return damaged.error();
    if (*damaged > 0)
        return failure(ErrorCode::VaultDamaged, {}, QStringLiteral("damaged pages: %1").arg(*damaged));
    return {};
}

Result<QByteArray> Connection::readHeader() const
{
    return sealed::readHeader(handle());
}

Result<void> Connection::writeHeader(qint64 offset, QByteArrayView bytes)
{
    if (isReadOnly())
        return failure(ErrorCode::VaultReadOnly);
    return sealed::writeHeader(handle(), offset, bytes);
}

}  // namespace circumspect::sealed
