// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/sqlcipher/connection.h"

#include "core/sealed/storage/database_file.h"
#include "sealed/storage/sqlcipher/offset_vfs.h"
#include "sealed/storage/sqlcipher/query.h"
#include "sealed/storage/sqlcipher/transaction.h"

#include <QDirIterator>

namespace circumspect::sealed {
namespace {

/// A closed file with a few pages of rows.
void fill(const DatabaseFile &file, Journal journal = Journal::WriteAhead)
{
    Connection connection = file.create(journal);
    runAll(connection, {QStringLiteral("CREATE TABLE a (x INTEGER PRIMARY KEY, y TEXT NOT NULL)"),
                        QStringLiteral("WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i < 500) "
                                       "INSERT INTO a SELECT i, 'marker of a person ' || i FROM n")});
}

ErrorCode openError(const DatabaseFile &file)
{
    const auto opened = file.open();
    EXPECT_FALSE(opened);
    return opened ? ErrorCode::Cancelled : opened.error().code;
}

TEST(Connection, WritesNoPlainText)
{
    const DatabaseFile file;

    fill(file);

    const QByteArray bytes = file.bytes();
    EXPECT_EQ(bytes.indexOf("SQLite format 3"), -1);
    EXPECT_EQ(bytes.indexOf("marker"), -1);
    EXPECT_GT(bytes.size(), keys::kHeaderSize + 4096);
}

TEST(Connection, ReadsBackWhatItWrote)
{
    const DatabaseFile file;
    fill(file);

    Connection connection = std::move(file.open().value());

    EXPECT_EQ(*connection.integer(QStringLiteral("SELECT count(*) FROM a")), 500);
}

TEST(Connection, SetsItsPragmasOnEveryConnection)
{
    const DatabaseFile file;
    fill(file);

    for (int i = 0; i < 2; ++i) {
        Connection connection = std::move(file.open().value());

        EXPECT_EQ(*connection.integer(QStringLiteral("PRAGMA temp_store")), 2);
        EXPECT_EQ(*connection.integer(QStringLiteral("PRAGMA foreign_keys")), 1);
        EXPECT_EQ(*connection.integer(QStringLiteral("PRAGMA synchronous")), 2);
        EXPECT_EQ(*connection.integer(QStringLiteral("PRAGMA secure_delete")), 1);
        EXPECT_EQ(*connection.integer(QStringLiteral("PRAGMA cache_size")), -65536);
        EXPECT_EQ(*connection.integer(QStringLiteral("PRAGMA max_page_count")), 262000);
        EXPECT_EQ(*connection.integer(QStringLiteral("PRAGMA trusted_schema")), 0);
        EXPECT_FALSE(connection.execute(QStringLiteral("PRAGMA writable_schema = ON")) &&
                     connection.execute(QStringLiteral("DELETE FROM sqlite_schema")));
    }
}

TEST(Connection, SortsWithoutTemporaryFiles)
{
    const DatabaseFile file;
    const QTemporaryDir watched;
    qputenv("SQLITE_TMPDIR", watched.path().toUtf8());
    Connection connection = file.create();
    QStringList seen;
    runAll(connection, {QStringLiteral("CREATE TEMP TABLE t AS WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 "
                                       "FROM n WHERE i < 100000) SELECT 'marker' || (i * 7919 % 100003) AS m FROM n")});

    Query sorted(connection, QStringLiteral("SELECT m FROM t ORDER BY m"));
    const auto done = sorted.forEach([&](const Row &) {
        if (seen.isEmpty())
            seen = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::System | QDir::Files);
        return Result<void>();
    });

    ASSERT_TRUE(done);
    for (const QString &descriptor : seen)
        EXPECT_FALSE(QFile::symLinkTarget(QStringLiteral("/proc/self/fd/") + descriptor).startsWith(watched.path()));
    qunsetenv("SQLITE_TMPDIR");
}

TEST(Connection, RefusesAWrongKey)
{
    const DatabaseFile file;
    fill(file);

    const auto opened = Connection::open(file.path(), Secret::copyOf(QByteArray(32, '\x01')));

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::VaultDamaged);
}

TEST(Connection, RefusesAnEmptyBodyUnlessItIsNew)
{
    const DatabaseFile file;

    EXPECT_EQ(openError(file), ErrorCode::VaultTruncated);
}

TEST(Connection, DoesNotMakeAMissingFile)
{
    const DatabaseFile file;
    QFile::remove(file.path());

    EXPECT_EQ(openError(file), ErrorCode::FileNotReadable);
    EXPECT_FALSE(QFile::exists(file.path()));
}

TEST(Connection, TellsATruncatedFile)
{
    const DatabaseFile file;
    fill(file);
    const QByteArray whole = file.bytes();

    for (const qsizetype cut : {4096, 8192, 12288}) {
        file.overwrite(whole.first(whole.size() - cut));
        EXPECT_EQ(openError(file), ErrorCode::VaultTruncated) << cut;
    }
}

