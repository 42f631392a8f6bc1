// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sealed/storage/sqlcipher/driver_result.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <span>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace circumspect::sealed {

class Connection;

/// The current row of a BulkReader: bytes (or UTF-8 text) where SQLite keeps them, gone with the next row.
class BulkRow {
public:
    explicit BulkRow(sqlite3_stmt *statement) : m_statement(statement) {}
    /// Empty for NULL.
    std::span<const unsigned char> bytes(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// Reads many sealed blobs straight from SQLite's memory, without QVariant. The one bulk path.
class BulkReader {
public:
    BulkReader(Connection &connection, const QString &sql);

    BulkReader &bind(const QVariant &value);
    /// Hands over each row; an Error from `take` stops and is returned. Ends with a check for errors.
    Result<void> forEach(const std::function<Result<void>(const BulkRow &)> &take);

private:
    int m_code;
    sqlite3 *m_database;
    StatementHandle m_statement;
    std::vector<QByteArray> m_bound;
};

}  // namespace circumspect::sealed
