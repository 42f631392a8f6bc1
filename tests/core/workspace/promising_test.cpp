// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"
#include "workspace/promising.h"

namespace circumspect::workspace {
namespace {

const GroupId kPeers(QStringLiteral("peer"));

class PromisingTest : public WorkspaceTest {
protected:
    model::AnonymityPolicy present() { return workspace->promising().versions(cycle)->back(); }

    ErrorCode refusal(const model::AnonymityPolicy &next)
    {
        const auto changed = workspace->promising().change(cycle, next);
        EXPECT_FALSE(changed);
        return changed ? ErrorCode::WrongUsage : changed.error().code;
    }
};

TEST_F(PromisingTest, MayLoosenBeforeTheFirstAnswer)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());
    model::AnonymityPolicy strict = present();
    strict.minima[kPeers] = 6;
    ASSERT_TRUE(workspace->promising().change(cycle, strict));
    model::AnonymityPolicy laxer = strict;
    laxer.minima[kPeers] = 4;

    const auto changed = workspace->promising().change(cycle, laxer);

    ASSERT_TRUE(changed) << wordsOf(changed.error());
    EXPECT_EQ(changed->version, 3);
    EXPECT_EQ(present().minimumOf(kPeers), 4);
}

TEST_F(PromisingTest, OnlyGetsStricterAfterTheFirstAnswer)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    model::AnonymityPolicy stricter = present();
    stricter.minima[kPeers] = 4;
    stricter.retentionDays = 30;
    ASSERT_TRUE(workspace->promising().change(cycle, stricter));
    model::AnonymityPolicy lower = stricter;
    lower.minima[kPeers] = 3;
    model::AnonymityPolicy longer = stricter;
    longer.retentionDays = 31;

    EXPECT_EQ(refusal(lower), ErrorCode::PromiseWouldLoosen);
    EXPECT_EQ(refusal(longer), ErrorCode::PromiseWouldLoosen);

    EXPECT_EQ(present().minimumOf(kPeers), 4);
    EXPECT_EQ(present().retentionDays, 30);
}

TEST_F(PromisingTest, NeverGoesBelowTheFloorsOfTheProduct)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());
    model::AnonymityPolicy pairs = present();
    pairs.minima[kPeers] = 2;
    model::AnonymityPolicy spreads = present();
    spreads.spreadMinimum = 4;
    model::AnonymityPolicy comments = present();
    comments.commentMinimum = 4;

    for (const auto &policy : {pairs, spreads, comments})
        EXPECT_EQ(refusal(policy), ErrorCode::PromiseWouldLoosen);
}

TEST_F(PromisingTest, KeepsEveryVersionThatWasInForce)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());
    model::AnonymityPolicy second = present();
    second.minima[kPeers] = 5;
    ASSERT_TRUE(workspace->promising().change(cycle, second));
    ASSERT_NO_FATAL_FAILURE(reopen());

    const auto versions = workspace->promising().versions(cycle);

    ASSERT_TRUE(versions);
    ASSERT_EQ(versions->size(), 2U);
    EXPECT_EQ(versions->front().version, 1);
    EXPECT_EQ(versions->front().minimumOf(kPeers), 3);
    EXPECT_EQ(versions->back().version, 2);
    EXPECT_EQ(versions->back().minimumOf(kPeers), 5);
}

TEST_F(PromisingTest, KeepsItsVersionWhenNothingChanges)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());

    const auto changed = workspace->promising().change(cycle, present());

    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->version, 1);
    EXPECT_FALSE(changed->changes.any());
}

TEST_F(PromisingTest, IsWhatTheGateKeepsTo)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    model::AnonymityPolicy stricter = present();
    for (auto &[group, minimum] : stricter.minima)
        minimum = 50;
    ASSERT_TRUE(workspace->promising().change(cycle, stricter));

    ASSERT_TRUE(release());

    const auto latest =
        workspace->releasing().latest(cycle, WaveId(QStringLiteral("T1")), participant(QStringLiteral("L01")));
    ASSERT_TRUE(latest);
    const auto results = workspace->reporting().results(latest->id);
    ASSERT_TRUE(results);
    EXPECT_EQ(results->results->header.promiseVersion, 2);
    EXPECT_LT(results->results.columnOf(published::ColumnKind::Group), 0);
    EXPECT_LT(results->results.columnOf(published::ColumnKind::Combined), 0);
}

}  // namespace
}  // namespace circumspect::workspace
