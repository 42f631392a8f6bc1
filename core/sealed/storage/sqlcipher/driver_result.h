// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QSqlResult>
#include <QVariant>

#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace circumspect::sealed {

class Driver;

struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const;
};
using StatementHandle = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// One statement and its rows. Keeps the rows it has passed unless the query is forward-only.
class DriverResult final : public QSqlResult {
public:
    explicit DriverResult(const Driver *driver);
    ~DriverResult() override;

    QVariant handle() const override;
    /// Finalizes the statement; the driver does this to every live result before it closes.
    void release();

protected:
    bool reset(const QString &sql) override;
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override;
    int numRowsAffected() override;
    QSqlRecord record() const override;
    QVariant lastInsertId() const override;
    void detachFromResultSet() override;

private:
    using Row = std::vector<QVariant>;

    bool fail(int code, const QString &what, QSqlError::ErrorType type);
    bool isOneStatement(const QString &rest);
    bool bindAll();
    bool step();
    Row currentRow() const;
    const Row *rowAtCursor() const;

    const Driver *m_driver;
    StatementHandle m_statement;
    std::vector<QByteArray> m_bound;
    std::vector<Row> m_rows;
    bool m_hasWaitingRow = false;
    bool m_isAtEnd = true;
    int m_changedRows = -1;
};

}  // namespace circumspect::sealed
