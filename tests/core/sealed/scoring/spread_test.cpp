// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/spread.h"

#include <gtest/gtest.h>

#include <vector>

namespace circumspect::sealed {
namespace {

TEST(Spread, IsExactlyZeroForEqualValues)
{
    const std::vector<double> equal(7, 3.4);

    EXPECT_EQ(standardDeviation(equal).value(), 0.0);
    EXPECT_EQ(spreadOf(equal).interval.lower.value(), 3.4);
}

TEST(Spread, OfOneRaterHasAMeanOnly)
{
    const Spread spread = spreadOf(std::vector<double>{4.0});

    EXPECT_EQ(spread.mean.value(), 4.0);
    EXPECT_EQ(spread.sd.reason(), NullReason::FewerThanTwo);
    EXPECT_EQ(spread.interval.upper.reason(), NullReason::FewerThanTwo);
}

TEST(Spread, OfNobodyHasNoMean)
{
    EXPECT_EQ(spreadOf({}).mean.reason(), NullReason::NoData);
    EXPECT_EQ(spreadOf({}).minimum.reason(), NullReason::NoData);
}

TEST(Spread, HintsThatSelfLiesOutsideOnlyForFiveOrMore)
{
    const Bounds interval{3.0, 4.0};

    EXPECT_TRUE(selfLiesOutside(4.1, interval, 5));
    EXPECT_TRUE(selfLiesOutside(2.9, interval, 5));
    EXPECT_FALSE(selfLiesOutside(4.1, interval, 4));
    EXPECT_FALSE(selfLiesOutside(4.0 + 1e-12, interval, 5));
}

TEST(Spread, CorrelationNeedsBothSidesToVary)
{
    const std::vector<double> varying{1.0, 2.0, 4.0};
    const std::vector<double> flat(3, 3.4);

    EXPECT_EQ(pearson(varying, varying).value(), 1.0);
    EXPECT_EQ(pearson(varying, flat).reason(), NullReason::ZeroVariance);
    EXPECT_EQ(pearson({}, {}).reason(), NullReason::FewerThanTwo);
}

}  // namespace
}  // namespace circumspect::sealed
