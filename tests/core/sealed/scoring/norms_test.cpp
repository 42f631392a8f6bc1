// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/norms.h"

#include "sealed/scoring/proportion.h"

#include <gtest/gtest.h>

#include <vector>

namespace circumspect::sealed {
namespace {

// The usual stanine scale: 4, 7, 12, 17, 20, 17, 12, 7, 4 percent.
TEST(Norms, StaninesChangeAtTheirCuts)
{
    int expected = 1;
    for (const double cut : {4.0, 11.0, 23.0, 40.0, 60.0, 77.0, 89.0, 96.0}) {
        EXPECT_EQ(stanine(cut - 0.01), expected);
        EXPECT_EQ(stanine(cut), ++expected);
    }
}

TEST(Norms, ShowNothingBelowTenAndPercentilesFromThirty)
{
    EXPECT_EQ(normDisplay(9), NormDisplay::Nothing);
    EXPECT_EQ(normDisplay(10), NormDisplay::QuartileBand);
    EXPECT_EQ(normDisplay(29), NormDisplay::QuartileBand);
    EXPECT_EQ(normDisplay(30), NormDisplay::PercentileWithInterval);
    EXPECT_EQ(normDisplay(100), NormDisplay::Percentile);
}

TEST(Norms, QuartileBandsKeepTheMiddleHalf)
{
    EXPECT_EQ(quartileBand(24.9), QuartileBand::BottomQuarter);
    EXPECT_EQ(quartileBand(25.0), QuartileBand::MiddleHalf);
    EXPECT_EQ(quartileBand(75.0), QuartileBand::MiddleHalf);
    EXPECT_EQ(quartileBand(75.1), QuartileBand::TopQuarter);
}

TEST(Norms, ComputedTiesShareTheBestRank)
{
    const std::vector<double> values{0.3, 0.1 + 0.2, 0.5, 0.1};

    EXPECT_EQ(rankFromTop(0.3, values), 2);
    EXPECT_EQ(percentileRank(0.3, values).value(), 50.0);
}

TEST(Norms, NameWhyThereIsNone)
{
    EXPECT_EQ(percentileRank(3.0, {}).reason(), NullReason::NoData);
    EXPECT_EQ(crawfordHowell(3.0, std::vector<double>{1.0, 2.0}).t.reason(), NullReason::FewerThanThree);
    EXPECT_EQ(crawfordHowell(3.0, std::vector<double>(5, 3.4)).percentile.reason(), NullReason::ZeroVariance);
    EXPECT_EQ(wilsonInterval(0.5, 0).lower.reason(), NullReason::NoData);
    EXPECT_EQ(Share::of(0, 0).share.reason(), NullReason::NoData);
}

TEST(Norms, DirectChangeCountsOnlyWhatIsAboveZero)
{
    const DirectChange change = directChange(std::vector<double>{-1.0, 0.0, 2.0, 3.0});

    EXPECT_EQ(change.mean.value(), 1.0);
    EXPECT_EQ(change.improved.count, 2);
    EXPECT_EQ(change.improved.n, 4);
}

}  // namespace
}  // namespace circumspect::sealed
