// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/collector.h"
#include "core/sealed/collection/small_study.h"

#include <gtest/gtest.h>

namespace circumspect::sealed {
namespace {

const SourceFile kTokens{
    QStringLiteral("tokens_1.csv"),
    "\xEF\xBB\xBFtid,firstname,lastname,email,emailstatus,token,language, attribute_1 <relationship>,"
    " attribute_3 <leader>\n"
    "\"1\",\"\",\"\",\"\",\"OK\",\"t1\",\"en\",\"self\",\"L1\"\n"
    "\"2\",\"\",\"\",\"\",\"OK\",\"t2\",\"en\",\"peer\",\"L1\"\n"};

SourceFile responses(const QByteArray &csv)
{
    return {QStringLiteral("results-survey1.csv"), "\xEF\xBB\xBF" + csv};
}

TEST(LimeSurveyReader, JoinsTheAttributesOfTheParticipants)
{
    SmallStudy study;

    const auto collected = study.import(std::vector<SourceFile>{
        responses("\"id\";\"submitdate\";\"lastpage\";\"startlanguage\";\"token\";\"A[A1]\";\"A[A2]\";\"B[B1]\"\r\n"
                  "\"1\";\"2024-03-04 10:00:00\";\"3\";\"en\";\"t1\";\"AO05\";\"AO06\";\"\"\r\n"
                  "\"2\";\"2024-03-04 11:00:00\";\"3\";\"en\";\"t2\";\"AO01\";\"AO02\";\"AO05\"\r\n"),
        kTokens});

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->summary.format, QStringLiteral("limesurvey-csv"));
    ASSERT_EQ(collected->responses.size(), 2u);
    const bool isSelfFirst = collected->responses[0].group.text() == u"self";
    const Response &self = collected->responses[isSelfFirst ? 0 : 1];
    const Response &peer = collected->responses[isSelfFirst ? 1 : 0];
    EXPECT_EQ(self.answers, (std::vector<Answer>{5, kNotObserved, kLeftOpen}));
    EXPECT_EQ(peer.answers, (std::vector<Answer>{1, 2, 1}));
    EXPECT_EQ(collected->newParticipants[0].code, QStringLiteral("L1"));
}

TEST(LimeSurveyReader, UsesAttributesInTheResponses)
{
    SmallStudy study;

    const auto collected = study.import(std::vector<SourceFile>{
        responses("id,submitdate,lastpage,startlanguage,token,attribute_1,attribute_2,A_A1,A_A2,B_B1\r\n"
                  "1,2024-03-04 10:00:00,3,en,t1,L7,peer,4,3,2\r\n")});

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->newParticipants[0].code, QStringLiteral("L7"));
    EXPECT_EQ(collected->responses[0].answers, (std::vector<Answer>{4, 3, 4}));
}

TEST(LimeSurveyReader, ReadsTextHeadingsAndLabels)
{
    SmallStudy study;
    study.addParticipant("L1");

    const auto collected = study.import(std::vector<SourceFile>{
        responses("\"Response ID\",\"Date submitted\",\"Last page\",\"Start language\",\"Token\",\"attribute_1\","
                  "\"attribute_2\",\"A[A1]. How often? [{leader} listens before deciding]\","
                  "\"How often? [L1 erklärt Entscheidungen]\",\"B1. [blames other people]\"\r\n"
                  "\"1\",\"2024-03-04 "
                  "10:00:00\",\"3\",\"de\",\"t1\",\"L1\",\"Gleichgestellte\",\"Häufig\",\"Nie\",\"Immer\"\r\n")});

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->responses[0].answers, (std::vector<Answer>{4, 1, 1}));
}

TEST(LimeSurveyReader, KnowsTheStandardColumnsByTheirShape)
{
    SmallStudy study;
    study.addParticipant("L1");

    const auto seen =
        study.look("\"Antwort ID\",\"Datum Abgeschickt\",\"Letzte Seite\",\"Start-Sprache\",\"attribute_1\","
                   "\"attribute_2\",\"A1\",\"A2\",\"B1\"\r\n"
                   "\"1\",\"2024-03-04 10:00:00\",\"3\",\"de\",\"L1\",\"peer\",\"4\",\"1\",\"1\"\r\n"
                   "\"2\",,\"1\",\"de-informal\",\"L1\",\"peer\",\"4\",,\r\n");

    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->format, QStringLiteral("limesurvey-csv"));
    EXPECT_EQ(seen->columns[1].role, published::ColumnRole::Completed);
    EXPECT_EQ(seen->columns[2].dropReason, published::DropReason::Technical);
    EXPECT_EQ(seen->responses, 2);
}

TEST(LimeSurveyReader, TakesTheLaterSubmissionOfAToken)
{
    SmallStudy study;

    const auto collected = study.import(std::vector<SourceFile>{
        responses("id,submitdate,lastpage,startlanguage,token,attribute_1,attribute_2,A[A1],A[A2],B[B1]\n"
                  "9,2024-03-09 10:00:00,3,en,t1,L1,peer,5,5,5\n"
                  "1,2024-03-04 10:00:00,3,en,t1,L1,peer,1,1,1\n")});

    ASSERT_TRUE(collected);
    ASSERT_EQ(collected->responses.size(), 1u);
    EXPECT_EQ(collected->responses[0].answers[0], 5);
}

TEST(LimeSurveyReader, SaysWhichAttributesAreEmpty)
{
    SmallStudy study;

    const auto seen =
        study.look("id,submitdate,lastpage,startlanguage,token,attribute_1,attribute_2,A[A1],A[A2],B[B1]\n"
                   "1,2024-03-09 10:00:00,3,en,t1,,peer,5,5,5\n");

    ASSERT_TRUE(seen);
    ASSERT_FALSE(seen->notices.empty());
    EXPECT_EQ(seen->notices[0].kind, published::NoticeKind::AttributeUnusable);
    EXPECT_EQ(seen->notices[0].subject, QStringLiteral("attribute_1"));
    EXPECT_EQ(seen->problems[0].code, ErrorCode::MappingNeeded);
}

TEST(LimeSurveyReader, RefusesParticipantsAlone)
{
    SmallStudy study;

    const auto collected = study.import(std::vector<SourceFile>{kTokens});

    ASSERT_FALSE(collected);
    EXPECT_EQ(collected.error().code, ErrorCode::NothingToImport);
}

}  // namespace
}  // namespace circumspect::sealed
