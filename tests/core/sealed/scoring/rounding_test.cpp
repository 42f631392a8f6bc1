// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/rounding.h"

#include <gtest/gtest.h>

#include <cmath>

namespace circumspect::sealed {
namespace {

TEST(Rounding, GoesHalfAwayFromZero)
{
    EXPECT_EQ(roundedForDisplay(3.25, 1), 3.3);
    EXPECT_EQ(roundedForDisplay(-3.25, 1), -3.3);
    EXPECT_EQ(roundedForDisplay(2.5, 0), 3.0);
}

TEST(Rounding, TreatsAComputedTieLikeAnExactOne)
{
    const double computed = 1.1 + 2.2 - 0.05;

    EXPECT_EQ(roundedForDisplay(computed, 1), 3.3);
    EXPECT_EQ(roundedForDisplay(3.25 - 1e-11, 1), 3.3);
    EXPECT_EQ(roundedForDisplay(3.2499, 1), 3.2);
}

TEST(Rounding, NeverGivesMinusZero)
{
    const double rounded = roundedForDisplay(-0.004, 2);

    EXPECT_EQ(rounded, 0.0);
    EXPECT_FALSE(std::signbit(rounded));
}

}  // namespace
}  // namespace circumspect::sealed
