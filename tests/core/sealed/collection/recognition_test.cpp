// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/collector.h"

#include "core/sealed/collection/small_study.h"

#include <gtest/gtest.h>

namespace circumspect::sealed {
namespace {

struct ForeignFile {
    const char *tool;
    QByteArray bytes;
};

void PrintTo(const ForeignFile &file, std::ostream *out)
{
    *out << file.tool;
}

class ForeignFormat : public testing::TestWithParam<ForeignFile> {};

TEST_P(ForeignFormat, IsRefusedByNameAndNeverHalfRead)
{
    SmallStudy study;

    const auto collected = study.import(GetParam().bytes);
    const auto seen = study.look(GetParam().bytes);

    ASSERT_FALSE(collected);
    EXPECT_EQ(collected.error().code, ErrorCode::FormatNotSupported);
    EXPECT_EQ(collected.error().subject.toStdString(), GetParam().tool);
    EXPECT_FALSE(collected.error().detail.isEmpty());
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->guesses.front().name.toStdString(), GetParam().tool);
    EXPECT_FALSE(seen->guesses.front().isSupported);
    EXPECT_FALSE(seen->guesses.front().reasons.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Tools, ForeignFormat,
    testing::Values(
        ForeignFile{"Qualtrics", "StartDate,A1\n\"Start\nDate\",text\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{"
                                 "\"\"ImportId\"\":\"\"QID1\"\"}\"\n2024-01-01,5\n"},
        ForeignFile{"Qualtrics", "V1,V2,V3,A1,\nResponseID,ResponseSet,IPAddress,text,\nR_1,Default,1.1.1.1,5,\n"},
        ForeignFile{"Google Forms", "Zeitstempel,Frage [A1],Frage [A2]\n2024/03/05 2:03:22 p.m. GMT+1,5,4\n"},
        ForeignFile{"Microsoft Forms", "ID,Start time,Completion time,Email,Name,A1\n1,45000,45001,anonymous,,5\n"},
        ForeignFile{"SurveyMonkey", "Respondent ID,Collector ID,Question,\n,,A1,A2\n1,2,5,4\n"},
        ForeignFile{"REDCap", "record_id,redcap_event_name,a1,survey_complete\n1,e,5,2\n"},
        ForeignFile{"KoboToolbox / ODK", "start;end;A1;_id;_uuid\na;b;5;1;x\n"},
        ForeignFile{"Typeform", "#,A1,Start Date (UTC),Submit Date (UTC),Network ID\n"
                                "0123456789abcdef0123456789abcdef,5,a,b,c\n"},
        ForeignFile{"formr", "session,created,modified,ended,expired,A1\nx,a,b,c,,5\n"},
        ForeignFile{"LimeSurvey VV", "Id\tToken\tFirst\t\nid\ttoken\t1X2X3A1\t\n1\tt1\tAO05\n"}));

TEST(Recognition, SaysWhyItTookAFileForAFormat)
{
    SmallStudy study;

    const auto seen = study.look("id,submitdate,lastpage,startlanguage,A[A1]\n1,,1,en,AO01\n");

    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->guesses.front().format, QStringLiteral("limesurvey-csv"));
    EXPECT_EQ(seen->guesses.front().reasons.front().kind, published::ReasonKind::FirstHeadingIs);
    EXPECT_EQ(seen->guesses.front().reasons.front().subject, QStringLiteral("id"));
}

TEST(Recognition, LetsPeopleChooseAnotherFormat)
{
    SmallStudy study;
    study.format = QStringLiteral("generic-wide");

    const auto collected = study.import("Timestamp,leader,rater,group,A1\n2024,L1,r1,peer,5\n");

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->summary.format, QStringLiteral("generic-wide"));
}

TEST(Recognition, RefusesWorkbooksByName)
{
    SmallStudy study;

    const auto collected = study.import(
        std::vector<SourceFile>{{QStringLiteral("answers.xlsx"), QByteArray("PK\x03\x04....xl/workbook.xml", 23)}});

    ASSERT_FALSE(collected);
    EXPECT_EQ(collected.error().code, ErrorCode::FormatNotSupported);
    EXPECT_EQ(collected.error().subject, QStringLiteral("Excel workbook (.xlsx)"));
}

}  // namespace
}  // namespace circumspect::sealed
