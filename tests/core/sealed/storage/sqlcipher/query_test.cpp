// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/sqlcipher/query.h"

#include "core/sealed/storage/database_file.h"
#include "sealed/storage/sqlcipher/bulk_reader.h"

namespace circumspect::sealed {
namespace {

class QueryTest : public testing::Test {
protected:
    void SetUp() override
    {
        runAll(m_connection,
               {QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT UNIQUE, body BLOB, "
                               "share REAL, at TEXT) STRICT"),
                QStringLiteral("INSERT INTO a VALUES (1, 'one', x'0001', 0.5, '2024-01-02T03:04:05.678Z'), "
                               "(2, NULL, NULL, NULL, NULL)")});
    }

    DatabaseFile m_file;
    Connection m_connection = m_file.create();
};

TEST_F(QueryTest, ReadsTypedColumns)
{
    Query query(m_connection, QStringLiteral("SELECT id, name, body, share, at, id = 1 FROM a WHERE id = ?"));

    const auto found = query.bind(1).row([](const Row &row) {
        return std::tuple(row.integer(0), row.text(1), row.bytes(2), row.real(3), row.time(4), row.flag(5));
    });

    ASSERT_TRUE(found);
    const QDateTime at(QDate(2024, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    EXPECT_EQ(**found, std::tuple(1, QStringLiteral("one"), QByteArray("\0\1", 2), 0.5, at, true));
}

TEST_F(QueryTest, TellsNullFromEmpty)
{
    Query query(m_connection, QStringLiteral("SELECT name, body, '' FROM a WHERE id = 2"));

    const auto found = query.row([](const Row &row) {
        return row.isNull(0) && row.text(0).isNull() && row.bytes(1).isNull() && !row.isNull(2) &&
               !row.text(2).isNull();
    });

    EXPECT_TRUE(**found);
}

TEST_F(QueryTest, GivesNothingWhereNoRowIs)
{
    const auto found = Query(m_connection, QStringLiteral("SELECT id FROM a WHERE id = 9")).row([](const Row &row) {
        return row.integer(0);
    });

    ASSERT_TRUE(found);
    EXPECT_FALSE(found->has_value());
}

TEST_F(QueryTest, RunsAgainWithOtherValues)
{
    Query insert(m_connection, QStringLiteral("INSERT INTO a (name) VALUES (?)"));

    ASSERT_TRUE(insert.bind(QStringLiteral("x")).run());
    ASSERT_TRUE(insert.bind(QStringLiteral("y")).run());

    EXPECT_EQ(insert.changedRows(), 1);
    EXPECT_EQ(*m_connection.integer(QStringLiteral("SELECT count(*) FROM a")), 4);
}

TEST_F(QueryTest, SaysWhichRuleARowBreaks)
{
    const auto done =
        Query(m_connection, QStringLiteral("INSERT INTO a (name) VALUES (?)")).bind(QStringLiteral("one")).run();

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::ConstraintViolated);
    EXPECT_FALSE(done.error().detail.contains(QStringLiteral("one")));
}

TEST_F(QueryTest, StopsAtTheFirstErrorOfTheTaker)
{
    int taken = 0;

    const auto done = Query(m_connection, QStringLiteral("SELECT id FROM a")).forEach([&](const Row &) {
        ++taken;
        return Result<void>(failure(ErrorCode::Cancelled));
    });

    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(taken, 1);
}

TEST_F(QueryTest, SaysWhenAStatementIsWrong)
{
    EXPECT_EQ(Query(m_connection, QStringLiteral("SELECT nonsense FROM a")).run().error().code,
              ErrorCode::DatabaseFailed);
}

using QueryDeathTest = QueryTest;

TEST_F(QueryDeathTest, AskingForAnotherTypeEndsTheProgram)
{
    Query query(m_connection, QStringLiteral("SELECT name FROM a WHERE id = 1"));

    EXPECT_DEATH(static_cast<void>(query.row([](const Row &row) { return row.integer(0); })), "");
}

TEST_F(QueryTest, BulkReaderHandsOverBytesInPlace)
{
    BulkReader reader(m_connection, QStringLiteral("SELECT body, name FROM a WHERE id >= ? ORDER BY id"));
    std::vector<std::pair<std::size_t, std::size_t>> sizes;

    const auto done = reader.bind(1).forEach([&](const BulkRow &row) {
        sizes.emplace_back(row.bytes(0).size(), row.bytes(1).size());
        return Result<void>();
    });

    ASSERT_TRUE(done);
    EXPECT_EQ(sizes, (std::vector<std::pair<std::size_t, std::size_t>>{{2, 3}, {0, 0}}));
}

TEST_F(QueryTest, BulkReaderReportsWhatIsWrong)
{
    const auto take = [](const BulkRow &) { return Result<void>(); };

    EXPECT_FALSE(BulkReader(m_connection, QStringLiteral("SELECT nonsense")).forEach(take));
    EXPECT_FALSE(BulkReader(m_connection, QStringLiteral("SELECT ?")).bind(1).bind(2).forEach(take));
}

}  // namespace
}  // namespace circumspect::sealed
