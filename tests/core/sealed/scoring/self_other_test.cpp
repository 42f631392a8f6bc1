// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/self_other.h"

#include <gtest/gtest.h>

#include <vector>

namespace circumspect::sealed {
namespace {

TEST(SelfOther, ThresholdsFollowTheScale)
{
    EXPECT_EQ(rawGapThreshold(1, 5), 0.5);
    EXPECT_EQ(rawGapThreshold(1, 7), 0.75);
    EXPECT_EQ(fixedCut(1, 5), 3.5);
    EXPECT_EQ(fixedCut(1, 7), 4.75);
}

TEST(SelfOther, AComputedGapOnTheThresholdIsInAgreement)
{
    const double gap = 4.3 - 3.8;

    EXPECT_EQ(classifyGap(gap, 0.5), GapClass::InAgreement);
    EXPECT_EQ(classifyGap(-gap, 0.5), GapClass::InAgreement);
    EXPECT_EQ(classifyGap(gap + 1e-6, 0.5), GapClass::Over);
}

TEST(SelfOther, AScoreOnTheCutIsHigh)
{
    EXPECT_EQ(quadrantOf(3.5 - 1e-12, 3.4, 3.5, 3.5), Quadrant::BlindSpot);
    EXPECT_EQ(quadrantOf(3.4, 3.5, 3.5, 3.5), Quadrant::HiddenStrength);
    EXPECT_EQ(quadrantOf(3.4, 3.4, 3.5, 3.5), Quadrant::ConfirmedDevelopment);
}

TEST(SelfOther, ACohortOfTwoHasNoNorm)
{
    const std::vector<Statistic> self{3.0, 4.0};
    const std::vector<Statistic> others{3.5, 3.5};

    const SelfOtherNorm norm = selfOtherNorm(self, others);

    EXPECT_EQ(norm.meanGap.reason(), NullReason::FewerThanThree);
    EXPECT_EQ(classByGapSd(0.5, norm), std::nullopt);
    EXPECT_EQ(performanceOf(3.5, norm), std::nullopt);
}

TEST(SelfOther, EqualGapsHaveNoRelativeClass)
{
    const std::vector<Statistic> self{3.0, 4.0, 5.0};
    const std::vector<Statistic> others{2.5, 3.5, 4.5};

    const SelfOtherNorm norm = selfOtherNorm(self, others);

    EXPECT_EQ(classByGapSd(0.5, norm), std::nullopt);
    EXPECT_EQ(classByStandardScores(5.0, 4.5, norm), GapClass::InAgreement);
}

TEST(SelfOther, SixGroupsSplitByPerformance)
{
    EXPECT_EQ(code(sixGroup(GapClass::Over, Performance::Poor)), "over_poor");
    EXPECT_EQ(code(sixGroup(GapClass::Under, Performance::Good)), "under_good");
    EXPECT_EQ(code(fourGroup(GapClass::InAgreement, Performance::Poor)), "in_agreement_poor");
}

}  // namespace
}  // namespace circumspect::sealed
