// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/near_witnesses.h"

#include "core/sealed/gate/peers_world.h"

#include <gtest/gtest.h>

namespace circumspect::sealed::test {

namespace {

constexpr RowKey kItem = PeersWorld::kItem;

}  // namespace

TEST(NearWitnesses, TellsWhichRowWouldHaveToPrintLess)
{
    PeersWorld world({2, 3, 4});
    world->setRow(kItem, {world.sumOf({0, 1, 2}), world.sumOf({0, 1})});
    const RatersAtRisk last{kItem, {2}};
    ASSERT_FALSE(findWitness(*world, last));
    const std::size_t row = world->position(kItem);

    const NearWitnesses witnesses(*world, last);

    EXPECT_TRUE(witnesses.hasAnyIn(row));
    EXPECT_FALSE(witnesses.isAnyOpen(*world, row)) << "nothing was withheld yet";
    world->setRow(kItem, {world.sumOf({0, 1, 2})});
    EXPECT_TRUE(witnesses.isAnyOpen(*world, row));
    EXPECT_TRUE(findWitness(*world, last));
}

TEST(ReadersWorld, KeepsOneOfTwoSumsThatSayTheSame)
{
    PeersWorld world({2, 3, 4});
    world->setRow(kItem, {world.sumOf({0, 1, 2}), world.sumOf({0, 1, 2}), world.distributionOf({0, 1, 2})});

    EXPECT_EQ(world->printedIn(kItem).size(), 2U) << "a distribution says more than a mean";
}

TEST(ReadersWorld, KnowsWhoStandsInTheSameExactSums)
{
    PeersWorld world({2, 3, 4});
    world->setRow(kItem, {world.sumOf({0, 1, 2}), world.sumOf({0, 1})});

    EXPECT_TRUE(world->areAlike(0, 0, 1));
    EXPECT_FALSE(world->areAlike(0, 1, 2));
}

TEST(Obstacles, StandInTheWayWhileEachOfThemIsPrinted)
{
    PeersWorld world({2, 3, 4});
    const std::vector<PrintedSum> before{world.sumOf({0, 1, 2}), world.sumOf({0, 1})};
    Obstacles obstacles;
    obstacles.meet(2, 1);

    EXPECT_TRUE(obstacles.areAllIn(2, before, std::vector{world.sumOf({0, 1})}));
    EXPECT_FALSE(obstacles.areAllIn(2, before, std::vector{world.sumOf({0, 1, 2})}));
    EXPECT_TRUE(obstacles.areAllIn(1, before, {})) << "another row";
}

}  // namespace circumspect::sealed::test
