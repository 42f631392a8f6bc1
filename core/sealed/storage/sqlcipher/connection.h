// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

class QSqlDatabase;
struct sqlite3;

namespace circumspect::sealed {

class Driver;

enum class Access { ReadWrite, ReadOnly };
/// Write-ahead needs shared memory, which network folders lack; Truncate keeps a rollback journal and the file to
/// itself.
enum class Journal { WriteAhead, Truncate };
/// What the body of the file must be: a new one is empty, an existing one has a schema.
enum class Body { Existing, New };

struct ConnectionOptions {
    Access access = Access::ReadWrite;
    Journal journal = Journal::WriteAhead;
    Body body = Body::Existing;
};

/// One keyed connection to a vault's database, for the thread that opened it. The only way to get at one.
class Connection {
public:
    /// Opens behind the header of `path`, sets the 32-byte key first, proves that the library encrypts and that the key
    /// fits, then sets the pragmas. EncryptionLibraryWrong, VaultDamaged (also for a wrong key), VaultTruncated,
    /// VaultReadOnly, FileNotReadable.
    static Result<Connection> open(const QString &path, const Secret &vaultKey, const ConnectionOptions &options = {});

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    /// Finalizes what is live and closes; the write-ahead log is gone afterwards. Nothing happens when closed already.
    void close();

    QSqlDatabase database() const;
    sqlite3 *handle() const;
    Journal journal() const { return m_options.journal; }
    /// True when another file, or none, lies where this one was opened. Nothing must be written then.
    bool isMoved() const;
    bool isReadOnly() const { return m_options.access == Access::ReadOnly; }

    /// Runs one statement that yields no rows of interest.
    Result<void> execute(const QString &sql);
    /// Runs the statements of a schema step; for nothing that holds a value.
    Result<void> executeScript(const QByteArray &sql);
    /// The first value of a statement's first row, for pragmas.
    Result<qint64> integer(const QString &sql);
    /// Folds the write-ahead log into the file.
    Result<void> checkpoint();
    /// Pages that fail their authentication code, after a checkpoint.
    Result<int> countDamagedPages();
    /// VaultDamaged when there is any such page.
    Result<void> checkIntegrity();

    Result<QByteArray> readHeader() const;
    Result<void> writeHeader(qint64 offset, QByteArrayView bytes);

private:
    Connection(QString name, Driver *driver, const ConnectionOptions &options);
    void removeJournal();

    QString m_name;
    Driver *m_driver = nullptr;  // owned by Qt Sql's registry under m_name
    ConnectionOptions m_options;
};

}  // namespace circumspect::sealed
