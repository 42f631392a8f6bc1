// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/near_consensus.h"

#include "core/sealed/gate/gate_fixture.h"
#include "core/sealed/gate/reader_who_knows_all.h"
#include "sealed/gate/agreement_figures.h"
#include "sealed/gate/score_sheet.h"
#include "sealed/scoring/scoring_frame.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace circumspect::sealed::test {

namespace {

/// Answers of peers to two items, one rater after the other.
using Pairs = std::vector<std::pair<int, int>>;

AgreementFigures figuresOf(const Pairs &peers)
{
    GateFixture fixture(1, 2);
    for (const auto &[first, second] : peers)
        fixture.addRater("peer", {first, second});
    const ScoringFrame frame = scoringFrameOf(fixture.instrument);
    const ResponseSet responses = fixture.responseSet();
    const ScoreSheet sheet(frame, fixture.instrument, responses, fixture.responses.front().participant);
    std::vector<int> raters(peers.size());
    for (std::size_t i = 0; i < raters.size(); ++i)
        raters[i] = static_cast<int>(i);
    return agreementFigures(sheet, std::vector<int>{0, 1}, raters);
}

}  // namespace

TEST(NearConsensus, IsUnanimityOrOneExchangeOfAPoint)
{
    EXPECT_EQ(nearConsensus(std::vector<int>{4, 4, 4, 4, 4}), 4);
    EXPECT_EQ(nearConsensus(std::vector<int>{3, 4, 4, 4, 5}), 4);
    EXPECT_EQ(nearConsensus(std::vector<int>{3, 3, 4, 5, 5}), std::nullopt);
    EXPECT_EQ(nearConsensus(std::vector<int>{2, 4, 4, 4, 4}), std::nullopt);
    EXPECT_EQ(nearConsensus(std::vector<int>()), std::nullopt);
}

// Three of nine a point off is 2 exactly, around a mean that no decimal fraction holds; four of nine is more.
TEST(NearConsensus, IsDecidedWithoutRounding)
{
    EXPECT_EQ(nearConsensus(std::vector<int>{3, 3, 3, 3, 3, 3, 4, 4, 4}), 3);
    EXPECT_EQ(nearConsensus(std::vector<int>{3, 3, 3, 3, 3, 4, 4, 4, 4}), std::nullopt);
}

TEST(NearConsensus, TakesTheFurtherOfTwoEquallyNearPoints)
{
    EXPECT_EQ(nearConsensus(std::vector<int>{3, 3, 4, 4}), 4);
    EXPECT_EQ(nearConsensus(std::vector<int>{-3, -3, -4, -4}), -4);
}

// The sum of squares around the mean is also the sum of all squared differences of two answers over n.
TEST(NearConsensus, IsTheSameByDifferencesOfAnswers)
{
    for (int count = 1; count <= 7; ++count)
        for (const Answers &answers : multisets(count)) {
            int differences = 0;
            for (std::size_t a = 0; a < answers.size(); ++a)
                for (std::size_t b = 0; b < a; ++b)
                    differences += (answers[a] - answers[b]) * (answers[a] - answers[b]);

            EXPECT_EQ(nearConsensus(answers).has_value(), differences <= 2 * count);
        }
}

// Which figures are left out is decided by comparing printed figures of other answers. They must not depend on the
// order in which floating-point numbers were added up.
TEST(AgreementFigures, AreTheSameInEveryOrderOfRaters)
{
    for (const Pairs &peers :
         {Pairs{{3, 1}, {3, 2}, {3, 3}, {4, 4}, {4, 5}}, Pairs{{3, 2}, {4, 3}, {4, 3}, {4, 4}, {5, 4}},
          Pairs{{2, 2}, {2, 2}, {2, 3}, {3, 3}, {3, 5}, {3, 5}}}) {
        Pairs order = peers;
        std::sort(order.begin(), order.end());
        const AgreementFigures first = figuresOf(order);
        while (std::next_permutation(order.begin(), order.end())) {
            const AgreementFigures other = figuresOf(order);
            ASSERT_EQ(other.averageDeviation, first.averageDeviation);
            ASSERT_EQ(other.band, first.band);
        }
    }
}

}  // namespace circumspect::sealed::test
