// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/csv_records.h"

#include <gtest/gtest.h>

namespace circumspect::tabular {
namespace {

std::vector<std::vector<QByteArray>> cellsOf(const Table &table)
{
    std::vector<std::vector<QByteArray>> all;
    for (int record = 0; record < table.recordCount(); ++record) {
        std::vector<QByteArray> cells;
        for (int column = 0; column < table.width(record); ++column)
            cells.push_back(table.text(record, column).toByteArray());
        all.push_back(cells);
    }
    return all;
}

using Rows = std::vector<std::vector<QByteArray>>;

TEST(ParseCsv, KeepsQuotesSeparatorsAndLineBreaksWithinQuotes)
{
    const auto parsed = parseCsv("a,\"x \"\"y\"\", z\",\"one\r\ntwo\nthree\rfour\"\r\n1,2,3\r\n", {});

    ASSERT_TRUE(parsed);
    EXPECT_EQ(cellsOf(parsed->table), (Rows{{"a", "x \"y\", z", "one\r\ntwo\nthree\rfour"}, {"1", "2", "3"}}));
    EXPECT_EQ(parsed->lineEnding, LineEnding::CrLf);
}

TEST(ParseCsv, TellsAnEmptyAnswerFromNothing)
{
    const auto parsed = parseCsv("a,\"\",,b,", {});

    ASSERT_TRUE(parsed);
    EXPECT_FALSE(parsed->table.isNull(0, 1));
    EXPECT_TRUE(parsed->table.isNull(0, 2));
    EXPECT_TRUE(parsed->table.isNull(0, 4));
    EXPECT_EQ(parsed->table.width(0), 5);
}

TEST(ParseCsv, CountsBlankLinesButSkipsThem)
{
    const auto parsed = parseCsv("a,b\n\n1,2\n\n\n3,4\n\n", {});

    ASSERT_TRUE(parsed);
    ASSERT_EQ(parsed->table.recordCount(), 3);
    EXPECT_EQ(parsed->table.number(1), 3);
    EXPECT_EQ(parsed->table.number(2), 6);
}

TEST(ParseCsv, EndsRecordsAtLoneCarriageReturns)
{
    const auto parsed = parseCsv("a,b\r1,2\r", {});

    ASSERT_TRUE(parsed);
    EXPECT_EQ(cellsOf(parsed->table), (Rows{{"a", "b"}, {"1", "2"}}));
    EXPECT_EQ(parsed->lineEnding, LineEnding::Cr);
}

TEST(ParseCsv, KeepsQuotesInTheMiddleOfACell)
{
    const auto parsed = parseCsv("5\" nails,\"a\"b\n", {});

    ASSERT_TRUE(parsed);
    EXPECT_EQ(cellsOf(parsed->table), (Rows{{"5\" nails", "ab"}}));
}

TEST(ParseCsv, RefusesAQuoteThatIsNeverClosed)
{
    const auto parsed = parseCsv("a,b\n1,\"two\n3,4\n", {});

    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().code, ErrorCode::QuoteUnclosed);
    EXPECT_EQ(parsed.error().subject, QStringLiteral("2"));
}

TEST(ParseCsv, RefusesTooLargeCellsQuotedOrNot)
{
    CsvOptions options;
    options.limits.cellBytes = 8;

    const auto bare = parseCsv("a,b\n1,123456789\n", options);
    const auto quoted = parseCsv("a,b\n1,\"123456789\"\n", options);
    const auto fits = parseCsv("a,b\n1,\"\"\"345678\"\n", options);

    ASSERT_FALSE(bare);
    ASSERT_FALSE(quoted);
    EXPECT_EQ(bare.error().code, ErrorCode::CellTooLarge);
    EXPECT_EQ(quoted.error().code, ErrorCode::CellTooLarge);
    EXPECT_EQ(bare.error().subject, QStringLiteral("2"));
    EXPECT_TRUE(fits);
}

TEST(ParseCsv, RefusesTooManyColumnsAndRecords)
{
    CsvOptions options;
    options.limits.columns = 3;
    options.limits.records = 2;

    const auto wide = parseCsv("a,b,c,d\n", options);
    const auto tall = parseCsv("a,b\n1,2\n3,4\n", options);

    ASSERT_FALSE(wide);
    ASSERT_FALSE(tall);
    EXPECT_EQ(wide.error().code, ErrorCode::TooManyColumns);
    EXPECT_EQ(tall.error().code, ErrorCode::TooManyRecords);
}

TEST(ReadCsv, PicksTheSeparatorByWidthNotByCount)
{
    const auto file = readCsv("id;answer\n1;\"a,b,c,d\"\n2;\"e,f\"\n3;x,y\n");

    ASSERT_TRUE(file);
    EXPECT_EQ(file->delimiter, ';');
    EXPECT_EQ(file->table.width(0), 2);
}

TEST(ReadCsv, ObeysADeclaredSeparator)
{
    const auto file = readCsv("sep=|\r\na|b,c\r\n1|2,3\r\n");

    ASSERT_TRUE(file);
    EXPECT_EQ(file->delimiter, '|');
    EXPECT_EQ(cellsOf(file->table), (Rows{{"a", "b,c"}, {"1", "2,3"}}));
}

TEST(ReadCsv, RefusesAFileWithoutSeparator)
{
    const auto file = readCsv("one\ntwo\nthree\n");

    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode::SeparatorUnknown);
}

