// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/version_guard.h"

#include "core/sealed/gate/gate_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace circumspect::sealed::test {

namespace {

GateFixture roster()
{
    GateFixture fixture(1, 3);
    fixture.addRater("self", 3);
    for (int i = 0; i < 4; ++i)
        fixture.addRater("peer", {1 + i, 2, 0});
    fixture.addComment("peer", 1, QStringLiteral("one"));
    fixture.addComment("peer", 2, QStringLiteral("two"));
    return fixture;
}

using published::ReReleaseVerdict;

published::ReReleasePreview previewOf(const GateFixture &now, std::span<const EarlierRelease> earlier)
{
    return Gate(now.instrument, now.policy).preview(now.responseSet(), now.request(), earlier);
}

std::vector<EarlierRelease> releasedOnce(const GateFixture &fixture)
{
    const GatedRelease release = fixture.release();
    return {{release.results, release.counted}};
}

}  // namespace

TEST(VersionGuard, LetsTheSameAnswersStand)
{
    GateFixture fixture = roster();
    const std::vector<EarlierRelease> earlier = releasedOnce(fixture);
    std::reverse(fixture.responses.begin(), fixture.responses.end());
    std::reverse(fixture.comments.begin(), fixture.comments.end());
    fixture.seed = 99;

    EXPECT_EQ(previewOf(fixture, earlier).verdict, ReReleaseVerdict::Unchanged);
}

TEST(VersionGuard, RefusesOneMoreRater)
{
    GateFixture fixture = roster();
    const std::vector<EarlierRelease> earlier = releasedOnce(fixture);
    fixture.addRater("peer", 3);

    const auto released =
        Gate(fixture.instrument, fixture.policy).release(fixture.responseSet(), fixture.request(), earlier);

    ASSERT_FALSE(released);
    EXPECT_EQ(released.error().code, ErrorCode::ReReleaseRefused);
    EXPECT_EQ(previewOf(fixture, earlier).verdict, ReReleaseVerdict::NewAnswersWait);
}

TEST(VersionGuard, RefusesOneChangedAnswer)
{
    GateFixture fixture = roster();
    const std::vector<EarlierRelease> earlier = releasedOnce(fixture);
    fixture.responses.back().answers.back() = 4;

    EXPECT_EQ(previewOf(fixture, earlier).verdict, ReReleaseVerdict::AnswersChanged);
}

TEST(VersionGuard, RefusesARaterMovedToAnotherGroup)
{
    GateFixture fixture = roster();
    const std::vector<EarlierRelease> earlier = releasedOnce(fixture);
    fixture.responses.back().group = groupId("report");

    EXPECT_EQ(previewOf(fixture, earlier).verdict, ReReleaseVerdict::AnswersChanged);
}

TEST(VersionGuard, RefusesAnotherComment)
{
    GateFixture fixture = roster();
    const std::vector<EarlierRelease> earlier = releasedOnce(fixture);
    fixture.comments.back().text = QStringLiteral("three");

    EXPECT_EQ(previewOf(fixture, earlier).verdict, ReReleaseVerdict::AnswersChanged);
}

TEST(VersionGuard, LetsThreeMoreOfAGroupEnter)
{
    GateFixture fixture = roster();
    const std::vector<EarlierRelease> earlier = releasedOnce(fixture);
    for (int i = 0; i < 3; ++i)
        fixture.addRater("peer", {2, 3, 1 + i});

    const published::ReReleasePreview preview = previewOf(fixture, earlier);
    const auto released =
        Gate(fixture.instrument, fixture.policy).release(fixture.responseSet(), fixture.request(), earlier);

    EXPECT_EQ(preview.verdict, ReReleaseVerdict::NewAnswersEnter);
    EXPECT_EQ(preview.groups, (std::vector<published::GroupWithNewAnswers>{{groupId("peer"), true}}));
    ASSERT_TRUE(released);
    EXPECT_EQ(released->results->columns.back().answered, 7);
}

TEST(VersionGuard, LetsEverybodyWaitForOneGroupThatGainedTooFew)
{
    GateFixture fixture = roster();
    const std::vector<EarlierRelease> earlier = releasedOnce(fixture);
    for (int i = 0; i < 3; ++i)
        fixture.addRater("peer", 3);
    fixture.addRater("report", 2);

    const published::ReReleasePreview preview = previewOf(fixture, earlier);

    EXPECT_EQ(preview.verdict, ReReleaseVerdict::NewAnswersWait);
    EXPECT_EQ(preview.groups,
              (std::vector<published::GroupWithNewAnswers>{{groupId("peer"), true}, {groupId("report"), false}}));
}

TEST(VersionGuard, ComparesWithEveryEarlierRelease)
{
    GateFixture fixture = roster();
    std::vector<EarlierRelease> earlier = releasedOnce(fixture);
    for (int i = 0; i < 3; ++i)
        fixture.addRater("peer", {2, 3, 1 + i});
    const auto second =
        Gate(fixture.instrument, fixture.policy).release(fixture.responseSet(), fixture.request(), earlier);
    ASSERT_TRUE(second);
    earlier.push_back({second->results, second->counted});
    fixture.addRater("peer", 4);

    EXPECT_EQ(previewOf(fixture, earlier).verdict, ReReleaseVerdict::NewAnswersWait);
}

TEST(VersionGuard, LetsALateManagerEnterAlone)
{
    GateFixture fixture = roster();
    const std::vector<EarlierRelease> earlier = releasedOnce(fixture);
    fixture.addRater("manager", 4);

    EXPECT_EQ(previewOf(fixture, earlier).verdict, ReReleaseVerdict::NewAnswersEnter);
}

TEST(VersionGuard, RaisedMinimaHoldForNewAnswersToo)
{
    GateFixture fixture = roster();
    const std::vector<EarlierRelease> earlier = releasedOnce(fixture);
    fixture.policy.minima[groupId("peer")] = 4;
    for (int i = 0; i < 3; ++i)
        fixture.addRater("peer", 3);

    EXPECT_EQ(previewOf(fixture, earlier).verdict, ReReleaseVerdict::NewAnswersWait);
}

TEST(VersionGuard, RecordsNoAnswerAndNoComment)
{
    const QByteArray record = roster().release().counted;

    EXPECT_TRUE(record.contains("\"format_version\":1"));
    EXPECT_FALSE(record.contains("two"));
}

}  // namespace circumspect::sealed::test
