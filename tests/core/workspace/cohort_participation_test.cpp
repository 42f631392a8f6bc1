// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cohort_participation.h"

#include <gtest/gtest.h>

namespace circumspect::workspace {
namespace {

std::vector<ParticipantProgress> participantsOf(const std::vector<std::pair<QString, int>> &organisations)
{
    const GroupId peers(QStringLiteral("peer"));
    std::vector<ParticipantProgress> progress;
    for (const auto &[name, count] : organisations)
        for (int i = 0; i < count; ++i) {
            ParticipantProgress one;
            one.participant.organisation = name;
            one.groups = {{peers, 4, 3}};
            one.invited = 4;
            one.answered = 3;
            one.isReleased = i > 0;
            progress.push_back(one);
        }
    return progress;
}

TEST(CohortParticipation, AddsUpWhoWasInvitedAndWhoAnswered)
{
    const auto participation = participationOf(participantsOf({{QStringLiteral("A"), 3}, {QStringLiteral("B"), 2}}), 5);

    EXPECT_EQ(participation.participants, 5);
    EXPECT_EQ(participation.organisations, 2);
    EXPECT_EQ(participation.released, 3);
    ASSERT_EQ(participation.groups.size(), 1U);
    EXPECT_EQ(participation.groups.front().invited, 20);
    EXPECT_EQ(participation.groups.front().answered, 15);
}

TEST(CohortParticipation, NamesLargeOrganisationsAndTakesTheOthersTogether)
{
    const auto rows = participationOf(participantsOf({{QStringLiteral("A"), 3},
                                                      {QStringLiteral("B"), 6},
                                                      {QStringLiteral("C"), 2},
                                                      {QStringLiteral("D"), 5}}),
                                      5)
                          .byOrganisation;

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].name.toStdString(), "B");
    EXPECT_EQ(rows[1].name.toStdString(), "D");
    EXPECT_TRUE(rows[2].name.isEmpty());
    EXPECT_EQ(rows[2].participants, 5);
    EXPECT_EQ(rows[2].answered, 15);
}

TEST(CohortParticipation, LetsNoSmallOrganisationBeWorkedOutFromTheTotal)
{
    const auto rows =
        participationOf(participantsOf({{QStringLiteral("A"), 7}, {QStringLiteral("B"), 5}, {QStringLiteral("C"), 1}}),
                        5)
            .byOrganisation;

    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].name.toStdString(), "A");
    EXPECT_TRUE(rows[1].name.isEmpty()) << "B joins C, which would else be the total minus A and B";
    EXPECT_EQ(rows[1].participants, 6);
}

TEST(CohortParticipation, NamesNobodyWhereAllWouldStandTogether)
{
    EXPECT_TRUE(participationOf(participantsOf({{QStringLiteral("A"), 3}, {QStringLiteral("B"), 3}}), 5)
                    .byOrganisation.empty());
}

}  // namespace
}  // namespace circumspect::workspace
