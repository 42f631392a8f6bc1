// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/sqlcipher/bulk_reader.h"

#include "sealed/storage/sqlcipher/connection.h"
#include "sealed/storage/sqlcipher/sqlite_error.h"
#include "sealed/storage/sqlcipher/value_binding.h"

#include <sqlite3.h>

namespace circumspect::sealed {

std::span<const unsigned char> BulkRow::bytes(int column) const
{
    const auto *start = static_cast<const unsigned char *>(sqlite3_column_blob(m_statement, column));
    return {start, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

BulkReader::BulkReader(Connection &connection, const QString &sql) : m_code(SQLITE_OK), m_database(connection.handle())
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    m_code = sqlite3_prepare_v2(m_database, utf8.constData(), static_cast<int>(utf8.size()), &statement, nullptr);
    m_statement.reset(statement);
}

BulkReader &BulkReader::bind(const QVariant &value)
{
    QByteArray &storage = m_bound.emplace_back();
    if (m_code == SQLITE_OK)
        m_code = bindValue(m_statement.get(), static_cast<int>(m_bound.size()), value, storage);
    return *this;
}

Result<void> BulkReader::forEach(const std::function<Result<void>(const BulkRow &)> &take)
{
    if (m_code != SQLITE_OK)
        return errorFromCode(m_code);
    const BulkRow row(m_statement.get());
    int code = sqlite3_step(m_statement.get());
    while (code == SQLITE_ROW) {
        if (auto taken = take(row); !taken) {
            sqlite3_reset(m_statement.get());
            return taken;
        }
        code = sqlite3_step(m_statement.get());
    }
    const Result<void> outcome = code == SQLITE_DONE ? Result<void>() : Result<void>(lastErrorOf(m_database));
    sqlite3_reset(m_statement.get());
    return outcome;
}

}  // namespace circumspect::sealed
