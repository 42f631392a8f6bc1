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

}  // namespace

TEST(VersionGuard, LetsTheSameAnswersStand)
{
    GateFixture fixture = roster();
    const QByteArray earlier = fixture.release().counted;
    std::reverse(fixture.responses.begin(), fixture.responses.end());
    std::reverse(fixture.comments.begin(), fixture.comments.end());
    fixture.seed = 99;

    EXPECT_TRUE(checkReRelease(earlier, fixture.release().counted).isOk());
}

TEST(VersionGuard, RefusesOneMoreRater)
{
    GateFixture fixture = roster();
    const QByteArray earlier = fixture.release().counted;
    fixture.addRater("peer", 3);

    const Result<void> verdict = checkReRelease(earlier, fixture.release().counted);

    ASSERT_FALSE(verdict.isOk());
    EXPECT_EQ(verdict.error().code, ErrorCode::ReReleaseRefused);
}

TEST(VersionGuard, RefusesOneChangedAnswer)
{
    GateFixture fixture = roster();
    const QByteArray earlier = fixture.release().counted;
    fixture.responses.back().answers.back() = 4;

    EXPECT_FALSE(checkReRelease(earlier, fixture.release().counted).isOk());
}

TEST(VersionGuard, RefusesARaterMovedToAnotherGroup)
{
    GateFixture fixture = roster();
    const QByteArray earlier = fixture.release().counted;
    fixture.responses.back().group = groupId("report");

    EXPECT_FALSE(checkReRelease(earlier, fixture.release().counted).isOk());
}

TEST(VersionGuard, RefusesAnotherComment)
{
    GateFixture fixture = roster();
    const QByteArray earlier = fixture.release().counted;
    fixture.comments.back().text = QStringLiteral("three");

    EXPECT_FALSE(checkReRelease(earlier, fixture.release().counted).isOk());
}

TEST(VersionGuard, RecordsNoAnswerAndNoComment)
{
    const QByteArray record = roster().release().counted;

    EXPECT_TRUE(record.contains("\"format_version\":1"));
    EXPECT_FALSE(record.contains("two"));
}

}  // namespace circumspect::sealed::test
