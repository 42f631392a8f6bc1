// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "keys/vault_header.h"
#include "sealed/storage/sqlcipher/connection.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace circumspect::sealed {

/// A folder of its own with one file that has a vault's header and an empty body, and the key of that body.
class DatabaseFile {
public:
    DatabaseFile()
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        const keys::SlotTable table{QStringLiteral("vault"), 1, {}};
        EXPECT_EQ(file.write(keys::makeHeader(table)), keys::kHeaderSize);
    }

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("file.circ")); }
    const Secret &key() const { return m_key; }

    /// A connection to the still empty body.
    Connection create(Journal journal = Journal::WriteAhead) const
    {
        return std::move(Connection::open(path(), m_key, {.journal = journal, .body = Body::New}).value());
    }
    Result<Connection> open(const ConnectionOptions &options = {}) const
    {
        return Connection::open(path(), m_key, options);
    }

    QByteArray bytes() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void overwrite(const QByteArray &bytes) const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
    }

private:
    QTemporaryDir m_folder;
    Secret m_key = Secret::copyOf(QByteArray(32, '\x5a'));
};

/// Runs statements that must succeed.
inline void runAll(Connection &connection, const QStringList &statements)
{
    for (const QString &sql : statements) {
        const auto done = connection.execute(sql);
        ASSERT_TRUE(done) << qPrintable(sql) << ": " << qPrintable(done.error().detail);
    }
}

}  // namespace circumspect::sealed
