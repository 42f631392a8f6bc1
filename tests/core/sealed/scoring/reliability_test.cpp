// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/scoring/random_responses.h"
#include "sealed/scoring/internal_consistency.h"
#include "sealed/scoring/omega.h"
#include "sealed/scoring/rater_reliability.h"
#include "sealed/scoring/tally.h"
#include "sealed/scoring/two_way_icc.h"

#include <gtest/gtest.h>

#include <vector>

namespace circumspect::sealed {
namespace {

TEST(RaterReliability, NamesWhyThereIsNone)
{
    const std::vector<TargetRatings> oneRaterEach{{1, 3.0, 0.0}, {1, 4.0, 0.0}, {0, 0.0, 0.0}};
    const std::vector<TargetRatings> noVariance{{2, 4.0, 0.0}, {2, 4.0, 0.0}};

    EXPECT_EQ(oneWayIcc(oneRaterEach).icc1.reason(), NullReason::FewerThanTwo);
    EXPECT_EQ(oneWayIcc(oneRaterEach).targets, 2);
    EXPECT_EQ(oneWayIcc(noVariance).icc2.reason(), NullReason::ZeroVariance);
    EXPECT_EQ(oneWayIcc({}).icc1.reason(), NullReason::FewerThanTwo);
}

TEST(RaterReliability, OfEqualTargetMeansHasNoIcc2)
{
    const std::vector<TargetRatings> equalMeans{{3, 4.0, 2.0}, {3, 4.0, 1.0}};

    const OneWayIcc icc = oneWayIcc(equalMeans);

    EXPECT_LT(icc.icc1.value(), 0.0);
    EXPECT_EQ(icc.icc2.reason(), NullReason::ZeroVariance);
    EXPECT_EQ(icc.p.value(), 1.0);
}

TEST(RaterReliability, PoolsTheRaterVarianceOfTwoWaves)
{
    const std::vector<TargetRatings> first{{2, 3.0, 1.0}, {2, 4.0, 1.0}};
    const std::vector<TargetRatings> second{{4, 3.0, 6.0}, {4, 4.0, 6.0}};

    EXPECT_NEAR(pooledRaterVariance(oneWayIcc(first), oneWayIcc(second)).value(), 14.0 / 8.0, 1e-12);
    EXPECT_FALSE(pooledRaterVariance(oneWayIcc(first), oneWayIcc({})).isDefined());
}

TEST(TwoWayIcc, NeedsTwoTargetsAndTwoJudges)
{
    EXPECT_EQ(twoWayIcc(AnswerMatrix(3, 1)).single2.icc.reason(), NullReason::FewerThanTwo);
}

TEST(InternalConsistency, NamesWhyThereIsNoAlpha)
{
    EXPECT_EQ(internalConsistency(AnswerMatrix(3, 1)).alpha.reason(), NullReason::NotIdentified);
    EXPECT_EQ(internalConsistency(AnswerMatrix(3, 2)).alpha.reason(), NullReason::FewerThanTwo);
    EXPECT_EQ(omegaOf(AnswerMatrix(9, 2)).omega.reason(), NullReason::NotIdentified);
}

TEST(InternalConsistency, OfTheTallyAgreesWithTheTextbook)
{
    const auto made = RandomResponses::make(11, 1, 5, 12);
    const Tally tally(made.frame, made.responses);
    const std::vector<int> rows = rowsOfOthers(made.responses, made.frame.selfGroup);

    for (int competency = 1; competency < tally.competencyCount(); ++competency) {
        const AnswerMatrix answers = answersOf(made.responses, rows, made.frame.itemsOf(competency));
        EXPECT_NEAR(alphaOf(tally.othersConsistency(competency)).value(), internalConsistency(answers).alpha.value(),
                    1e-12);
    }
    EXPECT_EQ(alphaOf(tally.othersConsistency(0)).reason(), NullReason::NotIdentified);
}

}  // namespace
}  // namespace circumspect::sealed
