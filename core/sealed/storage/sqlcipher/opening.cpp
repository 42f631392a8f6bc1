// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/sqlcipher/opening.h"

#include "base/secret.h"
#include "sealed/storage/sqlcipher/connection.h"
#include "sealed/storage/sqlcipher/driver_result.h"
#include "sealed/storage/sqlcipher/offset_vfs.h"
#include "sealed/storage/sqlcipher/sqlite_error.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

#include <array>
#include <cstdlib>
#include <cstring>

namespace circumspect::sealed {

namespace {

constexpr std::size_t kKeySize = 32;
constexpr std::size_t kKeyTextSize = 2 + 2 * kKeySize + 1;
constexpr int kBusyMilliseconds = 2000;

/// One statement's first value as text; empty when there is no row.
Result<QByteArray> firstText(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *raw = nullptr;
    if (const int code = sqlite3_prepare_v2(database, sql, -1, &raw, nullptr); code != SQLITE_OK)
        return lastErrorOf(database);
    const StatementHandle statement(raw);
    const int code = sqlite3_step(raw);
    if (code == SQLITE_DONE)
        return QByteArray();
    if (code != SQLITE_ROW)
        return lastErrorOf(database);
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(raw, 0));
    return text == nullptr ? QByteArray() : QByteArray(text, sqlite3_column_bytes(raw, 0));
}

Result<void> run(sqlite3 *database, const char *sql)
{
    if (const auto value = firstText(database, sql); !value)
        return value.error();
    return {};
}

Result<void> requireOurLibrary()
{
    if (std::strcmp(sqlite3_sourceid(), SQLITE_SOURCE_ID) != 0)
        return failure(ErrorCode::EncryptionLibraryWrong, {}, QStringLiteral("another SQLite is in the process"));
    return registerOffsetVfs();
}

Result<DatabaseHandle> openHandle(const QString &path, Access access)
{
    // A file on a read-only medium is opened as immutable: no lock and no shared-memory file can be made there.
    const bool isReadOnly = access == Access::ReadOnly;
    const QByteArray name = isReadOnly
                                ? QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded) + QByteArray("?immutable=1")
                                : QFile::encodeName(path);
    const int flags = (isReadOnly ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : SQLITE_OPEN_READWRITE) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &raw, flags, kOffsetVfsName);
    DatabaseHandle handle(raw);
    if (code != SQLITE_OK)
        return errorFromCode(code);
    return handle;
}

Result<void> harden(sqlite3 *database)
{
    sqlite3_busy_timeout(database, kBusyMilliseconds);
    int is = 0;
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, &is);
    const bool isDefensive = is == 1;
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, &is);
    if (!isDefensive || is != 0)
        return failure(ErrorCode::EncryptionLibraryWrong, {}, QStringLiteral("the database cannot be hardened"));
    return run(database, "PRAGMA cipher_log_level = NONE");
}

Result<void> setKey(sqlite3 *database, const Secret &vaultKey)
{
    if (vaultKey.size() != kKeySize)
        return failure(ErrorCode::VaultHeaderDamaged, {}, QStringLiteral("the vault key has a wrong length"));
    const Secret text = keyText(vaultKey);
    const int code = sqlite3_key_v2(database, "main", text.data(), static_cast<int>(text.size()));
    if (code != SQLITE_OK)
        return failure(ErrorCode::EncryptionLibraryWrong, {}, QStringLiteral("the key was not accepted"));
    const auto version = firstText(database, "PRAGMA cipher_version");
    if (!version || version->isEmpty())
        return failure(ErrorCode::EncryptionLibraryWrong, {}, QStringLiteral("the library does not encrypt"));
    return {};
}

