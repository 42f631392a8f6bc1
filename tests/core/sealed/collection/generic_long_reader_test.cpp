// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/collector.h"
#include "core/sealed/collection/small_study.h"

#include <gtest/gtest.h>

namespace circumspect::sealed {
namespace {

TEST(GenericLongReader, GathersTheAnswersOfARater)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,item,value,missing_reason\n"
                                        "L1,r1,peer,A1,4,\n"
                                        "L1,r2,peer,A1,1,\n"
                                        "L1,r1,peer,B1,,not_observed\n"
                                        "L1,r1,peer,KEEP,Your calm,\n"
                                        "L1,r2,peer,A2,,blank\n");

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->summary.format, QStringLiteral("generic-long"));
    ASSERT_EQ(collected->responses.size(), 2u);
    const bool isFirst = collected->responses[0].answers[0] == 4;
    EXPECT_EQ(collected->responses[isFirst ? 0 : 1].answers, (std::vector<Answer>{4, kLeftOpen, kNotObserved}));
    EXPECT_EQ(collected->responses[isFirst ? 1 : 0].answers, (std::vector<Answer>{1, kLeftOpen, kLeftOpen}));
    ASSERT_EQ(collected->comments.size(), 1u);
    EXPECT_EQ(collected->comments[0].question.text(), QStringLiteral("KEEP"));
}

TEST(GenericLongReader, NamesAnUnknownItemOnce)
{
    SmallStudy study;

    const auto collected =
        study.import("leader,rater,group,item,value\nL1,r1,peer,A1,4\nL1,r1,peer,Z9,4\nL1,r2,peer,Z9,4\n");

    ASSERT_FALSE(collected);
    ASSERT_EQ(collected.error().causes.size(), 1u);
    EXPECT_EQ(collected.error().causes[0].code, ErrorCode::ColumnUnknown);
    EXPECT_EQ(collected.error().causes[0].subject, QStringLiteral("Z9"));
    EXPECT_EQ(collected.error().causes[0].detail, QStringLiteral("record 3"));
}

TEST(GenericLongReader, RefusesARaterWhoChangesTheGroup)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,item,value\nL1,r1,peer,A1,4\nL1,r1,manager,A2,4\n");

    ASSERT_FALSE(collected);
    EXPECT_EQ(codesOf(collected.error()), std::vector{ErrorCode::GroupConflict});
    EXPECT_EQ(recordsOf(collected.error()), QStringLiteral("3"));
}

TEST(GenericLongReader, TellsResponsesApartByTheirIdWithoutRaters)
{
    SmallStudy study;

    const auto collected = study.import(
        "response_id,leader,group,item,value\n1,L1,peer,A1,4\n2,L1,peer,A1,5\n1,L1,peer,A2,4\n2,L1,peer,A2,5\n");

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->responses.size(), 2u);
    EXPECT_TRUE(collected->replacesWave);
}

TEST(GenericLongReader, KeepsTheLastResponseOfARater)
{
    SmallStudy study;

    const auto collected = study.import(
        "response_id,leader,rater,group,item,value\n1,L1,r1,peer,A1,4\n2,L1,r1,peer,A1,5\n1,L1,r1,peer,A2,4\n");

    ASSERT_TRUE(collected);
    ASSERT_EQ(collected->responses.size(), 1u);
    EXPECT_EQ(collected->responses[0].answers, (std::vector<Answer>{5, kLeftOpen, kLeftOpen}));
}

TEST(GenericLongReader, LeavesOutResponsesWithoutAnyAnswer)
{
    SmallStudy study;

    const auto collected =
        study.import("leader,rater,group,item,value\nL1,r1,peer,A1,4\nL1,r2,peer,A1,\nL1,r2,peer,A2,\n");

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->summary.responses, 1);
    EXPECT_EQ(collected->summary.empty, 1);
    EXPECT_EQ(collected->answered.size(), 1u);
}

TEST(GenericLongReader, KnowsItemColumnsByTheirContent)
{
    SmallStudy study;

    const auto seen = study.look("leader,rater,group,what,value\nL1,r1,peer,A1,4\nL1,r1,peer,B1,2\n");

    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->format, QStringLiteral("generic-long"));
    EXPECT_EQ(seen->columns[3].role, published::ColumnRole::ItemName);
    EXPECT_EQ(seen->responses, 1);
}

}  // namespace
}  // namespace circumspect::sealed
