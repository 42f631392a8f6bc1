// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/statistic.h"

#include <gtest/gtest.h>

#include <limits>

namespace circumspect::sealed {
namespace {

TEST(Statistic, KeepsTheReasonThroughArithmetic)
{
    const Statistic none = NullReason::ZeroVariance;

    EXPECT_EQ(difference(2.0, none).reason(), NullReason::ZeroVariance);
    EXPECT_EQ(none.map([](double value) { return value + 1.0; }).reason(), NullReason::ZeroVariance);
    EXPECT_EQ(difference(2.0, 0.5).value(), 1.5);
}

TEST(Statistic, TurnsWhatIsNotFiniteIntoAReason)
{
    EXPECT_EQ(Statistic::finiteOr(1.0 / 0.0, NullReason::NotIdentified).reason(), NullReason::NotIdentified);
    EXPECT_EQ(Statistic::finiteOr(2.0, NullReason::NotIdentified).value(), 2.0);
}

TEST(Statistic, NamesReasonsAsTheSpecificationDoes)
{
    EXPECT_EQ(code(NullReason::FewerThanTwo), "n_lt_2");
    EXPECT_EQ(code(NullReason::InfiniteBiasCorrection), "infinite_bias_correction");
}

TEST(StatisticDeathTest, HoldsNoNaNAndGivesNoValueOfNothing)
{
    EXPECT_DEATH(Statistic(std::numeric_limits<double>::quiet_NaN()), "");
    EXPECT_DEATH(static_cast<void>(Statistic(NullReason::NoData).value()), "");
}

}  // namespace
}  // namespace circumspect::sealed
