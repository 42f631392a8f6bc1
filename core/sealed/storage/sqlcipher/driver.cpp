// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/sqlcipher/driver.h"

#include "sealed/storage/sqlcipher/driver_result.h"
#include "sealed/storage/sqlcipher/sqlite_error.h"

#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sqlite3.h>

#include <cstdlib>
#include <utility>

namespace circumspect::sealed {

namespace {

QMetaType typeOfColumn(const QString &declared)
{
    const QString upper = declared.toUpper();
    if (upper.contains(QStringLiteral("INT")))
        return QMetaType::fromType<qlonglong>();
    if (upper.contains(QStringLiteral("BLOB")))
        return QMetaType::fromType<QByteArray>();
    if (upper.contains(QStringLiteral("REAL")))
        return QMetaType::fromType<double>();
    return QMetaType::fromType<QString>();
}

QSqlField fieldOf(const QSqlQuery &column, const QString &table)
{
    QSqlField field(column.value(1).toString(), typeOfColumn(column.value(2).toString()), table);
    const bool isKey = column.value(5).toInt() > 0;
    const bool isRowId =
        isKey && column.value(2).toString().compare(QStringLiteral("INTEGER"), Qt::CaseInsensitive) == 0;
    field.setRequired(column.value(3).toBool() || isKey);
    field.setAutoValue(isRowId);
    return field;
}

}  // namespace

void CloseDatabase::operator()(sqlite3 *database) const
{
    // A statement left open would keep the file locked and the write-ahead log in place.
    if (sqlite3_close(database) != SQLITE_OK)
        std::abort();
}

Driver::Driver(DatabaseHandle handle) : m_handle(std::move(handle))
{
    setOpen(m_handle != nullptr);
    setOpenError(m_handle == nullptr);
}

Driver::~Driver()
{
    Driver::close();
}

bool Driver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case FinishQuery:
        return true;
    default:
        return false;
    }
}

bool Driver::open(const QString &, const QString &, const QString &, const QString &, int, const QString &)
{
    return isOpen();
}

void Driver::close()
{
    for (DriverResult *result : m_results)
        result->release();
    m_handle.reset();
    setOpen(false);
}

QSqlResult *Driver::createResult() const
{
    return new DriverResult(this);
}

bool Driver::execute(const char *sql, const QString &failed)
{
    if (!isOpen())
        return false;
    const int code = sqlite3_exec(database(), sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return true;
    setLastError(
        sqlErrorFromCode(code, failed, QString::fromUtf8(sqlite3_errmsg(database())), QSqlError::TransactionError));
    return false;
}

bool Driver::beginTransaction()
{
    return execute("BEGIN IMMEDIATE", QStringLiteral("begin failed"));
}

bool Driver::commitTransaction()
{
    return execute("COMMIT", QStringLiteral("commit failed"));
}

bool Driver::rollbackTransaction()
{
    return execute("ROLLBACK", QStringLiteral("rollback failed"));
}

QStringList Driver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!isOpen() || (type & (QSql::Tables | QSql::Views)) == 0)
        return names;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view') "
                              "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
    while (query.next()) {
        const bool isView = query.value(1).toString() == QStringLiteral("view");
        if ((type & (isView ? QSql::Views : QSql::Tables)) != 0)
            names.append(query.value(0).toString());
    }
    return query.lastError().isValid() ? QStringList() : names;
}

QSqlRecord Driver::record(const QString &table) const
{
    QSqlRecord record;
    if (!isOpen())
        return record;
    QSqlQuery query(createResult());
    query.prepare(QStringLiteral("SELECT * FROM pragma_table_info(?)"));
    query.addBindValue(stripDelimiters(table, TableName));
    query.exec();
    while (query.next())
        record.append(fieldOf(query, table));
    return query.lastError().isValid() ? QSqlRecord() : record;
}

QSqlIndex Driver::primaryIndex(const QString &table) const
{
    QSqlIndex index(table);
    if (!isOpen())
        return index;
    QSqlQuery query(createResult());
    query.prepare(QStringLiteral("SELECT * FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"));
    query.addBindValue(stripDelimiters(table, TableName));
    query.exec();
    while (query.next())
        index.append(fieldOf(query, table));
    return query.lastError().isValid() ? QSqlIndex(table) : index;
}

QVariant Driver::handle() const
{
    return QVariant::fromValue(static_cast<void *>(database()));
}

}  // namespace circumspect::sealed
