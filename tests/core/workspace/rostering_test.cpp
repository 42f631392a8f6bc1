// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"

namespace circumspect::workspace {
namespace {

using RosteringTest = WorkspaceTest;

CycleDraft draft(const QString &name)
{
    return {.name = name,
            .instrument = InstrumentId(QStringLiteral("city-leadership-360")),
            .instrumentVersion = {},
            .language = QStringLiteral("en"),
            .waves = {QStringLiteral("T1")}};
}

TEST_F(RosteringTest, TakesThePromiseFromTheInstrument)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());

    const auto found = workspace->rostering().findCycle(QStringLiteral("spring"));

    ASSERT_TRUE(found);
    EXPECT_EQ(found->policy.minimumOf(GroupId(QStringLiteral("peer"))), 3);
    EXPECT_EQ(found->instrumentVersion, QStringLiteral("1.0.0"));
    ASSERT_EQ(found->waves.size(), 2U);
    EXPECT_EQ(found->waves[1].kind, model::WaveKind::Retest);
}

TEST_F(RosteringTest, RefusesASecondCycleOfTheSameName)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());

    const auto again = workspace->rostering().addCycle(draft(QStringLiteral(" SPRING ")));

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::CycleExists);
}

TEST_F(RosteringTest, WantsTheCycleNamedOnceThereAreTwo)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());
    EXPECT_TRUE(workspace->rostering().findCycle({}));
    ASSERT_TRUE(workspace->rostering().addCycle(draft(QStringLiteral("Autumn"))));

    const auto found = workspace->rostering().findCycle({});

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::CycleAmbiguous);
}

TEST_F(RosteringTest, RefusesACycleOfAnUnknownInstrument)
{
    ASSERT_NO_FATAL_FAILURE(create());

    const auto added = workspace->rostering().addCycle(draft(QStringLiteral("Spring")));

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::InstrumentNotFound);
}

TEST_F(RosteringTest, CountsWhoHasAnsweredPerGroup)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());

    const auto progress = workspace->rostering().progress(cycle, WaveId(QStringLiteral("T1")));

    ASSERT_TRUE(progress);
    ASSERT_EQ(progress->size(), 4U);
    int answered = 0;
    for (const ParticipantProgress &one : *progress) {
        EXPECT_EQ(one.groups.front().group, GroupId(QStringLiteral("self")));
        EXPECT_FALSE(one.isReleased);
        answered += one.answered;
    }
    EXPECT_EQ(answered, 41);
}

}  // namespace
}  // namespace circumspect::workspace
