// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>

struct sqlite3_stmt;

namespace circumspect::sealed {

/// Binds `value` to the 1-based place. Null and invalid become NULL, empty stays empty, numbers stay numbers, dates
/// become ISO text (times in UTC with milliseconds), JSON and string lists compact JSON; any other type is refused.
/// `storage` receives the bytes SQLite reads and must outlive the execution. Returns an SQLite code.
int bindValue(sqlite3_stmt *statement, int place, const QVariant &value, QByteArray &storage);

/// The value of a 0-based result column: qlonglong, double, QString, QByteArray or an invalid QVariant for NULL.
QVariant columnValue(sqlite3_stmt *statement, int column);

}  // namespace circumspect::sealed
