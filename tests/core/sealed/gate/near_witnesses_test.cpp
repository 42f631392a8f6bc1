// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/near_witnesses.h"

#include "core/sealed/gate/gate_fixture.h"
#include "sealed/gate/printed_sums.h"
#include "sealed/scoring/scoring_frame.h"

#include <gtest/gtest.h>

namespace circumspect::sealed::test {

namespace {

constexpr RowKey kItem{RowLevel::Item, 0};

/// Three peers who answered 2, 3 and 4 to the only item, and sums of some of them.
class PeersWorld : public testing::Test {
protected:
    PeersWorld()
    {
        for (const int answer : {2, 3, 4})
            m_fixture.addRater("peer", answer);
        m_responses.emplace(m_fixture.responseSet());
        m_sheet.emplace(m_frame, m_fixture.instrument, *m_responses, m_fixture.responses.front().participant);
        m_grid.emplace(*m_sheet);
        world.emplace(*m_grid, 3);
    }
    PrintedSum sumOf(std::vector<int> raters) const
    {
        return printedSum(*m_grid, kItem, {std::move(raters), {}}, Ruling::Exact);
    }

private:
    GateFixture m_fixture{1, 1};
    ScoringFrame m_frame = scoringFrameOf(m_fixture.instrument);
    std::optional<ResponseSet> m_responses;
    std::optional<ScoreSheet> m_sheet;
    std::optional<AnswerGrid> m_grid;

protected:
    std::optional<ReadersWorld> world;
};

}  // namespace

TEST_F(PeersWorld, TellsWhichRowWouldHaveToPrintLess)
{
    world->setRow(kItem, {sumOf({0, 1, 2}), sumOf({0, 1})});
    const RatersAtRisk last{kItem, {2}};
    ASSERT_FALSE(findWitness(*world, last));
    const std::size_t row = world->position(kItem);

    const NearWitnesses witnesses(*world, last);

    EXPECT_TRUE(witnesses.hasAnyIn(row));
    EXPECT_FALSE(witnesses.isAnyOpen(*world, row)) << "nothing was withheld yet";
    world->setRow(kItem, {sumOf({0, 1, 2})});
    EXPECT_TRUE(witnesses.isAnyOpen(*world, row));
    EXPECT_TRUE(findWitness(*world, last));
}

TEST_F(PeersWorld, KeepsOneOfTwoSumsThatSayTheSame)
{
    PrintedSum withDistribution = sumOf({0, 1, 2});
    withDistribution.isDistributionShown = true;

    world->setRow(kItem, {sumOf({0, 1, 2}), sumOf({0, 1, 2}), withDistribution});

    EXPECT_EQ(world->printedIn(kItem).size(), 2U) << "a distribution says more than a mean";
}

TEST_F(PeersWorld, KnowsWhoStandsInTheSameExactSums)
{
    world->setRow(kItem, {sumOf({0, 1, 2}), sumOf({0, 1})});

    EXPECT_TRUE(world->areAlike(0, 0, 1));
    EXPECT_FALSE(world->areAlike(0, 1, 2));
}

TEST_F(PeersWorld, IsSearchedInVainAgainWhileEveryObstacleIsPrinted)
{
    const std::vector<PrintedSum> before{sumOf({0, 1, 2}), sumOf({0, 1})};
    Obstacles obstacles;
    obstacles.meet(2, 1);

    EXPECT_TRUE(obstacles.areAllIn(2, before, std::vector{sumOf({0, 1})}));
    EXPECT_FALSE(obstacles.areAllIn(2, before, std::vector{sumOf({0, 1, 2})}));
    EXPECT_TRUE(obstacles.areAllIn(1, before, {})) << "another row";
}

}  // namespace circumspect::sealed::test
