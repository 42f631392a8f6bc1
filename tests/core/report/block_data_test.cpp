// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/block_data.h"

#include <gtest/gtest.h>

namespace circumspect::report {
namespace {

std::string dataOf(const Block &block)
{
    return blockData(block, QStringLiteral("en")).toStdString();
}

TEST(BlockData, LaysATableOutInLinesAndTabs)
{
    Table table;
    table.columns = {{.title = QStringLiteral("Statement"), .mark = {}},
                     {.title = QStringLiteral("Peers"), .mark = {}}};
    table.rows = {{{QStringLiteral("Keeps\tpromises")}, {QStringLiteral("3.8")}},
                  {{QStringLiteral("Decides")},
                   {QStringLiteral("–"), CellTone::Muted, QStringLiteral("withheld: too few answers")}}};

    EXPECT_EQ(dataOf(table), "Statement\tPeers\nKeeps promises\t3.8\nDecides\twithheld: too few answers");
}

TEST(BlockData, LaysARadarOutByAxisAndSeries)
{
    RadarModel radar;
    radar.axes = {QStringLiteral("Trust"), QStringLiteral("Focus")};
    radar.series = {{QStringLiteral("Self"),
                     SeriesStyle::Self,
                     {{.value = 4.0, .display = QStringLiteral("4.0"), .reason = {}, .answerCount = {}},
                      {.value = {},
                       .display = QStringLiteral("withheld"),
                       .reason = QStringLiteral("too few answers"),
                       .answerCount = {},
                       .isWithheld = true}}}};

    EXPECT_EQ(dataOf(Chart{.model = radar}), "\tSelf\nTrust\t4.0\nFocus\ttoo few answers");
}

TEST(BlockData, SaysWhyADistributionIsNotThere)
{
    DistributionModel model;
    model.points = {QStringLiteral("1"), QStringLiteral("2")};
    model.rows = {{QStringLiteral("Trust"), SeriesStyle::AllOthers, {3, 5}, {}, QStringLiteral("n = 8")},
                  {QStringLiteral("Focus"), SeriesStyle::AllOthers, {}, QStringLiteral("too few answers"), {}}};

    EXPECT_EQ(dataOf(Chart{.model = model}), "\t1\t2\nTrust\t3\t5\nFocus\ttoo few answers");
}

TEST(BlockData, HasNothingForSpaceToWriteOn)
{
    EXPECT_EQ(dataOf(NoteLines{.label = QStringLiteral("Notes")}), "");
}

}  // namespace
}  // namespace circumspect::report
