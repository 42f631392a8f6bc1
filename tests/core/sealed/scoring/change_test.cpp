// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/change.h"

#include "sealed/scoring/bootstrap.h"
#include "sealed/scoring/multiplicity.h"
#include "sealed/scoring/rater_reliability.h"
#include "sealed/scoring/wilcoxon.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

namespace circumspect::sealed {
namespace {

std::vector<double> ascending(int count)
{
    std::vector<double> values;
    for (int i = 1; i <= count; ++i)
        values.push_back(i);
    return values;
}

TEST(ReliableChange, NeedsMoreThanTheCriticalValue)
{
    EXPECT_EQ(classifyReliableChange(1.959963984540054), ReliableChange::None);
    EXPECT_EQ(classifyReliableChange(1.96), ReliableChange::Improvement);
    EXPECT_EQ(classifyReliableChange(-1.96), ReliableChange::Decline);
}

TEST(ReliableChange, NamesWhyThereIsNoIndex)
{
    EXPECT_EQ(reliableChangeIndex(3.0, 4.0, 0.0).reason(), NullReason::ZeroVariance);
    EXPECT_EQ(reliableChangeIndex(3.0, NullReason::NoData, 0.4).reason(), NullReason::NoData);
    EXPECT_EQ(changeErrorByRaters(0.5, 0, 4).reason(), NullReason::NoData);
    EXPECT_EQ(changeError(0.5, NullReason::ZeroVariance).differenceError.reason(), NullReason::ZeroVariance);
}

// The identity of section 10.3: in a balanced design the index by rater counts is that of Jacobson & Truax.
TEST(ReliableChange, ByRaterCountsEqualsJacobsonTruaxInABalancedDesign)
{
    const std::vector<TargetRatings> balanced{{4, 3.0, 1.5}, {4, 3.8, 2.5}, {4, 4.4, 2.0}};
    const OneWayIcc icc = oneWayIcc(balanced);
    const Statistic sd = std::sqrt(icc.msb.value() / 4.0);

    const ChangeError classical = changeError(sd, icc.icc2);
    const Statistic byRaters = changeErrorByRaters(icc.msw, 4, 4);

    EXPECT_NEAR(byRaters.value(), classical.differenceError.value(), 1e-12);
}

TEST(CohortImpact, CountsDropOutsAndChangeOfTheAbsoluteGap)
{
    TwoWaves waves;
    waves.others1 = {3.0, 3.5, 4.0};
    waves.others2 = {4.0, 3.5, NullReason::NoData};
    waves.raters1 = {4, 4, 4};
    waves.raters2 = {4, 4, 0};
    waves.self1 = {4.0, 3.0, 4.0};
    waves.self2 = {4.0, 3.0, 4.0};
    waves.pooledRaterVariance = 0.2;

    const CohortImpact impact = cohortImpact(waves);

    EXPECT_EQ(impact.pairs, 2);
    EXPECT_EQ(impact.dropOuts, 1);
    EXPECT_EQ(impact.shares.improved.count, 1);
    EXPECT_EQ(impact.shares.unchanged.count, 1);
    EXPECT_EQ(impact.shares.anyIncrease.share.value(), 0.5);
    EXPECT_NEAR(impact.absoluteGap.meanDifference.value(), -0.5, 1e-12);
}

// Wilcoxon's table: n = 10, smaller rank sum 8, two-sided p = .0488; n = 5, 0, p = .0625.
TEST(SignedRanks, GiveTheTabulatedProbabilities)
{
    std::vector<double> ten = ascending(10);
    ten[7] = -ten[7];

    EXPECT_NEAR(signedRanks(ten).pExact.value(), 0.0488, 5e-5);
    EXPECT_EQ(signedRanks(ascending(5)).pExact.value(), 0.0625);
}

TEST(SignedRanks, UseTheNormalApproximationBeyondTwoHundred)
{
    std::vector<double> many = ascending(201);
    for (std::size_t i = 0; i < many.size(); i += 2)
        many[i] = -many[i];

    const SignedRanks ranks = signedRanks(many);

    EXPECT_EQ(ranks.pExact.reason(), NullReason::NotTabulated);
    EXPECT_EQ(ranks.p().value(), ranks.pNormal.value());
    EXPECT_EQ(signedRanks({}).p().reason(), NullReason::NoNonzeroDifferences);
}

TEST(SignedRanks, ApproximationComesCloseToTheExactValue)
{
    std::vector<double> many = ascending(200);
    for (std::size_t i = 0; i < many.size(); i += 3)
        many[i] = -many[i];

    const SignedRanks ranks = signedRanks(many);

    EXPECT_NEAR(ranks.pExact.value(), ranks.pNormal.value(), 1e-4);
}

TEST(SignedRanks, TiesShareTheirMeanRank)
{
    EXPECT_EQ(midranks(std::vector<double>{2.0, 1.0, 2.0, 3.0}), (std::vector<double>{2.5, 1.0, 2.5, 4.0}));
}

// Romano et al. (2006).
TEST(Dominance, LabelsChangeAtThePrintedValues)
{
    EXPECT_EQ(dominanceSize(0.146), DominanceSize::Negligible);
    EXPECT_EQ(dominanceSize(-0.147), DominanceSize::Small);
    EXPECT_EQ(dominanceSize(0.33), DominanceSize::Medium);
    EXPECT_EQ(dominanceSize(-0.474), DominanceSize::Large);
}

TEST(EffectSizes, OfEqualShiftsHaveNoNoiseInTheInterval)
{
    const Pairs pairs{{3.1, 3.3, 4.7}, {3.1, 3.3, 4.7}};

    const PairedStatistics s = pairedStatistics(pairs);

    EXPECT_EQ(s.t.reason(), NullReason::ZeroVariance);
    EXPECT_EQ(s.dAv.interval.lower.value(), 0.0);
    EXPECT_EQ(s.dAv.interval.upper.value(), 0.0);
}

TEST(EffectSizes, WithoutAnySpreadAreNotDefined)
{
    const PairedStatistics s = pairedStatistics(Pairs{{3.4, 3.4, 3.4}, {3.6, 3.6, 3.6}});

    EXPECT_EQ(s.dAv.d.reason(), NullReason::ZeroVariance);
    EXPECT_EQ(s.gAv.reason(), NullReason::ZeroVariance);
    EXPECT_EQ(s.r.reason(), NullReason::ZeroVariance);
    EXPECT_NEAR(s.meanDifference.value(), 0.2, 1e-12);
}

// The standard fixes the 10000th output; the indexes must not depend on a library's distribution.
TEST(Resamples, AreTheSameOnEveryPlatform)
{
    std::mt19937_64 engine;
    engine.discard(9999);
    ASSERT_EQ(engine(), 9981545732273789042ULL);
    std::mt19937_64 again(360304);

    const Resamples resamples = Resamples::drawn(19, 360304, 3);

    for (int number = 0; number < 3; ++number)
        for (const std::uint32_t index : resamples.resample(number))
            EXPECT_EQ(index, static_cast<std::uint32_t>(static_cast<double>(again() >> 11U) * 0x1p-53 * 19));
}

TEST(ResamplesDeathTest, RefuseAnIndexOutside)
{
    EXPECT_DEATH(Resamples(2, {0, 2}), "");
    EXPECT_DEATH(Resamples(2, {0, 1, 0}), "");
}

TEST(BcaInterval, OfEqualDifferencesHasNoBiasCorrection)
{
    const Pairs pairs{{3.0, 3.5, 4.0}, {3.5, 4.0, 4.5}};

    const BcaInterval bca = bcaInterval(pairs, Resamples::drawn(3, 1), meanDifferenceFigure);

    EXPECT_EQ(bca.estimate.value(), 0.5);
    EXPECT_EQ(bca.interval.lower.reason(), NullReason::InfiniteBiasCorrection);
}

TEST(BcaInterval, NeedsTwoPairs)
{
    const BcaInterval bca = bcaInterval(Pairs{{3.0}, {3.5}}, Resamples::drawn(1, 1), meanDifferenceFigure);

    EXPECT_EQ(bca.interval.upper.reason(), NullReason::FewerThanTwo);
}

TEST(Multiplicity, KeepsTheReasonOfAMissingP)
{
    const std::vector<Statistic> p{0.01, NullReason::ZeroVariance, 0.04};

    EXPECT_EQ(holmAdjusted(p)[1].reason(), NullReason::ZeroVariance);
    EXPECT_EQ(benjaminiHochbergAdjusted(p)[0].value(), 0.02);
    EXPECT_TRUE(holmAdjusted({}).empty());
}

}  // namespace
}  // namespace circumspect::sealed
