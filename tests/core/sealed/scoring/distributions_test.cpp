// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/distributions.h"

#include <gtest/gtest.h>

namespace circumspect::sealed {
namespace {

// Values as printed in statistical tables (e.g. Fisher & Yates).
TEST(Distributions, GiveTheTabulatedQuantiles)
{
    EXPECT_NEAR(normalQuantile(0.975).value(), 1.959964, 5e-7);
    EXPECT_NEAR(studentQuantile(0.975, 10).value(), 2.228, 5e-4);
    EXPECT_NEAR(studentQuantile(0.975, 1).value(), 12.706, 5e-4);
    EXPECT_NEAR(fisherQuantile(0.95, 3, 10).value(), 3.71, 5e-3);
    EXPECT_NEAR(fisherQuantile(0.975, 5, 20).value(), 3.29, 5e-3);
}

TEST(Distributions, FindTheNoncentralityThatGivesTheProbability)
{
    const Statistic noncentrality = noncentralityAt(0.975, 4.0, 9.0);

    EXPECT_NEAR(noncentralStudentCdf(4.0, 9.0, noncentrality.value()).value(), 0.975, 1e-11);
}

TEST(Distributions, HaveNoValueOutsideTheirRangeAndThrowNothing)
{
    EXPECT_EQ(studentQuantile(0.975, 0.0).reason(), NullReason::NotIdentified);
    EXPECT_FALSE(normalQuantile(0.0).isDefined());
    EXPECT_FALSE(normalQuantile(1.0).isDefined());
    EXPECT_FALSE(fisherQuantile(0.5, -1.0, 3.0).isDefined());
    EXPECT_FALSE(fisherUpperTail(-1.0, 3.0, 3.0).isDefined());
    EXPECT_FALSE(noncentralityAt(0.5, 1.0, 0.0).isDefined());
}

}  // namespace
}  // namespace circumspect::sealed
