// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/cohort_attack.h"

#include "base/random.h"
#include "sealed/gate/cohort_guard.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace circumspect::sealed::test {

namespace {

constexpr std::uint64_t kCohorts = 400;
const QString kFigure = QStringLiteral("all_others/overall");

/// Random cohorts of two waves with drop-outs, late participants and new versions, and cuts through them: some at
/// random, some with a few participants more or less than the one before.
class MadeCuts {
public:
    explicit MadeCuts(std::uint64_t seed) : m_random(seed)
    {
        const int organisations = 2 + below(5);
        const int participants = 5 + below(20);
        for (int participant = 0; participant < participants; ++participant)
            for (const char *wave : {"T1", "T2"}) {
                if (below(8) == 0)
                    continue;
                for (int number = 1; number <= (below(10) == 0 ? 2 : 1); ++number)
                    addUnit(participant, participant % organisations, wave, number);
            }
    }

    /// What is published of five cuts, with or without the guard.
    std::vector<attacker::CohortSum> publish(bool isGuarded)
    {
        CohortGuard guard;
        std::vector<attacker::CohortSum> published;
        attacker::CohortSum cut;
        for (int i = 0; i < 5; ++i) {
            cut = i > 0 && below(2) == 0 ? varied(cut) : drawn();
            std::vector<CohortUnit> units;
            for (const int unit : cut)
                units.push_back(m_units[static_cast<std::size_t>(unit)]);
            if (isGuarded ? !guard.allows(kFigure, units) : !isAboveFloors(cut))
                continue;
            guard.add(kFigure, units);
            published.push_back(cut);
        }
        return published;
    }
    const std::vector<attacker::CohortValue> &values() const { return m_values; }

private:
    int below(int bound) { return static_cast<int>(m_random.below(static_cast<std::size_t>(bound))); }

    void addUnit(int participant, int organisation, const char *wave, int number)
    {
        m_units.push_back({ParticipantId(QString::number(participant)), WaveId(QString::fromLatin1(wave)), number,
                           QString::number(organisation)});
        m_values.push_back({participant, organisation});
    }

    /// One wave's releases, each with the same chance.
    attacker::CohortSum drawn()
    {
        const WaveId wave(below(2) == 0 ? QStringLiteral("T1") : QStringLiteral("T2"));
        const int chance = 4 + below(7);
        attacker::CohortSum cut;
        for (std::size_t unit = 0; unit < m_units.size(); ++unit)
            if (m_units[unit].wave == wave && below(10) < chance)
                cut.push_back(static_cast<int>(unit));
        return cut;
    }

    attacker::CohortSum varied(attacker::CohortSum cut)
    {
        for (int changes = 1 + below(6); changes > 0; --changes) {
            const int unit = below(static_cast<int>(m_units.size()));
            const auto found = std::find(cut.begin(), cut.end(), unit);
            if (found == cut.end())
                cut.push_back(unit);
            else
                cut.erase(found);
        }
        return cut;
    }

    /// The floors of one cut, without a look at the others.
    bool isAboveFloors(const attacker::CohortSum &cut) const
    {
        return !cut.empty() && attacker::attackCuts(m_values, {cut}).empty();
    }

    SeededRandom m_random;
    std::vector<CohortUnit> m_units;
    std::vector<attacker::CohortValue> m_values;
};

}  // namespace

TEST(CohortAttack, LeavesNoCutBelowTheFloors)
{
    std::size_t published = 0;
    for (std::uint64_t seed = 1; seed <= kCohorts; ++seed) {
        MadeCuts cuts(seed);
        const std::vector<attacker::CohortSum> sums = cuts.publish(true);
        published += sums.size();

        const std::vector<std::string> found = attacker::attackCuts(cuts.values(), sums);

        EXPECT_TRUE(found.empty()) << "seed " << seed << ": " << (found.empty() ? "" : found.front());
    }
    std::cout << kCohorts << " cohorts, " << published << " cuts published\n";
    EXPECT_GT(published, kCohorts);
}

TEST(CohortAttack, WinsWithoutTheGuard)
{
    int lost = 0;
    for (std::uint64_t seed = 1; seed <= kCohorts; ++seed) {
        MadeCuts cuts(seed);
        lost += attacker::attackCuts(cuts.values(), cuts.publish(false)).empty() ? 0 : 1;
    }

    EXPECT_GT(lost, 0);
}

}  // namespace circumspect::sealed::test
