// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace circumspect::sealed {

class Connection;

/// The current row of a Query. Asking for a type that the column does not hold ends the program; text and bytes of NULL
/// are null, a number of NULL ends the program too (ask isNull first).
class Row {
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const;
    /// A moment stored as ISO text, in UTC.
    QDateTime time(int column) const;

private:
    QVariant value(int column, QMetaType::Type type) const;

    const QSqlQuery &m_query;
};

/// One prepared statement. Every way to run it ends with a check for errors, so a damaged page never looks like the end
/// of the rows. May be bound and run again.
class Query {
public:
    Query(Connection &connection, const QString &sql);

    /// Binds the next `?`.
    Query &bind(const QVariant &value);

    /// Runs to the end and drops rows.
    Result<void> run();
    /// Hands over each row; an Error from `take` stops and is returned.
    Result<void> forEach(const std::function<Result<void>(const Row &)> &take);

    /// All rows, each made into a value by `make(row)`.
    template <class Make>
    auto rows(Make make) -> Result<std::vector<std::invoke_result_t<Make, const Row &>>>
    {
        std::vector<std::invoke_result_t<Make, const Row &>> values;
        auto done = forEach([&](const Row &row) {
            values.push_back(make(row));
            return Result<void>();
        });
        if (!done)
            return done.error();
        return values;
    }

    /// The first row, or nothing when there is none.
    template <class Make>
    auto row(Make make) -> Result<std::optional<std::invoke_result_t<Make, const Row &>>>
    {
        std::optional<std::invoke_result_t<Make, const Row &>> value;
        auto done = forEach([&](const Row &found) {
            if (!value)
                value = make(found);
            return Result<void>();
        });
        if (!done)
            return done.error();
        return value;
    }

    /// Rows changed by the last run of a statement that changes rows.
    int changedRows() const { return m_changedRows; }

private:
    Result<void> execute();

    QSqlQuery m_query;
    bool m_isPrepared = false;
    int m_next = 0;
    int m_changedRows = 0;
};

}  // namespace circumspect::sealed
