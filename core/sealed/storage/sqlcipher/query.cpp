// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/sqlcipher/query.h"

#include "sealed/storage/sqlcipher/connection.h"
#include "sealed/storage/sqlcipher/sqlite_error.h"

#include <QSqlDatabase>

#include <cstdlib>

namespace circumspect::sealed {

bool Row::isNull(int column) const
{
    return !m_query.value(column).isValid();
}

QVariant Row::value(int column, QMetaType::Type type) const
{
    QVariant value = m_query.value(column);
    if (value.isValid() && value.typeId() != type)
        std::abort();
    return value;
}

QString Row::text(int column) const
{
    return value(column, QMetaType::QString).toString();
}

QByteArray Row::bytes(int column) const
{
    return value(column, QMetaType::QByteArray).toByteArray();
}

qint64 Row::integer(int column) const
{
    if (isNull(column))
        std::abort();
    return value(column, QMetaType::LongLong).toLongLong();
}

double Row::real(int column) const
{
    if (isNull(column))
        std::abort();
    return value(column, QMetaType::Double).toDouble();
}

QDateTime Row::time(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC();
}

Query::Query(Connection &connection, const QString &sql) : m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql);
}

Query &Query::bind(const QVariant &value)
{
    m_query.bindValue(m_next++, value);
    return *this;
}

Result<void> Query::execute()
{
    m_next = 0;
    if (!m_isPrepared || !m_query.exec())
        return errorFromSql(m_query.lastError());
    return {};
}

Result<void> Query::run()
{
    return forEach([](const Row &) { return Result<void>(); });
}

Result<void> Query::forEach(const std::function<Result<void>(const Row &)> &take)
{
    if (auto done = execute(); !done)
        return done;
    m_changedRows = m_query.numRowsAffected();
    const Row row(m_query);
    Result<void> outcome;
    while (m_query.isSelect() && outcome && m_query.next())
        outcome = take(row);
    if (outcome && m_query.lastError().isValid())
        outcome = errorFromSql(m_query.lastError());
    m_query.finish();
    return outcome;
}

}  // namespace circumspect::sealed
