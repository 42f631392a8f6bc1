// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/cohort_cut.h"

#include "core/sealed/gate/gate_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <type_traits>

namespace circumspect::sealed::test {

namespace {

static_assert(!std::is_default_constructible_v<published::CohortFigures>,
              "cohort figures come out of the cohort cut only");

/// A participant whom ten peers see at so many tenths of a point.
published::Results participantAt(int tenths)
{
    GateFixture fixture(1, 1);
    fixture.policy.spreadMinimum = 100;
    int left = tenths;
    for (int rater = 0; rater < 10; ++rater) {
        const int answer = (left + 9 - rater) / (10 - rater);
        fixture.addRater("peer", answer);
        left -= answer;
    }
    return fixture.release().results;
}

/// Participants at 2.0, 2.1 ... in as many organisations.
class Cohort {
public:
    Cohort(int participants, int organisations)
    {
        for (int i = 0; i < participants; ++i)
            m_results.push_back(participantAt(20 + i % 20));
        for (int i = 0; i < participants; ++i)
            m_members.push_back(
                {QStringLiteral("city %1").arg(i % organisations), &m_results[static_cast<std::size_t>(i)]});
    }

    published::CohortCell overall() const { return CohortCut::of(m_members).overall.allOthers; }
    const published::CohortFigures *figures() const
    {
        m_cell = overall();
        return std::get_if<published::CohortFigures>(&m_cell);
    }

private:
    std::vector<published::Results> m_results;
    std::vector<CohortMember> m_members;
    mutable published::CohortCell m_cell;
};

}  // namespace

TEST(CohortCut, ShowsTheMeanOfFiveParticipantsOfThreeOrganisations)
{
    const Cohort cohort(5, 3);

    ASSERT_NE(cohort.figures(), nullptr);
    EXPECT_EQ(cohort.figures()->participants(), 5);
    EXPECT_DOUBLE_EQ(cohort.figures()->mean(), 2.2);
    EXPECT_FALSE(cohort.figures()->quartiles());
}

TEST(CohortCut, WithholdsFourParticipants)
{
    EXPECT_EQ(Cohort(4, 4).figures(), nullptr);
}

TEST(CohortCut, WithholdsTwoOrganisations)
{
    EXPECT_EQ(Cohort(6, 2).figures(), nullptr);
}

TEST(CohortCut, ShowsQuartilesFromTenParticipants)
{
    EXPECT_FALSE(Cohort(9, 3).figures()->quartiles());
    // R: quantile(seq(2.0, 2.9, 0.1)) gives 2.225, 2.45, 2.675.
    EXPECT_EQ(Cohort(10, 3).figures()->quartiles(), (published::Quartiles{2.23, 2.45, 2.68}));
}

TEST(CohortCut, ShowsPercentilesFromThirtyParticipants)
{
    EXPECT_TRUE(Cohort(29, 3).figures()->deciles().empty());
    EXPECT_EQ(Cohort(30, 3).figures()->deciles().size(), 9U);
}

TEST(CohortCut, CountsOnlyParticipantsWithAPrintedValue)
{
    GateFixture hidden(1, 1);
    hidden.addRater("peer", 3);
    hidden.addRater("peer", 4);
    const published::Results nothing = hidden.release().results;
    std::vector<published::Results> results;
    for (int i = 0; i < 4; ++i)
        results.push_back(participantAt(30 + i));
    std::vector<CohortMember> members{{QStringLiteral("city 9"), &nothing}};
    for (std::size_t i = 0; i < results.size(); ++i)
        members.push_back({QStringLiteral("city %1").arg(i), &results[i]});

    const published::CohortContent content = CohortCut::of(members);

    EXPECT_TRUE(std::holds_alternative<published::Withheld>(content.overall.allOthers));
    EXPECT_EQ(content.competencies.size(), 1U);
    EXPECT_EQ(content.items.size(), 1U);
}

}  // namespace circumspect::sealed::test
