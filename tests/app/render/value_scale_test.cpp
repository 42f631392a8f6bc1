// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/value_scale.h"

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

void expectWindow(const std::vector<double> &values, double lowest, double highest)
{
    const ValueWindow window = windowAround(values, 1, 5);
    EXPECT_DOUBLE_EQ(window.lowest, lowest);
    EXPECT_DOUBLE_EQ(window.highest, highest);
}

TEST(ValueWindow, EndsAtHalfPointsAroundTheValues)
{
    expectWindow({3.2, 4.7}, 3, 5);
    expectWindow({1.4, 3.9}, 1, 4);
    expectWindow({2, 4}, 2, 4);
    expectWindow({2.9, 4.4}, 2.5, 4.5);
}

TEST(ValueWindow, IsNeverNarrowerThanOneAndAHalfPoints)
{
    expectWindow({4.1, 4.2}, 3.5, 5);
    expectWindow({1.1, 1.2}, 1, 2.5);
    expectWindow({3, 3}, 2, 3.5);
}

TEST(ValueWindow, NeverLeavesTheScale)
{
    expectWindow({5, 5}, 3.5, 5);
    expectWindow({1, 1}, 1, 2.5);
}

TEST(ValueWindow, IsTheWholeScaleWithoutValuesAndOnLongScales)
{
    expectWindow({}, 1, 5);
    EXPECT_DOUBLE_EQ(windowAround({40, 60}, 0, 100).lowest, 0);
}

TEST(ValueScale, TicksAreWholePointsBetweenItsEnds)
{
    EXPECT_EQ((ValueScale{2.5, 5, 0, 1}.ticks()), (std::vector<double>{2.5, 3, 4, 5}));
    EXPECT_EQ((ValueScale{1, 4.5, 0, 1}.ticks()), (std::vector<double>{1, 2, 3, 4, 4.5}));
    EXPECT_EQ((ValueScale{1, 5, 0, 1}.ticks()), (std::vector<double>{1, 2, 3, 4, 5}));
}

}  // namespace
}  // namespace circumspect::render
