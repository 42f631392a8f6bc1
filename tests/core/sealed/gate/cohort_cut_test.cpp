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
                {QStringLiteral("city %1").arg(i % organisations), &m_results[static_cast<std::size_t>(i)], nullptr});
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
    std::vector<CohortMember> members{{QStringLiteral("city 9"), &nothing, nullptr}};
    for (std::size_t i = 0; i < results.size(); ++i)
        members.push_back({QStringLiteral("city %1").arg(i), &results[i], nullptr});

    const published::CohortContent content = CohortCut::of(members);

    EXPECT_TRUE(std::holds_alternative<published::Withheld>(content.overall.allOthers));
    EXPECT_EQ(content.competencies.size(), 1U);
    EXPECT_EQ(content.items.size(), 1U);
}

TEST(CohortCut, ShowsTheMeanOfSelfRatingsAndOfAGroupUnderTheSameFloors)
{
    std::vector<published::Results> results;
    for (int i = 0; i < 5; ++i) {
        GateFixture fixture(1, 1);
        if (i < 4)
            fixture.addRater("self", 4);
        for (int rater = 0; rater < 10; ++rater)
            fixture.addRater("peer", rater < 5 ? 3 : 4);
        results.push_back(fixture.release().results);
    }
    std::vector<CohortMember> members;
    for (std::size_t i = 0; i < results.size(); ++i)
        members.push_back({QStringLiteral("city %1").arg(i % 3), &results[i], nullptr});

    const published::CohortContent content = CohortCut::of(members);

    ASSERT_EQ(content.groups, std::vector<GroupId>{GroupId(QStringLiteral("peer"))});
    EXPECT_TRUE(std::holds_alternative<published::Withheld>(content.overall.self)) << "four self-ratings";
    const auto *peers = std::get_if<published::CohortFigures>(&content.overall.groups.front());
    ASSERT_NE(peers, nullptr);
    EXPECT_EQ(peers->participants(), 5);
    EXPECT_DOUBLE_EQ(peers->mean(), 3.5);
}

TEST(CohortCut, KnowsWhetherThereAreEnoughToBeACut)
{
    const published::Results one = participantAt(30);
    std::vector<CohortMember> members;
    for (int i = 0; i < 5; ++i)
        members.push_back({QStringLiteral("city %1").arg(i % 2), &one, nullptr});

    EXPECT_FALSE(CohortCut::isAboveFloors(members));
    members.back().organisation = QStringLiteral("city 9");
    EXPECT_TRUE(CohortCut::isAboveFloors(members));
    members.pop_back();
    EXPECT_FALSE(CohortCut::isAboveFloors(members));
}

/// Pairs of releases in five organisations at so many tenths of a point.
class RetestedCohort {
public:
    RetestedCohort(const std::vector<int> &before, const std::vector<int> &after)
    {
        for (const int tenths : before)
            m_before.push_back(participantAt(tenths));
        for (const int tenths : after)
            m_after.push_back(participantAt(tenths));
    }

    published::CohortChangeContent change() const
    {
        std::vector<CohortPair> pairs;
        for (std::size_t i = 0; i < m_before.size(); ++i)
            pairs.push_back({QStringLiteral("city %1").arg(i % 5), &m_before[i], &m_after[i]});
        return CohortCut::change(pairs);
    }

private:
    std::vector<published::Results> m_before;
    std::vector<published::Results> m_after;
};

TEST(CohortCut, ShowsTheChangeOfFivePairsWithItsUncertainty)
{
    const auto content = RetestedCohort({30, 32, 34, 31, 33}, {31, 34, 37, 33, 35}).change();

    const auto *change = std::get_if<published::CohortChange>(&content.competencies.front().allOthers);
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(change->participants(), 5);
    EXPECT_DOUBLE_EQ(change->before(), 3.2);
    EXPECT_DOUBLE_EQ(change->after(), 3.4);
    EXPECT_DOUBLE_EQ(change->change(), 0.2);
    // By hand: s_d = 0.0707, t(4) = 6.3246, p = 0.0032, 0.2 +/- 2.7764 x 0.0316; d_av = 1.0328, J(4) = 0.7979.
    EXPECT_EQ(change->changeInterval(), (published::Interval{0.11, 0.29}));
    EXPECT_DOUBLE_EQ(change->p().value(), 0.003);
    EXPECT_DOUBLE_EQ(change->effect().value(), 0.82);
    EXPECT_FALSE(change->effectInterval()) << "from ten pairs";
    EXPECT_FALSE(change->risen()) << "from ten pairs";
}

TEST(CohortCut, ShowsHowManyRoseFromTenPairs)
{
    const auto content =
        RetestedCohort({30, 32, 34, 31, 33, 30, 32, 34, 31, 33}, {31, 34, 37, 33, 35, 29, 32, 35, 33, 33}).change();

    const auto *change = std::get_if<published::CohortChange>(&content.overall.allOthers);
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(change->risen(), 7);
    EXPECT_TRUE(change->effectInterval());
}

/// A participant whom five of ten peers see at `answer`, the others a point higher.
published::Results dividedAt(int answer)
{
    GateFixture fixture(1, 1);
    for (int rater = 0; rater < 10; ++rater)
        fixture.addRater("peer", answer + rater % 2);
    return fixture.release().results;
}

// Each standard error is sqrt(2 x 0.2778 / 10) = 0.236, so a point is clear. Wilson's interval of 6 of 10 by R's
// binom::binom.wilson: 0.3127 to 0.8318.
TEST(CohortCut, CountsWhoseChangeIsBeyondNoiseFromTenPairs)
{
    const published::Results low = dividedAt(2);
    const published::Results high = dividedAt(3);
    std::vector<CohortPair> pairs;
    for (int i = 0; i < 10; ++i)
        pairs.push_back({QStringLiteral("city %1").arg(i % 5), i == 9 ? &high : &low, i < 6 ? &high : &low});

    const auto content = CohortCut::change(pairs);
    pairs.pop_back();
    const auto fewer = CohortCut::change(pairs);

    const auto *change = std::get_if<published::CohortChange>(&content.competencies.front().allOthers);
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(change->clearlyRisen(), 6);
    EXPECT_EQ(change->clearlyFallen(), 1);
    EXPECT_EQ(change->clearlyRisenShare(), (published::Interval{0.313, 0.832}));
    EXPECT_FALSE(std::get<published::CohortChange>(fewer.competencies.front().allOthers).clearlyRisen());
}

TEST(CohortCut, CountsNobodyAsClearWhoseReportsPrintNoSpread)
{
    const auto content =
        RetestedCohort({20, 20, 20, 20, 20, 20, 20, 20, 20, 20}, {35, 35, 35, 35, 35, 35, 35, 35, 35, 30}).change();

    const auto *change = std::get_if<published::CohortChange>(&content.overall.allOthers);
    ASSERT_NE(change, nullptr);
    EXPECT_EQ(change->risen(), 10);
    EXPECT_EQ(change->clearlyRisen(), 0);
}

TEST(CohortCut, WithholdsTheChangeOfFourPairs)
{
    const auto content = RetestedCohort({30, 32, 34, 31}, {31, 34, 37, 33}).change();

    EXPECT_TRUE(std::holds_alternative<published::Withheld>(content.overall.allOthers));
    EXPECT_TRUE(std::holds_alternative<published::Withheld>(content.competencies.front().allOthers));
}

}  // namespace circumspect::sealed::test
