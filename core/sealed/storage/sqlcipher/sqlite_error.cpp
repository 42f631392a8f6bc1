// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/sqlcipher/sqlite_error.h"

#include "base/result.h"

#include <sqlite3.h>

namespace circumspect::sealed {

namespace {

ErrorCode codeOf(int extendedCode)
{
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::VaultInUse;
    case SQLITE_READONLY:
        return ErrorCode::VaultReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::VaultDamaged;
    case SQLITE_FULL:
        return extendedCode == kMediumFull ? ErrorCode::DiskFull : ErrorCode::FileTooLarge;
    case SQLITE_IOERR:
        // Memory shared between connections is a file, too, and too little room for it is told like this only.
        return extendedCode == SQLITE_IOERR_SHMSIZE ? ErrorCode::DiskFull : ErrorCode::DatabaseFailed;
    case SQLITE_CANTOPEN:
        return ErrorCode::FileNotReadable;
    case SQLITE_CONSTRAINT:
        return ErrorCode::ConstraintViolated;
    case SQLITE_NOMEM:
        return ErrorCode::NotEnoughMemory;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

}  // namespace

Error errorFromCode(int code, const QString &detail)
{
    const QString words = detail.isEmpty() ? QString::fromUtf8(sqlite3_errstr(code)) : detail;
    return failure(codeOf(code), {}, QStringLiteral("SQLite %1: %2").arg(code).arg(words));
}

Error lastErrorOf(sqlite3 *database)
{
    return errorFromCode(sqlite3_extended_errcode(database), QString::fromUtf8(sqlite3_errmsg(database)));
}

Error errorFromSql(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::DatabaseFailed, {}, error.text());
    return errorFromCode(code, error.databaseText());
}

QSqlError sqlErrorFromCode(int code, const QString &driverText, const QString &databaseText, QSqlError::ErrorType type)
{
    return QSqlError(driverText, databaseText, type, QString::number(code));
}

}  // namespace circumspect::sealed