/// The first real reads: only they prove the key. The first touches page 1 alone, so that a file that is too short for
/// what its authentic first page promises can be told from one with damaged pages.
Result<void> proveKey(sqlite3 *database, Body body)
{
    if (const auto first = firstText(database, "PRAGMA schema_version"); !first) {
        const bool isShort = (sqlite3_extended_errcode(database) & 0xff) == SQLITE_CORRUPT;
        return isShort ? failure(ErrorCode::VaultTruncated) : first.error();
    }
    const auto count = firstText(database, "SELECT count(*) FROM sqlite_schema");
    if (!count)
        return count.error();
    if (body == Body::Existing && *count == "0")
        return failure(ErrorCode::VaultTruncated, {}, QStringLiteral("the database is empty"));
    return {};
}

Result<void> requireText(sqlite3 *database, const char *sql, QByteArrayView wanted)
{
    const auto found = firstText(database, sql);
    if (!found)
        return found.error();
    if (*found != wanted)
        return failure(ErrorCode::DatabaseFailed, {}, QString::fromLatin1(sql));
    return {};
}

Result<void> setJournal(sqlite3 *database, Journal journal)
{
    if (journal == Journal::WriteAhead)
        return requireText(database, "PRAGMA journal_mode = WAL", "wal");
    return requireText(database, "PRAGMA journal_mode = TRUNCATE", "truncate");
}

Result<void> setPragmas(sqlite3 *database, const ConnectionOptions &options)
{
    if (options.access == Access::ReadWrite) {
        if (auto done = setJournal(database, options.journal); !done)
            return done;
    }
    static constexpr std::array kPragmas = {"PRAGMA synchronous = FULL",  "PRAGMA foreign_keys = ON",
                                            "PRAGMA cache_size = -65536", "PRAGMA max_page_count = 262000",
                                            "PRAGMA secure_delete = ON",  "PRAGMA recursive_triggers = ON"};
    for (const char *pragma : kPragmas) {
        if (auto done = run(database, pragma); !done)
            return done;
    }
    return {};
}

/// Debian builds SQLite so that sorters write plain text to temporary files; this keeps them in memory.
Result<void> keepTemporaryInMemory(sqlite3 *database)
{
    if (auto done = run(database, "PRAGMA temp_store = MEMORY"); !done)
        return done;
    return requireText(database, "PRAGMA temp_store", "2");
}

/// Without shared memory a connection in exclusive mode can still read a file that was left in write-ahead mode.
Result<void> lockForJournal(sqlite3 *database, Journal journal)
{
    return journal == Journal::Truncate ? requireText(database, "PRAGMA locking_mode = EXCLUSIVE", "exclusive")
                                        : Result<void>();
}

}  // namespace

Secret keyText(const Secret &vaultKey)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    if (vaultKey.size() != kKeySize)
        std::abort();
    Secret text(kKeyTextSize);
    unsigned char *out = text.data();
    *out++ = 'x';
    *out++ = '\'';
    for (std::size_t i = 0; i < kKeySize; ++i) {
        *out++ = static_cast<unsigned char>(kDigits[vaultKey.data()[i] >> 4]);
        *out++ = static_cast<unsigned char>(kDigits[vaultKey.data()[i] & 0x0f]);
    }
    *out = '\'';
    return text;
}

Result<DatabaseHandle> openKeyed(const QString &path, const Secret &vaultKey, const ConnectionOptions &options)
{
    if (auto done = requireOurLibrary(); !done)
        return done.error();
    auto handle = openHandle(path, options.access);
    if (!handle)
        return handle;
    sqlite3 *database = handle->get();
    if (auto done = harden(database); !done)
        return done.error();
    if (auto done = setKey(database, vaultKey); !done)
        return done.error();
    if (auto done = lockForJournal(database, options.journal); !done)
        return done.error();
    if (auto done = proveKey(database, options.body); !done)
        return done.error();
    if (auto done = keepTemporaryInMemory(database); !done)
        return done.error();
    if (auto done = setPragmas(database, options); !done)
        return done.error();
    return handle;
}

}  // namespace circumspect::sealed
