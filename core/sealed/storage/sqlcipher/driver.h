// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3;

namespace circumspect::sealed {

class DriverResult;

struct CloseDatabase {
    void operator()(sqlite3 *database) const;
};
/// An open SQLCipher database. Closing expects that no statement is left.
using DatabaseHandle = std::unique_ptr<sqlite3, CloseDatabase>;

/// Qt Sql over the SQLCipher C interface. Takes over a database that Connection has opened and keyed; it cannot open
/// one itself, so nothing in Qt Sql can open a vault without its key.
class Driver final : public QSqlDriver {
public:
    explicit Driver(DatabaseHandle handle);
    ~Driver() override;

    bool hasFeature(DriverFeature feature) const override;
    /// Answers whether the adopted database is still open; the arguments are ignored.
    bool open(const QString &name, const QString &user, const QString &password, const QString &host, int port,
              const QString &options) override;
    /// Finalizes every live result, then closes.
    void close() override;
    QSqlResult *createResult() const override;

    /// BEGIN IMMEDIATE: a second writer fails here and not at commit.
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

    QStringList tables(QSql::TableType type) const override;
    QSqlRecord record(const QString &table) const override;
    QSqlIndex primaryIndex(const QString &table) const override;
    QVariant handle() const override;

    sqlite3 *database() const { return m_handle.get(); }

private:
    friend class DriverResult;
    bool execute(const char *sql, const QString &failed);

    DatabaseHandle m_handle;
    mutable std::vector<DriverResult *> m_results;
};

}  // namespace circumspect::sealed
