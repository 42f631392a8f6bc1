// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/data_quality.h"

#include <gtest/gtest.h>

#include <vector>

namespace circumspect::sealed {
namespace {

std::vector<Answer> formOf(std::size_t answered, std::size_t open)
{
    std::vector<Answer> answers(answered, Answer{4});
    answers.insert(answers.end(), open, kNotObserved);
    return answers;
}

TEST(DataQuality, FlagsTenEqualAnswersOnALongForm)
{
    EXPECT_TRUE(formQuality(formOf(10, 30)).isStraightLine);
    EXPECT_FALSE(formQuality(formOf(9, 30)).isStraightLine);
}

TEST(DataQuality, FlagsARunOfHalfTheItems)
{
    std::vector<Answer> answers{1, 2, 3, 3, 3};

    EXPECT_TRUE(formQuality(answers).isStraightLine);
    answers.push_back(1);
    answers.push_back(2);
    EXPECT_FALSE(formQuality(answers).isStraightLine);
}

TEST(DataQuality, FlagsFormsThatAreMostlyEmpty)
{
    EXPECT_TRUE(formQuality(formOf(4, 5)).isMostlyEmpty);
    EXPECT_FALSE(formQuality(formOf(5, 5)).isMostlyEmpty);
}

TEST(DataQuality, OfAnEmptyFormHasNothingToSay)
{
    const FormQuality quality = formQuality(formOf(0, 3));

    EXPECT_EQ(quality.modeShare.reason(), NullReason::NoData);
    EXPECT_FALSE(quality.isStraightLine);
}

// Iglewicz & Hoaglin's rule: beyond 3.5.
TEST(DataQuality, ModifiedZNeedsFiveRatersAndSpread)
{
    const std::vector<double> raters{4.0, 4.1, 3.9, 4.2, 1.0};

    EXPECT_NEAR(modifiedZ(1.0, raters).value(), 0.6745 * -3.0 / 0.1, 1e-9);
    EXPECT_TRUE(isExtreme(modifiedZ(1.0, raters).value()));
    EXPECT_EQ(modifiedZ(4.0, std::vector<double>(4, 4.0)).reason(), NullReason::NoData);
    EXPECT_EQ(modifiedZ(4.0, std::vector<double>(5, 4.0)).reason(), NullReason::ZeroVariance);
    EXPECT_EQ(leaveOneOutDeviation(4.0, {}).reason(), NullReason::NoData);
}

TEST(DataQuality, FlaggedEffectIsTheShiftOfTheMeanWhicheverWay)
{
    const std::vector<double> all{4.0, 4.0, 1.0};
    const std::vector<double> unflagged{4.0, 4.0};

    EXPECT_NEAR(flaggedEffect(all, unflagged).value(), 1.0, 1e-9);
    EXPECT_NEAR(flaggedEffect(unflagged, all).value(), 1.0, 1e-9);
    EXPECT_EQ(flaggedEffect(all, {}).reason(), NullReason::NoData);
}

}  // namespace
}  // namespace circumspect::sealed
