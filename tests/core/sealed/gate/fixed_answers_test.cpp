// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/fixed_answers.h"

#include "core/sealed/gate/peers_world.h"

#include <gtest/gtest.h>

namespace circumspect::sealed::test {

namespace {

constexpr RowKey kItem = PeersWorld::kItem;

}  // namespace

TEST(FixedAnswers, AreThoseWhoseSumsDifferByAllAtOneEnd)
{
    PeersWorld world({1, 1, 1, 3, 4, 5, 5, 5});
    world->setRow(kItem, {world.sumOf({3, 4}), world.sumOf({3, 4, 5, 6, 7}), world.sumOf({0, 1, 2})});

    EXPECT_FALSE(world->fixing(0, 3));
    const std::optional<Fixing> top = world->fixing(0, 6);
    ASSERT_TRUE(top);
    EXPECT_EQ(top->sum, 1U);
    EXPECT_EQ(top->without, 0U);
    const std::optional<Fixing> bottom = world->fixing(0, 1);
    ASSERT_TRUE(bottom);
    EXPECT_EQ(bottom->sum, 2U);
    EXPECT_FALSE(bottom->without);
}

TEST(FixedAnswers, OthersMayGiveWhatOneOfThemLacks)
{
    PeersWorld world({3, 3, 3, 3, 4, 4, 5, 5});
    world->setRow(kItem, {world.sumOf({3, 4}), world.sumOf({3, 4, 5, 6, 7}), world.sumOf({0, 1, 2})});

    for (int rater = 0; rater < 8; ++rater)
        EXPECT_FALSE(world->fixing(0, rater)) << rater;
}

TEST(FixedAnswers, DistributionsTellOfEveryPoint)
{
    PeersWorld world({2, 3, 3, 3, 4});
    world->setRow(kItem, {world.distributionOf({0, 4}), world.distributionOf({0, 1, 2, 3, 4})});
    EXPECT_TRUE(world->fixing(0, 2));
    EXPECT_FALSE(world->fixing(0, 0));

    world->setRow(kItem, {world.sumOf({0, 4}), world.distributionOf({0, 1, 2, 3, 4})});
    EXPECT_FALSE(world->fixing(0, 2)) << "the part's distribution is no more printed";
}

TEST(FixedAnswers, WhatIsOnlyKnownInBoundsFixesNothing)
{
    PeersWorld world({5, 5, 5});
    PrintedSum coded = world.sumOf({0, 1, 2});
    coded.low = coded.sum - 1;
    world->setRow(kItem, {coded});

    EXPECT_FALSE(world->fixing(0, 0));
}

}  // namespace circumspect::sealed::test
