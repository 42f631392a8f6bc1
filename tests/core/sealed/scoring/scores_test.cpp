// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/scores.h"

#include <gtest/gtest.h>

namespace circumspect::sealed {
namespace {

TEST(Scores, NeedAtLeastOneAnswerWhateverTheShare)
{
    EXPECT_EQ(requiredAnswers(4, 0.0), 1);
    EXPECT_EQ(requiredAnswers(5, 0.5), 3);
    EXPECT_EQ(requiredAnswers(5, 0.8), 4);
    EXPECT_EQ(requiredAnswers(10, 0.8), 8);
}

TEST(Scores, CountNotObservedAsMissing)
{
    const std::vector<Answer> answers{5, kNotObserved, kLeftOpen, 4};
    const std::vector<int> items{0, 1, 3};

    EXPECT_EQ(raterScore(answers, items, 0.5).value(), 4.5);
    EXPECT_EQ(raterScore(answers, items, 0.8).reason(), NullReason::NoData);
}

TEST(Scores, WeighCompetenciesEquallyInTheOverallScore)
{
    const Statistic none = NullReason::NoData;

    EXPECT_EQ(overallScore(std::vector<Statistic>{4.0, 2.0, none, none}).value(), 3.0);
    EXPECT_FALSE(overallScore(std::vector<Statistic>{4.0, none, none}).isDefined());
}

TEST(Scores, RenormaliseWeightsOverGroupsThatAreThere)
{
    const std::vector<WeightedGroup> groups{{4.0, 0.3}, {NullReason::NoData, 0.6}, {2.0, 0.1}};

    EXPECT_NEAR(weightedMean(groups).value(), 3.5, 1e-12);
    EXPECT_EQ(weightedMean(std::vector<WeightedGroup>{{4.0, 0.0}}).reason(), NullReason::NoData);
}

}  // namespace
}  // namespace circumspect::sealed
