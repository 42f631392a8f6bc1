// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/sqlcipher/transaction.h"

#include "sealed/storage/sqlcipher/connection.h"
#include "sealed/storage/sqlcipher/sqlite_error.h"

#include <QSqlDatabase>

#include <cstdlib>
#include <utility>

namespace circumspect::sealed {

Result<Transaction> Transaction::begin(Connection &connection)
{
    // SQLite would quietly begin a reading transaction.
    if (connection.isReadOnly())
        return failure(ErrorCode::VaultReadOnly);
    if (connection.isMoved())
        return failure(ErrorCode::VaultReplaced);
    QSqlDatabase database = connection.database();
    if (!database.transaction())
        return errorFromSql(database.lastError());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    rollBack();
}

Result<void> Transaction::commit()
{
    if (m_connection == nullptr)
        std::abort();
    if (m_connection->isMoved()) {
        rollBack();
        return failure(ErrorCode::VaultReplaced);
    }
    QSqlDatabase database = m_connection->database();
    if (!database.commit())
        return errorFromSql(database.lastError());
    m_connection = nullptr;
    return {};
}

void Transaction::rollBack()
{
    // A full disk rolls back by itself; a second ROLLBACK then fails and changes nothing.
    if (m_connection != nullptr)
        m_connection->database().rollback();
    m_connection = nullptr;
}

}  // namespace circumspect::sealed