TEST(ReadCsv, NamesTheRecordWhoseQuoteIsCutOff)
{
    const auto file = readCsv("a,b\n1,2\n3,\"cut");

    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode::QuoteUnclosed);
    EXPECT_EQ(file.error().subject, QStringLiteral("3"));
}

TEST(ReadCsv, RefusesOldAndEncryptedWorkbooksByName)
{
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00\x00", 10);
    QByteArray encrypted = ole;
    for (const char c : QByteArray("EncryptedPackage")) {
        encrypted.append(c);
        encrypted.append('\0');
    }

    EXPECT_EQ(readCsv(ole).error().code, ErrorCode::LegacySpreadsheet);
    EXPECT_EQ(readCsv(encrypted).error().code, ErrorCode::EncryptedSpreadsheet);
}

TEST(ReadCsv, RefusesEmptyFiles)
{
    EXPECT_EQ(readCsv("").error().code, ErrorCode::FileEmpty);
    EXPECT_EQ(readCsv("\xEF\xBB\xBF\n\n").error().code, ErrorCode::FileEmpty);
}

TEST(ReadCsv, RefusesAFileBeyondTheLimit)
{
    CsvChoices choices;
    choices.limits.fileBytes = 10;

    EXPECT_EQ(readCsv("a,b\n1,2\n3,4\n", choices).error().code, ErrorCode::FileTooLarge);
}

TEST(SettleWidths, PadsAndReportsShortRecords)
{
    auto parsed = parseCsv("a,b,c\n1\n1,2,3\n", {});

    const auto report = parsed->table.settleWidths(1);

    ASSERT_TRUE(report);
    EXPECT_EQ(report->columns, 3);
    EXPECT_EQ(report->shortRecords, std::vector<int>{2});
    EXPECT_TRUE(parsed->table.isNull(1, 2));
}

TEST(SettleWidths, RefusesEveryLongRecordByNumber)
{
    auto parsed = parseCsv("a,b\n1,2,3\n1,2\n1,2,3\n", {});

    const auto report = parsed->table.settleWidths(1);

    ASSERT_FALSE(report);
    ASSERT_EQ(report.error().causes.size(), 2u);
    EXPECT_EQ(report.error().causes[0].subject, QStringLiteral("2"));
    EXPECT_EQ(report.error().causes[1].subject, QStringLiteral("4"));
}

TEST(SettleWidths, DropsTheRowNamesOfR)
{
    auto parsed = parseCsv("a,b\n\"1\",5,4\n\"2\",3,2\n", {});

    const auto report = parsed->table.settleWidths(1);

    ASSERT_TRUE(report);
    EXPECT_TRUE(report->hadRowNames);
    EXPECT_EQ(cellsOf(parsed->table), (Rows{{"a", "b"}, {"5", "4"}, {"3", "2"}}));
}

TEST(SettleWidths, IgnoresTrailingSeparators)
{
    auto parsed = parseCsv("a,b,\n1,2,\n3,4,\n", {});

    const auto report = parsed->table.settleWidths(1);

    ASSERT_TRUE(report);
    EXPECT_EQ(report->columns, 2);
    EXPECT_EQ(report->emptyTrailingHeadings, 1);
    EXPECT_FALSE(report->hadRowNames);
}

}  // namespace
}  // namespace circumspect::tabular
