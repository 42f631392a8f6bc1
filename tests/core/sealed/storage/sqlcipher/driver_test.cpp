// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/sqlcipher/driver.h"

#include "core/sealed/storage/database_file.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPoint>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTime>
#include <QTimeZone>
#include <QUuid>

#include <limits>

namespace circumspect::sealed {
namespace {

enum class Colour { Red = 7 };

struct Binding {
    const char *what;
    QVariant in;
    const char *storedAs;
    QVariant out;
};

std::vector<Binding> bindings()
{
    const QDateTime summer(QDate(2024, 7, 1), QTime(12, 30, 15, 250), QTimeZone(7200));
    const QByteArray zeros("a\0b", 3);
    const QString withZero = QString::fromUtf8(zeros);
    return {
        {"invalid", QVariant(), "null", QVariant()},
        {"null text", QString(), "null", QVariant()},
        {"null bytes", QByteArray(), "null", QVariant()},
        {"null date", QDate(), "null", QVariant()},
        {"typed null", QVariant(QMetaType::fromType<int>()), "null", QVariant()},
        {"empty text", QStringLiteral(""), "text", QStringLiteral("")},
        {"empty bytes", QByteArray(""), "blob", QByteArray("")},
        {"true", true, "integer", 1LL},
        {"int", -5, "integer", -5LL},
        {"lowest", std::numeric_limits<qint64>::min(), "integer", std::numeric_limits<qint64>::min()},
        {"largest unsigned that fits", quint64{1} << 62, "integer", qint64{1} << 62},
        {"enumeration", QVariant::fromValue(Colour::Red), "integer", 7LL},
        {"double", 0.1, "real", 0.1},
        {"float", 0.5f, "real", 0.5},
        {"text", QStringLiteral("Zoë 日本 🙂"), "text", QStringLiteral("Zoë 日本 🙂")},
        {"text with zero", withZero, "text", withZero},
        {"bytes with zero", zeros, "blob", zeros},
        {"date", QDate(2024, 2, 29), "text", QStringLiteral("2024-02-29")},
        {"time", QTime(9, 8, 7, 6), "text", QStringLiteral("09:08:07.006")},
        {"moment", summer, "text", QStringLiteral("2024-07-01T10:30:15.250Z")},
        {"uuid", QUuid(QStringLiteral("{6ba7b810-9dad-11d1-80b4-00c04fd430c8}")), "text",
         QStringLiteral("6ba7b810-9dad-11d1-80b4-00c04fd430c8")},
        {"object", QJsonObject{{QStringLiteral("a"), 1}}, "text", QStringLiteral("{\"a\":1}")},
        {"array", QJsonArray{1, 2}, "text", QStringLiteral("[1,2]")},
        {"document", QJsonDocument(QJsonArray{true}), "text", QStringLiteral("[true]")},
        {"lone value", QJsonValue(QStringLiteral("x")), "text", QStringLiteral("\"x\"")},
        {"string list", QStringList{QStringLiteral("a"), QStringLiteral("b")}, "text", QStringLiteral("[\"a\",\"b\"]")},
    };
}

class DriverTest : public testing::Test {
protected:
    QSqlQuery prepared(const QString &sql)
    {
        QSqlQuery query(m_connection.database());
        EXPECT_TRUE(query.prepare(sql)) << qPrintable(query.lastError().text());
        return query;
    }
    QSqlQuery executed(const QString &sql)
    {
        QSqlQuery query(m_connection.database());
        EXPECT_TRUE(query.exec(sql)) << qPrintable(query.lastError().text());
        return query;
    }

