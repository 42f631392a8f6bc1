// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/attack.h"
#include "core/sealed/gate/attacker/insider_range.h"
#include "core/sealed/gate/attacker/made_cycle.h"
#include "core/sealed/gate/attacker/utility.h"

#include <gtest/gtest.h>

#include <iostream>
#include <set>

namespace circumspect::sealed::test {

namespace {

constexpr int kCases = 10;

/// Seeds a case, of which there are ten; CIRCUMSPECT_ATTACK_CYCLES asks for more.
int cyclesEach()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("CIRCUMSPECT_ATTACK_CYCLES", &isGiven);
    return isGiven ? (given + kCases - 1) / kCases : 12;
}

class AttackProperty : public testing::TestWithParam<int> {};

}  // namespace

TEST_P(AttackProperty, SinglesNobodyOut)
{
    int lost = 0;
    int undecided = 0;
    std::size_t releases = 0;
    std::size_t waves = 0;
    Utility utility;
    InsiderRange insiders;
    for (int i = 0; i < cyclesEach(); ++i) {
        const auto seed = static_cast<std::uint64_t>(GetParam() + kCases * i);
        const MadeCycle cycle = madeCycle(seed);
        const CycleInPublic made = releaseCycle(cycle, Gate(cycle.instrument, cycle.policy));

        attacker::Spoils spoils;
        attacker::attackByEquations(made.publication, made.hearsay, spoils);
        attacker::attackByTrial(made.publication, made.hearsay, spoils);

        utility.count(made);
        insiders.count(made);
        waves += std::set(made.publication.waves.begin(), made.publication.waves.end()).size();
        releases += made.results.size();
        undecided += spoils.undecided;
        lost += spoils.isEmpty() ? 0 : 1;
        EXPECT_TRUE(spoils.isEmpty()) << "seed " << seed << "\n" << spoils.text();
    }
    std::cout << cyclesEach() << " cycles, " << waves << " waves, " << releases << " releases, " << lost
              << " cycles with somebody singled out, " << undecided << " questions undecided; " << utility.text()
              << "; " << insiders.text() << "\n";
    EXPECT_GT(waves, static_cast<std::size_t>(cyclesEach())) << "some must have a second wave";
}

TEST(AttackUtility, ShowsAboutAsMuchAsHidingGroupsUnderThree)
{
    Utility utility;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        const MadeCycle cycle = madeCycle(seed);
        utility.count(releaseCycle(cycle, Gate(cycle.instrument, cycle.policy)));
    }

    std::cout << utility.text() << "\n";
    // Safety is not bought with blank pages.
    EXPECT_GT(utility.shownShare(), utility.plainShare() - 5.0);
    EXPECT_GT(utility.shownShare(), utility.doubtShare() + 30.0);
    EXPECT_GT(utility.shownShare(), 70.0);
}

INSTANTIATE_TEST_SUITE_P(Seeds, AttackProperty, testing::Range(1, kCases + 1));

}  // namespace circumspect::sealed::test