TEST(Connection, TellsADamagedFirstPage)
{
    const DatabaseFile file;
    fill(file);
    QByteArray bytes = file.bytes();
    bytes[keys::kHeaderSize + 100] = static_cast<char>(bytes[keys::kHeaderSize + 100] ^ 1);
    file.overwrite(bytes);

    EXPECT_EQ(openError(file), ErrorCode::VaultDamaged);
}

TEST(Connection, FindsAnyFlippedBitWhenAsked)
{
    const DatabaseFile file;
    fill(file);
    const QByteArray whole = file.bytes();

    for (qsizetype at = keys::kHeaderSize + 4096 + 7; at < whole.size(); at += 4096) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        file.overwrite(bytes);
        auto connection = file.open();

        const Error error = connection ? connection->checkIntegrity().error() : connection.error();

        EXPECT_EQ(error.code, ErrorCode::VaultDamaged) << at;
    }
}

TEST(Connection, NeverTakesADamagedPageForTheLastRow)
{
    const DatabaseFile file;
    fill(file);
    QByteArray bytes = file.bytes();
    const qsizetype at = bytes.size() - 4096 + 50;
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    file.overwrite(bytes);
    Connection connection = std::move(file.open().value());

    const auto rows =
        Query(connection, QStringLiteral("SELECT y FROM a")).rows([](const Row &row) { return row.text(0); });

    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().code, ErrorCode::VaultDamaged);
}

TEST(Connection, LeavesNothingBesideTheFile)
{
    for (const Journal journal : {Journal::WriteAhead, Journal::Truncate}) {
        const DatabaseFile file;

        fill(file, journal);

        EXPECT_EQ(QDir(file.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("file.circ")});
    }
}

TEST(Connection, SwitchesAFileBetweenJournals)
{
    const DatabaseFile file;
    fill(file, Journal::WriteAhead);

    for (const Journal journal : {Journal::Truncate, Journal::WriteAhead}) {
        Connection connection = std::move(file.open({.journal = journal}).value());
        ASSERT_TRUE(connection.execute(QStringLiteral("DELETE FROM a WHERE x = (SELECT max(x) FROM a)")));
    }

    EXPECT_EQ(*file.open()->integer(QStringLiteral("SELECT count(*) FROM a")), 498);
}

TEST(Connection, ReadsAReadOnlyMediumWithoutTouchingIt)
{
    const DatabaseFile file;
    fill(file);
    const QByteArray before = file.bytes();
    Connection connection = std::move(file.open({.access = Access::ReadOnly}).value());

    const auto written = connection.execute(QStringLiteral("DELETE FROM a"));

    EXPECT_EQ(*connection.integer(QStringLiteral("SELECT count(*) FROM a")), 500);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::VaultReadOnly);
    EXPECT_EQ(connection.writeHeader(4096, "x").error().code, ErrorCode::VaultReadOnly);
    EXPECT_EQ(QDir(file.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("file.circ")});
    connection.close();
    EXPECT_EQ(file.bytes(), before);
}

TEST(Connection, WritesTheHeaderThroughTheOpenFile)
{
    const DatabaseFile file;
    fill(file);
    Connection connection = std::move(file.open().value());

    ASSERT_TRUE(connection.writeHeader(63488, "reserved"));

    EXPECT_EQ(connection.readHeader()->mid(63488, 8), QByteArray("reserved"));
    EXPECT_TRUE(connection.checkIntegrity());
    EXPECT_FALSE(connection.writeHeader(keys::kHeaderSize - 4, "reserved"));
}

TEST(Connection, CannotSeeTheEndMark)
{
    const DatabaseFile file;
    fill(file);
    const qint64 size = *databaseSize(file.path());

    ASSERT_TRUE(appendEndMark(file.path()));
    ASSERT_TRUE(appendEndMark(file.path()));

    EXPECT_EQ(*databaseSize(file.path()), size);
    EXPECT_EQ(file.bytes().size(), keys::kHeaderSize + size + 25);
    EXPECT_EQ(file.bytes().right(25), QByteArray("Start-Of-SQLite3-\0\0\0\0\0\1\0\0", 25));
    EXPECT_TRUE(file.open()->checkIntegrity());
}

TEST(Transaction, RollsBackUnlessCommitted)
{
    const DatabaseFile file;
    fill(file);
    Connection connection = std::move(file.open().value());
    {
        const auto transaction = Transaction::begin(connection);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(connection.execute(QStringLiteral("DELETE FROM a")));
    }
    EXPECT_EQ(*connection.integer(QStringLiteral("SELECT count(*) FROM a")), 500);
    {
        auto transaction = Transaction::begin(connection);
        ASSERT_TRUE(connection.execute(QStringLiteral("DELETE FROM a")));
        ASSERT_TRUE(transaction->commit());
    }

    EXPECT_EQ(*connection.integer(QStringLiteral("SELECT count(*) FROM a")), 0);
}

}  // namespace
}  // namespace circumspect::sealed