    DatabaseFile m_file;
    Connection m_connection = m_file.create();
};

TEST_F(DriverTest, KeepsTypeAndValueOfEveryBinding)
{
    for (const Binding &binding : bindings()) {
        QSqlQuery query = prepared(QStringLiteral("SELECT typeof(?1), ?1"));
        query.addBindValue(binding.in);

        ASSERT_TRUE(query.exec()) << binding.what << qPrintable(query.lastError().text());
        ASSERT_TRUE(query.next()) << binding.what;

        EXPECT_EQ(query.value(0).toString().toStdString(), binding.storedAs) << binding.what;
        EXPECT_EQ(query.value(1), binding.out) << binding.what;
        EXPECT_EQ(query.value(1).isValid(), binding.out.isValid()) << binding.what;
        EXPECT_EQ(query.value(1).toByteArray().isNull(), binding.out.toByteArray().isNull()) << binding.what;
    }
}

TEST_F(DriverTest, RefusesWhatItCannotKeep)
{
    for (const QVariant &value : {QVariant::fromValue(std::numeric_limits<quint64>::max()), QVariant(QPoint(1, 2)),
                                  QVariant(QVariantMap{{QStringLiteral("a"), 1}})}) {
        QSqlQuery query = prepared(QStringLiteral("SELECT ?"));
        query.addBindValue(value);

        EXPECT_FALSE(query.exec()) << value.typeName();
        EXPECT_EQ(query.lastError().type(), QSqlError::StatementError);
    }
}

TEST_F(DriverTest, LetsANamedValueRepeat)
{
    QSqlQuery query = prepared(QStringLiteral("SELECT :a || '-' || :b || '-' || :a"));
    query.bindValue(QStringLiteral(":a"), QStringLiteral("x"));
    query.bindValue(QStringLiteral(":b"), QStringLiteral("y"));

    ASSERT_TRUE(query.exec());
    ASSERT_TRUE(query.next());

    EXPECT_EQ(query.value(0).toString(), QStringLiteral("x-y-x"));
}

TEST_F(DriverTest, RefusesAMissingValue)
{
    QSqlQuery query = prepared(QStringLiteral("SELECT ?, ?"));
    query.addBindValue(1);

    EXPECT_FALSE(query.exec());
}

TEST_F(DriverTest, RefusesASecondStatement)
{
    QSqlQuery query(m_connection.database());

    EXPECT_FALSE(query.prepare(QStringLiteral("CREATE TABLE a (x); DROP TABLE a")));
    EXPECT_TRUE(query.prepare(QStringLiteral("SELECT 1; -- and nothing else")));
    EXPECT_FALSE(query.prepare(QStringLiteral("-- nothing")));
}

TEST_F(DriverTest, ReportsExtendedCodes)
{
    runAll(m_connection, {QStringLiteral("CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)"),
                          QStringLiteral("CREATE TABLE child (parent INTEGER NOT NULL REFERENCES parent)"),
                          QStringLiteral("INSERT INTO parent VALUES (1, 'a')")});
    const auto codeOf = [&](const QString &sql) {
        QSqlQuery query(m_connection.database());
        EXPECT_FALSE(query.exec(sql));
        return query.lastError().nativeErrorCode();
    };

    EXPECT_EQ(codeOf(QStringLiteral("INSERT INTO child VALUES (9)")), QStringLiteral("787"));
    EXPECT_EQ(codeOf(QStringLiteral("INSERT INTO parent VALUES (2, 'a')")), QStringLiteral("2067"));
    EXPECT_EQ(codeOf(QStringLiteral("INSERT INTO parent VALUES (2, NULL)")), QStringLiteral("1299"));
}

TEST_F(DriverTest, ScrollsBackAndForth)
{
    QSqlQuery query = executed(QStringLiteral("WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n "
                                              "WHERE i < 10) SELECT i FROM n"));

    EXPECT_TRUE(query.last());
    EXPECT_EQ(query.value(0).toInt(), 10);
    EXPECT_TRUE(query.previous());
    EXPECT_EQ(query.value(0).toInt(), 9);
    EXPECT_TRUE(query.first());
    EXPECT_EQ(query.value(0).toInt(), 1);
    EXPECT_TRUE(query.seek(4));
    EXPECT_EQ(query.value(0).toInt(), 5);
    EXPECT_FALSE(query.seek(10));
    EXPECT_EQ(query.size(), -1);
}

TEST_F(DriverTest, WalksForwardOnlyOnce)
{
    QSqlQuery query(m_connection.database());
    query.setForwardOnly(true);
    ASSERT_TRUE(query.exec(QStringLiteral("VALUES (1), (2), (3)")));
    int sum = 0;

    while (query.next())
        sum += query.value(0).toInt();

    EXPECT_EQ(sum, 6);
    EXPECT_FALSE(query.previous());
    EXPECT_FALSE(query.first());
}

TEST_F(DriverTest, CountsChangesAndTellsTheLastRow)
{
    runAll(m_connection, {QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, x)")});

    QSqlQuery insert = executed(QStringLiteral("INSERT INTO a (x) VALUES (1), (2), (3)"));
    QSqlQuery update = executed(QStringLiteral("UPDATE a SET x = 0 WHERE x > 1"));

    EXPECT_EQ(insert.lastInsertId().toInt(), 3);
    EXPECT_EQ(update.numRowsAffected(), 2);
}

TEST_F(DriverTest, RunsABatch)
{
    runAll(m_connection, {QStringLiteral("CREATE TABLE a (x, y)")});
    QSqlQuery insert = prepared(QStringLiteral("INSERT INTO a VALUES (?, ?)"));
    insert.addBindValue(QVariantList{1, 2, 3});
    insert.addBindValue(QVariantList{QStringLiteral("a"), QStringLiteral("b"), QVariant()});

    ASSERT_TRUE(insert.execBatch());
    QSqlQuery count = executed(QStringLiteral("SELECT count(x), count(y) FROM a"));
    ASSERT_TRUE(count.next());

    EXPECT_EQ(count.value(0).toInt(), 3);
    EXPECT_EQ(count.value(1).toInt(), 2);
}

TEST_F(DriverTest, DescribesTables)
{
    runAll(m_connection, {QStringLiteral("CREATE TABLE pair (b TEXT NOT NULL, a BLOB, c REAL, PRIMARY KEY (a, b))"),
                          QStringLiteral("CREATE TABLE counted (id INTEGER PRIMARY KEY, name TEXT)"),
                          QStringLiteral("CREATE VIEW seen AS SELECT name FROM counted")});
    const QSqlDatabase database = m_connection.database();

    const QSqlRecord record = database.record(QStringLiteral("pair"));
    const QSqlIndex key = database.primaryIndex(QStringLiteral("pair"));

    EXPECT_EQ(database.tables(), QStringList({QStringLiteral("counted"), QStringLiteral("pair")}));
    EXPECT_EQ(database.tables(QSql::Views), QStringList({QStringLiteral("seen")}));
    ASSERT_EQ(record.count(), 3);
    EXPECT_EQ(record.field(0).metaType(), QMetaType::fromType<QString>());
    EXPECT_EQ(record.field(1).metaType(), QMetaType::fromType<QByteArray>());
    EXPECT_EQ(record.field(2).metaType(), QMetaType::fromType<double>());
    ASSERT_EQ(key.count(), 2);
    EXPECT_EQ(key.fieldName(0), QStringLiteral("a"));
    EXPECT_TRUE(database.record(QStringLiteral("counted")).field(0).isAutoValue());
}

TEST_F(DriverTest, FailsASecondWriterAtItsStart)
{
    runAll(m_connection, {QStringLiteral("CREATE TABLE a (x)")});
    Connection other = std::move(m_file.open().value());
    runAll(other, {QStringLiteral("PRAGMA busy_timeout = 1")});
    QSqlDatabase first = m_connection.database();
    QSqlDatabase second = other.database();
    ASSERT_TRUE(first.transaction());

    EXPECT_FALSE(second.transaction());

    EXPECT_EQ(second.lastError().type(), QSqlError::TransactionError);
    EXPECT_EQ(second.lastError().nativeErrorCode(), QStringLiteral("5"));
    EXPECT_TRUE(first.rollback());
}

TEST_F(DriverTest, ClosesWithLiveResults)
{
    QSqlQuery query = executed(QStringLiteral("VALUES (1), (2)"));
    ASSERT_TRUE(query.next());

    m_connection.database().close();

    EXPECT_FALSE(query.next());
    EXPECT_FALSE(QFile::exists(m_file.path() + QStringLiteral("-wal")));
}

}  // namespace
}  // namespace circumspect::sealed
