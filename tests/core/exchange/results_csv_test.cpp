// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/results_csv.h"

#include "core/exchange/exported_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace circumspect::exchange {
namespace {

using test::ExportedFixture;

/// The fields of the rows for one place, by statistic; nothing in these files needs quotes.
std::vector<QList<QByteArray>> rowsOf(const QByteArray &csv, const QByteArray &competency, const QByteArray &item,
                                      const QByteArray &column)
{
    std::vector<QList<QByteArray>> rows;
    for (const QByteArray &line : csv.split('\n')) {
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() == 14 && fields[5] == competency && fields[6] == item && fields[7] == column)
            rows.push_back(fields);
    }
    return rows;
}

TEST(ResultsCsvTest, BeginsWithAMarkThatSpreadsheetsUnderstandAndTheHeadings)
{
    const QByteArray csv = ExportedFixture().csv();

    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBFrelease_id,cycle_id,wave,participant_id,level,competency_id,item_id,"
                               "group_id,merged_from,statistic,value,display,status,reason\n"));
    EXPECT_FALSE(csv.contains('\r'));
    EXPECT_TRUE(csv.endsWith('\n'));
}

TEST(ResultsCsvTest, WritesMeanCountAndSpreadOfAShownCell)
{
    const auto rows = rowsOf(ExportedFixture().csv(), "c1", "c1_i1", "all_others");

    // 3, then 1 2 3 4 5 3, then 2 3 4 2: sum 32 of 11, squares 106, so the variance is (106 - 32 * 32 / 11) / 10.
    std::map<QByteArray, QByteArray> values;
    for (const auto &row : rows) {
        values[row[9]] = row[10];
        EXPECT_EQ(row[12], "shown");
        EXPECT_EQ(row[4], "item");
    }
    EXPECT_EQ(values["mean"].toStdString(), "2.9");
    EXPECT_EQ(values["n"].toStdString(), "11");
    EXPECT_EQ(values["sd"].toStdString(), "1.14");
    EXPECT_EQ(values["share_1"].toStdString(), "0.091");
    EXPECT_EQ(values["share_3"].toStdString(), "0.364");
}

TEST(ResultsCsvTest, LeavesOnlyTheDisplayOfACodedCell)
{
    const auto rows = rowsOf(ExportedFixture().csv(), "c2", "c2_i1", "peer");

    ASSERT_FALSE(rows.empty());
    EXPECT_EQ(rows[0][9], "mean");
    EXPECT_EQ(rows[0][10], "");
    EXPECT_EQ(rows[0][11], "4.7 or more");
    EXPECT_EQ(rows[0][12], "coded");
    EXPECT_FALSE(std::any_of(rows.begin(), rows.end(), [](const auto &row) { return row[9] == "sd"; }));
}

TEST(ResultsCsvTest, NamesTheGroupsBehindAMergedCell)
{
    const auto rows = rowsOf(ExportedFixture().csv(), "c1", "", "combined");

    ASSERT_FALSE(rows.empty());
    EXPECT_EQ(rows[0][8], "report;other");
    EXPECT_EQ(rows[0][12], "merged");
    EXPECT_FALSE(rows[0][10].isEmpty());
}

TEST(ResultsCsvTest, WithholdsWithAReasonAndNothingElse)
{
    const auto rows = rowsOf(ExportedFixture().csv(), "c2", "c2_i2", "combined");

    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0][9], "mean");
    EXPECT_EQ(rows[0][10], "");
    EXPECT_EQ(rows[0][11], "");
    EXPECT_EQ(rows[0][12], "withheld");
    EXPECT_EQ(rows[0][13], "too_few_answers");
}

TEST(ResultsCsvTest, DoesNotDependOnTheOrderOfReading)
{
    const ExportedFixture fixture;
    auto forward = fixture.releases();
    auto backward = fixture.releases();
    std::reverse(backward.begin(), backward.end());

    EXPECT_EQ(writeResultsCsv(forward, fixture.model()), writeResultsCsv(backward, fixture.model()));
}

TEST(ResultsCsvTest, QuotesWhatNeedsQuotes)
{
    ExportedFixture fixture;
    fixture.cycleId = QStringLiteral("a,b\"c");

    EXPECT_TRUE(fixture.csv().contains(",\"a,b\"\"c\",T1,"));
}

}  // namespace
}  // namespace circumspect::exchange
