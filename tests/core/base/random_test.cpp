// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <gtest/gtest.h>

#include <set>

namespace circumspect {
namespace {

TEST(SeededRandom, IsTheStandardEngine)
{
    // The C++ standard prescribes the 10000th output of mt19937_64 with its default seed.
    SeededRandom random(5489);

    for (int i = 1; i < 10000; ++i)
        random.next();

    EXPECT_EQ(random.next(), 9981545732273789042ULL);
}

TEST(RandomSource, ShuffleKeepsEveryValue)
{
    SeededRandom random(1);
    std::vector<int> values{1, 2, 3, 4, 5, 6, 7, 8, 9};

    random.shuffle(values);

    EXPECT_EQ(std::set<int>(values.begin(), values.end()).size(), 9u);
    EXPECT_NE(values, (std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

TEST(SystemRandom, IdsDiffer)
{
    SystemRandom random;

    const QString id = random.id();

    EXPECT_EQ(id.size(), 32);
    EXPECT_NE(id, random.id());
}

}  // namespace
}  // namespace circumspect
