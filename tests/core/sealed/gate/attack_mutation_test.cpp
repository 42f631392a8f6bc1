// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/attack.h"
#include "core/sealed/gate/attacker/made_cycle.h"

#include <gtest/gtest.h>

namespace circumspect::sealed {

/// The one friend who may take a rule away.
struct GateWithSwitches {
    static Gate make(const model::Instrument &instrument, const model::AnonymityPolicy &policy,
                     const GateSwitches &switches)
    {
        return {instrument, policy, switches};
    }
};

namespace test {

namespace {

constexpr std::uint64_t kMostSeeds = 400;

struct Mutation {
    const char *name;
    bool GateSwitches::*rule;
};

void PrintTo(const Mutation &mutation, std::ostream *stream)
{
    *stream << mutation.name;
}

bool isLost(const CycleInPublic &made)
{
    attacker::Spoils spoils;
    attacker::attackByEquations(made.publication, made.hearsay, spoils);
    for (const attacker::PrintedCell &cell : made.publication.cells)
        if (cell.isWithoutSpread)
            return true;
    if (spoils.isEmpty())
        attacker::attackByTrial(made.publication, made.hearsay, spoils);
    return !spoils.isEmpty();
}

CycleInPublic released(std::uint64_t seed, const GateSwitches &switches)
{
    const MadeCycle cycle = madeCycle(seed);
    return releaseCycle(cycle, GateWithSwitches::make(cycle.instrument, cycle.policy, switches));
}

/// The first release and its items only, where the rules for one row must hold by themselves.
CycleInPublic itemsReleased(std::uint64_t seed, const GateSwitches &switches)
{
    MadeCycle cycle = madeCycle(seed);
    cycle.releases.resize(1);
    CycleInPublic made = releaseCycle(cycle, GateWithSwitches::make(cycle.instrument, cycle.policy, switches));
    std::erase_if(made.publication.cells,
                  [](const attacker::PrintedCell &cell) { return cell.row.level != attacker::Level::Item; });
    return made;
}

/// The first seed at which the attacker wins, or 0.
template <class Make>
std::uint64_t firstLost(Make make, const GateSwitches &switches, std::uint64_t most)
{
    for (std::uint64_t seed = 1; seed <= most; ++seed)
        if (isLost(make(seed, switches)))
            return seed;
    return 0;
}

class WithoutALastTest : public testing::TestWithParam<Mutation> {};
class WithoutARowRule : public testing::TestWithParam<Mutation> {};

GateSwitches rowRulesOnly()
{
    GateSwitches switches;
    switches.equations = false;
    switches.answers = false;
    return switches;
}

}  // namespace

TEST_P(WithoutALastTest, TheAttackerWins)
{
    GateSwitches switches;
    switches.*GetParam().rule = false;

    EXPECT_GT(firstLost(released, switches, kMostSeeds), 0U);
}

INSTANTIATE_TEST_SUITE_P(Rules, WithoutALastTest,
                         testing::Values(Mutation{"equations", &GateSwitches::equations},
                                         Mutation{"answers", &GateSwitches::answers},
                                         Mutation{"versions", &GateSwitches::versions}));

// The last tests would catch what these rules let through, so they are taken away as well.
TEST_P(WithoutARowRule, TheAttackerWinsFromItemsAlone)
{
    GateSwitches switches = rowRulesOnly();
    switches.*GetParam().rule = false;

    EXPECT_GT(firstLost(itemsReleased, switches, kMostSeeds), 0U);
}

INSTANTIATE_TEST_SUITE_P(Rules, WithoutARowRule,
                         testing::Values(Mutation{"minimum", &GateSwitches::minimum},
                                         Mutation{"endCoding", &GateSwitches::endCoding},
                                         Mutation{"rowTotals", &GateSwitches::rowTotals},
                                         Mutation{"spreads", &GateSwitches::spreads}));

// All others that leaves one or two over bounds them to one sum as well, so this rule is tried without the other.
TEST(WithoutTheRuleForWhatIsLeftOver, ExactSumsOfFewFollow)
{
    GateSwitches switches = rowRulesOnly();
    switches.rowTotals = false;
    const auto isLostToEquations = [&](std::uint64_t seed) {
        const CycleInPublic made = itemsReleased(seed, switches);
        attacker::Spoils spoils;
        attacker::attackByEquations(made.publication, made.hearsay, spoils);
        return !spoils.byEquations.empty();
    };
    int lostWith = 0;
    int lostWithout = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed)
        lostWith += isLostToEquations(seed) ? 1 : 0;
    switches.hiddenRest = false;
    for (std::uint64_t seed = 1; seed <= 40; ++seed)
        lostWithout += isLostToEquations(seed) ? 1 : 0;

    EXPECT_EQ(lostWith, 0);
    EXPECT_GT(lostWithout, 0);
}

TEST(RowRules, HoldForItemsAlone)
{
    EXPECT_EQ(firstLost(itemsReleased, rowRulesOnly(), 60), 0U);
}

}  // namespace test

}  // namespace circumspect::sealed
