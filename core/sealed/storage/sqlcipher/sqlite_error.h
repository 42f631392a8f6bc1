// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QSqlError>
#include <QString>

struct sqlite3;

namespace circumspect::sealed {

/// What the shim makes of a full medium; SQLite's own code then means that the file has reached its limit of 1 GiB.
inline constexpr int kMediumFull = 13 | (1 << 8);

/// The Error of an (extended) SQLite result code. A wrong key is told apart by whoever sets the key; here a page that
/// does not decrypt is damage.
Error errorFromCode(int code, const QString &detail = {});
/// The Error of the last failure on this database handle.
Error lastErrorOf(sqlite3 *database);
/// The Error behind what Qt Sql reports.
Error errorFromSql(const QSqlError &error);
/// What the driver reports to Qt Sql: the extended code is the native error code.
QSqlError sqlErrorFromCode(int code, const QString &driverText, const QString &databaseText, QSqlError::ErrorType type);

}  // namespace circumspect::sealed
