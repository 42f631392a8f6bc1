// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/solver_attack.h"

#include "base/random.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace circumspect::sealed::test {

namespace {

using testing::IsEmpty;
using testing::SizeIs;

constexpr int kRosters = 300;

int randomAnswer(RandomSource &random, double level)
{
    constexpr std::size_t kFine = 1000;
    double noise = -2.0;
    for (int i = 0; i < 4; ++i)
        noise += static_cast<double>(random.below(kFine)) / kFine;
    return std::clamp(static_cast<int>(std::lround(level + 1.7 * noise)), 1, 5);
}

/// A leader somewhere between poor and excellent, 0 to 6 raters a group, some answers left open, now and then a rater
/// who gives the same answer everywhere.
GateFixture randomRoster(std::uint64_t seed)
{
    SeededRandom random(seed);
    GateFixture fixture(3, 4);
    const double level = 1.5 + static_cast<double>(random.below(34)) / 10.0;
    const auto addRaters = [&](const char *group, std::size_t count) {
        for (std::size_t rater = 0; rater < count; ++rater) {
            const double own = level + (static_cast<double>(random.below(11)) - 5.0) / 10.0;
            const bool isStraight = random.below(8) == 0;
            const int straight = randomAnswer(random, own);
            std::vector<int> answers;
            for (int item = 0; item < fixture.instrument.itemCount(); ++item) {
                const int answer = isStraight ? straight : randomAnswer(random, own);
                answers.push_back(random.below(12) == 0 ? 0 : answer);
            }
            fixture.addRater(group, answers);
        }
    };
    addRaters("self", 1);
    addRaters("manager", random.below(3));
    addRaters("peer", random.below(7));
    addRaters("report", random.below(7));
    addRaters("other", random.below(5));
    return fixture;
}

PrintedRow workedLeak()
{
    // product.md 3: manager 4, three peers with mean 4.0, one hidden direct report, all raters 3.6 of 5.
    PrintedRow row;
    row.name = "worked leak";
    row.isItem = true;
    row.answers = {3, 1, 0};
    row.numbers = {{PrintedNumber::Kind::Exact, {0}, 12, 0, 0},
                   {PrintedNumber::Kind::Nothing, {1}, 0, 0, 0},
                   {PrintedNumber::Kind::Exact, {0, 1}, 14, 1, 4}};
    return row;
}

}  // namespace

TEST(SolverAttack, FindsTheWorkedLeak)
{
    EXPECT_THAT(setsSolvedByEquations(workedLeak()), SizeIs(1));
    EXPECT_THAT(groupsSolvedByTrial(workedLeak()), SizeIs(1));
}

TEST(SolverAttack, FindsAUnanimousGroupBehindACodedMean)
{
    PrintedRow row;
    row.isItem = true;
    row.answers = {3, 3, 0};
    row.numbers = {{PrintedNumber::Kind::OrMore, {0}, 0, 0, 0},
                   {PrintedNumber::Kind::Exact, {1}, 9, 0, 0},
                   {PrintedNumber::Kind::Exact, {0, 1}, 24, 0, 0}};

    EXPECT_THAT(groupsSolvedByTrial(row), SizeIs(1));
}

TEST(DisclosureProperty, NoSetOfFewerThanThreeFollowsFromEquations)
{
    for (std::uint64_t seed = 1; seed <= kRosters; ++seed) {
        const GateFixture fixture = randomRoster(seed);
        for (const PrintedRow &row : printedRows(fixture, fixture.release().results))
            ASSERT_THAT(setsSolvedByEquations(row), IsEmpty()) << "seed " << seed;
    }
}

TEST(DisclosureProperty, NoItemAnswerFollowsFromTrial)
{
    for (std::uint64_t seed = 1; seed <= kRosters; ++seed) {
        const GateFixture fixture = randomRoster(seed);
        for (const PrintedRow &row : printedRows(fixture, fixture.release().results))
            if (row.isItem) {
                ASSERT_THAT(groupsSolvedByTrial(row), IsEmpty()) << "seed " << seed;
            }
    }
}

TEST(DisclosureProperty, RostersAreNotMostlyWithheld)
{
    int printed = 0;
    int all = 0;
    for (std::uint64_t seed = 1; seed <= kRosters; ++seed) {
        const GateFixture fixture = randomRoster(seed);
        for (const PrintedRow &row : printedRows(fixture, fixture.release().results))
            for (const PrintedNumber &number : row.numbers) {
                printed += number.kind == PrintedNumber::Kind::Nothing ? 0 : 1;
                ++all;
            }
    }

    EXPECT_GT(printed, all * 4 / 5) << printed << " of " << all;
}

}  // namespace circumspect::sealed::test
