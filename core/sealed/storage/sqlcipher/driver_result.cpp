// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/sqlcipher/driver_result.h"

#include "sealed/storage/sqlcipher/driver.h"
#include "sealed/storage/sqlcipher/sqlite_error.h"
#include "sealed/storage/sqlcipher/value_binding.h"

#include <QSqlField>
#include <QSqlRecord>

#include <sqlite3.h>

#include <utility>

namespace circumspect::sealed {

void FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

DriverResult::DriverResult(const Driver *driver) : QSqlResult(driver), m_driver(driver)
{
    m_driver->m_results.push_back(this);
}

DriverResult::~DriverResult()
{
    // The driver may be gone first; Qt then clears its pointer.
    if (driver() != nullptr)
        std::erase(m_driver->m_results, this);
}

QVariant DriverResult::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_statement.get()));
}

void DriverResult::release()
{
    m_statement.reset();
    m_rows.clear();
    m_hasWaitingRow = false;
    m_isAtEnd = true;
    setAt(QSql::BeforeFirstRow);
    setActive(false);
}

bool DriverResult::fail(int code, const QString &what, QSqlError::ErrorType type)
{
    setLastError(sqlErrorFromCode(code, what, QString::fromUtf8(sqlite3_errmsg(m_driver->database())), type));
    return false;
}

bool DriverResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

bool DriverResult::isOneStatement(const QString &rest)
{
    const QByteArray utf8 = rest.toUtf8();
    sqlite3_stmt *second = nullptr;
    const int code =
        sqlite3_prepare_v2(m_driver->database(), utf8.constData(), static_cast<int>(utf8.size()), &second, nullptr);
    const StatementHandle handle(second);
    return code == SQLITE_OK && handle == nullptr;
}

bool DriverResult::prepare(const QString &sql)
{
    release();
    if (!driver() || !driver()->isOpen())
        return false;
    setSelect(false);
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(m_driver->database(), utf8.constData(), static_cast<int>(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    m_statement.reset(statement);
    if (code != SQLITE_OK)
        return fail(code, QStringLiteral("prepare failed"), QSqlError::StatementError);
    if (m_statement == nullptr)
        return fail(SQLITE_MISUSE, QStringLiteral("no statement"), QSqlError::StatementError);
    if (!isOneStatement(QString::fromUtf8(rest))) {
        m_statement.reset();
        return fail(SQLITE_MISUSE, QStringLiteral("more than one statement"), QSqlError::StatementError);
    }
    setSelect(sqlite3_column_count(statement) > 0);
    return true;
}

bool DriverResult::bindAll()
{
    const QVariantList values = std::as_const(*this).boundValues();
    const auto count = static_cast<qsizetype>(sqlite3_bind_parameter_count(m_statement.get()));
    if (values.size() != count)
        return fail(SQLITE_RANGE, QStringLiteral("wrong number of values"), QSqlError::StatementError);
    m_bound.assign(static_cast<std::size_t>(count), QByteArray());
    for (qsizetype i = 0; i < count; ++i) {
        const int code = sealed::bindValue(m_statement.get(), static_cast<int>(i) + 1, values.at(i),
                                           m_bound[static_cast<std::size_t>(i)]);
        if (code != SQLITE_OK)
            return fail(code, QStringLiteral("value cannot be bound"), QSqlError::StatementError);
    }
    return true;
}

bool DriverResult::exec()
{
    if (m_statement == nullptr)
        return false;
    detachFromResultSet();
    setLastError(QSqlError());
    setAt(QSql::BeforeFirstRow);
    if (!bindAll())
        return false;
    m_isAtEnd = false;
    if (!step() && lastError().isValid())
        return false;
    m_changedRows = isSelect() ? -1 : sqlite3_changes(m_driver->database());
    setActive(true);
    return true;
}

bool DriverResult::step()
{
    const int code = sqlite3_step(m_statement.get());
    m_hasWaitingRow = code == SQLITE_ROW;
    if (m_hasWaitingRow)
        return true;
    m_isAtEnd = true;
    if (code != SQLITE_DONE)
        fail(code, QStringLiteral("step failed"), QSqlError::StatementError);
    sqlite3_reset(m_statement.get());
    return false;
}

DriverResult::Row DriverResult::currentRow() const
{
    const int count = sqlite3_data_count(m_statement.get());
    Row row;
    row.reserve(static_cast<std::size_t>(count));
    for (int column = 0; column < count; ++column)
        row.push_back(columnValue(m_statement.get(), column));
    return row;
}

const DriverResult::Row *DriverResult::rowAtCursor() const
{
    if (at() < 0 || m_rows.empty())
        return nullptr;
    return isForwardOnly() ? &m_rows.back() : &m_rows[static_cast<std::size_t>(at())];
}

bool DriverResult::fetchNext()
{
    const int next = at() < 0 ? 0 : at() + 1;
    const bool isKept = !isForwardOnly() && static_cast<std::size_t>(next) < m_rows.size();
    if (!isKept) {
        if (m_isAtEnd || (!m_hasWaitingRow && !step()))
            return false;
        m_hasWaitingRow = false;
        if (isForwardOnly())
            m_rows.clear();
        m_rows.push_back(currentRow());
    }
    setAt(next);
    return true;
}

bool DriverResult::fetch(int row)
{
    if (row < 0 || (isForwardOnly() && row < at()))
        return false;
    if (!isForwardOnly() && static_cast<std::size_t>(row) < m_rows.size()) {
        setAt(row);
        return true;
    }
    if (!isForwardOnly())
        setAt(static_cast<int>(m_rows.size()) - 1);
    while (at() < row) {
        if (!fetchNext())
            return false;
    }
    return true;
}

bool DriverResult::fetchFirst()
{
    if (isForwardOnly() && at() != QSql::BeforeFirstRow)
        return at() == 0;
    return fetch(0);
}

bool DriverResult::fetchLast()
{
    if (!isForwardOnly())
        setAt(static_cast<int>(m_rows.size()) - 1);
    while (fetchNext()) {
    }
    return at() >= 0 && !lastError().isValid();
}

QVariant DriverResult::data(int column)
{
    const Row *row = rowAtCursor();
    if (row == nullptr || column < 0 || static_cast<std::size_t>(column) >= row->size())
        return {};
    return (*row)[static_cast<std::size_t>(column)];
}

bool DriverResult::isNull(int column)
{
    return !data(column).isValid();
}

int DriverResult::size()
{
    return -1;
}

int DriverResult::numRowsAffected()
{
    return m_changedRows;
}

QSqlRecord DriverResult::record() const
{
    QSqlRecord record;
    if (m_statement == nullptr || !isSelect())
        return record;
    const Row *row = rowAtCursor();
    for (int column = 0; column < sqlite3_column_count(m_statement.get()); ++column) {
        QSqlField field(QString::fromUtf8(sqlite3_column_name(m_statement.get(), column)));
        if (row != nullptr) {
            field.setMetaType((*row)[static_cast<std::size_t>(column)].metaType());
            field.setValue((*row)[static_cast<std::size_t>(column)]);
        }
        record.append(field);
    }
    return record;
}

QVariant DriverResult::lastInsertId() const
{
    if (!isActive() || driver() == nullptr)
        return {};
    return QVariant::fromValue<qlonglong>(sqlite3_last_insert_rowid(m_driver->database()));
}

void DriverResult::detachFromResultSet()
{
    if (m_statement != nullptr)
        sqlite3_reset(m_statement.get());
    m_rows.clear();
    m_hasWaitingRow = false;
    m_isAtEnd = true;
}

}  // namespace circumspect::sealed
