// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/collector.h"

#include "core/sealed/collection/small_study.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace circumspect::sealed {
namespace {

using published::ColumnRole;

TEST(Preview, ShowsWhatEachColumnIsFor)
{
    SmallStudy study;

    const auto seen = study.look("leader,rater,relationship,A1,A2,shoe size,KEEP\nL1,r1,peer,1,2,44,Words\n");

    ASSERT_TRUE(seen);
    std::vector<ColumnRole> roles;
    for (const published::ColumnPreview &column : seen->columns)
        roles.push_back(column.role);
    EXPECT_EQ(roles, (std::vector{ColumnRole::Participant, ColumnRole::Rater, ColumnRole::Group, ColumnRole::Item,
                                  ColumnRole::Item, ColumnRole::Unused, ColumnRole::Comment}));
    EXPECT_EQ(seen->columns[3].target, QStringLiteral("A1"));
    EXPECT_EQ(seen->unmatchedItems, QStringList{QStringLiteral("B1")});
    EXPECT_EQ(seen->responses, 1);
    EXPECT_EQ(seen->comments, 1);
    EXPECT_TRUE(seen->problems.empty());
}

TEST(Preview, ShowsGroupsWithCountsAndTheScaleWithout)
{
    SmallStudy study;

    const auto seen =
        study.look("leader,rater,group,A1,A2,B1\nL1,r1,peer,1,Often,7\nL1,r2,peer,1,2,3\nL1,r3,boss,1,2,3\n");

    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->groups.size(), 2u);
    EXPECT_EQ(seen->groups[0].value, QStringLiteral("boss"));
    EXPECT_TRUE(seen->groups[0].target.isEmpty());
    EXPECT_EQ(seen->groups[1].times, 2);
    EXPECT_EQ(seen->groups[1].target, QStringLiteral("peer"));
    const auto often = std::find_if(seen->scale.begin(), seen->scale.end(),
                                    [](const published::ValuePreview &value) { return value.value == u"Often"; });
    ASSERT_NE(often, seen->scale.end());
    EXPECT_EQ(often->target, QStringLiteral("4"));
    for (const published::ValuePreview &value : seen->scale)
        EXPECT_EQ(value.times, 0);
    EXPECT_EQ(seen->problemTotal, 2);
}

TEST(Preview, NeverShowsARespondentsOwnWords)
{
    SmallStudy study;
    study.mapping = R"({"format": "circumspect-mapping", "format_version": 1, "reader": "generic-wide",
        "participant": {"value": "L1"}, "group": {"column": "words"}, "items": [{"column": "words", "target": "A1"},
        {"column": "x", "target": "A2"}]})";

    const auto seen = study.look("words,x\nI was hurt by this,1\nI was happy,2\n");

    ASSERT_TRUE(seen);
    EXPECT_TRUE(seen->groups.empty());
    for (const published::ValuePreview &value : seen->scale)
        EXPECT_FALSE(value.value.contains(u"I was"));
    for (const Error &problem : seen->problems)
        EXPECT_FALSE(problem.detail.contains(u"I was"));
}

TEST(Preview, ProposesAMappingThatImports)
{
    SmallStudy study;
    const QByteArray csv = "leader,rater,group,A1,A2,B1\nL1,r1,peer,1,2,3\n";

    study.mapping = study.look(csv)->mapping;
    const auto collected = study.import(csv);

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->summary.ratings, 3);
}

TEST(Preview, SuggestsAnItemForALikeHeading)
{
    SmallStudy study;

    const auto seen = study.look("leader,rater,group,A1,listens well before deciding things\nL1,r1,peer,1,2\n");

    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->columns[4].role, ColumnRole::Unused);
    EXPECT_EQ(seen->columns[4].target, QStringLiteral("A1"));
    EXPECT_GT(seen->columns[4].score, 59);
}

TEST(Preview, CountsRatingsThatBecameDates)
{
    SmallStudy study;

    const auto seen = study.look("leader,rater,group,A1,A2,B1\nL1,r1,peer,Mar-5,5. Apr,3\n");

    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->notices.size(), 1u);
    EXPECT_EQ(seen->notices[0].kind, published::NoticeKind::DateLikeValues);
    EXPECT_EQ(seen->notices[0].count, 2);
}

TEST(Preview, ShowsWhatIsMissingInsteadOfFailing)
{
    SmallStudy study;

    const auto seen = study.look("who,what,A1\nx,y,1\n");

    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->problems.size(), 1u);
    EXPECT_EQ(seen->problems[0].code, ErrorCode::MappingNeeded);
    EXPECT_EQ(seen->columns.size(), 3u);
}

}  // namespace
}  // namespace circumspect::sealed
