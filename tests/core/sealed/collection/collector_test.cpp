// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/collector.h"

#include "core/sealed/collection/small_study.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace circumspect::sealed {
namespace {

using Answers = std::vector<Answer>;

/// The answers of the only response.
Answers onlyAnswers(const Result<CollectedAnswers> &collected)
{
    EXPECT_TRUE(collected);
    if (!collected || collected->responses.size() != 1)
        return {};
    return collected->responses.front().answers;
}

TEST(Collect, RecodesReverseKeyedItems)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,5,4,1\n");

    EXPECT_EQ(onlyAnswers(collected), (Answers{5, 4, 5}));
}

TEST(Collect, TellsNotObservedFromLeftOpenInEveryLanguage)
{
    SmallStudy study;

    const auto english = study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,Not seen,,n/o\n");
    const auto german = study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,nicht  gesehen,,NO\n");

    EXPECT_EQ(onlyAnswers(english), (Answers{kNotObserved, kLeftOpen, kNotObserved}));
    EXPECT_EQ(onlyAnswers(german), (Answers{kNotObserved, kLeftOpen, kNotObserved}));
    EXPECT_EQ(english->summary.notObserved, 2);
    EXPECT_EQ(english->summary.leftOpen, 1);
}

TEST(Collect, ReadsLabelsInEveryLanguage)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,Häufig,ALWAYS,Nie\n");

    EXPECT_EQ(onlyAnswers(collected), (Answers{4, 5, 5}));
}

TEST(Collect, FindsGroupsByAliasesInAnyLanguage)
{
    SmallStudy study;

    const auto collected =
        study.import("leader,rater,group,A1,A2,B1\nL1,r1,Collègue,1,2,3\nL1,r2,Vorgesetzte,1,2,3\nL1,r3,SELF,1,2,3\n");

    ASSERT_TRUE(collected);
    std::vector<std::string> groups;
    for (const Response &response : collected->responses)
        groups.push_back(response.group.text().toStdString());
    std::sort(groups.begin(), groups.end());
    EXPECT_EQ(groups, (std::vector<std::string>{"manager", "peer", "self"}));
}

TEST(Collect, FillsAnEmptyRosterFromTheFile)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,A1,A2,B1\nL2,r1,peer,1,2,3\nL1,r1,peer,1,2,3\n");

    ASSERT_TRUE(collected);
    ASSERT_EQ(collected->newParticipants.size(), 2u);
    EXPECT_EQ(collected->newParticipants[0].code, QStringLiteral("L1"));
    ASSERT_EQ(collected->newRaters.size(), 2u);
    EXPECT_EQ(collected->newRaters[0].key, QStringLiteral("r1"));
    EXPECT_EQ(collected->answered.size(), 2u);
    EXPECT_FALSE(collected->replacesWave);
}

TEST(Collect, GivesACodeToParticipantsWhoComeByName)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,A1,A2,B1\nAna Ruiz,r1,peer,1,2,3\n");

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->newParticipants[0].code, QStringLiteral("P001"));
    EXPECT_EQ(collected->newParticipants[0].name, QStringLiteral("Ana Ruiz"));
}

TEST(Collect, LetsNobodyNewOntoAFilledRoster)
{
    SmallStudy study;
    study.addParticipant("L1", "Ana Ruiz");

    const auto collected =
        study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,1,2,3\nL9,r2,peer,1,2,3\nana ruiz,r3,uncle,1,2,3\n");

    ASSERT_FALSE(collected);
    EXPECT_EQ(collected.error().code, ErrorCode::ImportRefused);
    EXPECT_EQ(recordsOf(collected.error()), QStringLiteral("3 4"));
    EXPECT_EQ(codesOf(collected.error()), (std::vector{ErrorCode::ParticipantUnknown, ErrorCode::GroupUnknown}));
}

TEST(Collect, KeepsTheLastCompleteAnswerOfARater)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,completed,A1,A2,B1\n"
                                        "L1,r1,peer,yes,1,1,1\n"
                                        "L1,r1,peer,yes,2,2,2\n"
                                        "L1,r1,peer,no,3,3,3\n");

    EXPECT_EQ(onlyAnswers(collected), (Answers{2, 2, 4}));
    EXPECT_EQ(collected->summary.replaced, 2);
    EXPECT_EQ(collected->summary.complete, 1);
}

TEST(Collect, TakesAnIncompleteAnswerIfThereIsNoOther)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,completed,A1,A2,B1\nL1,r1,peer,,1,,\nL1,r2,peer,,,,\n");

    EXPECT_EQ(onlyAnswers(collected), (Answers{1, kLeftOpen, kLeftOpen}));
    EXPECT_EQ(collected->summary.responses, 1);
    EXPECT_EQ(collected->summary.complete, 0);
    EXPECT_EQ(collected->summary.empty, 1);
}

TEST(Collect, LeavesIncompleteAnswersForLaterWhereAsked)
{
    SmallStudy study;
    study.incomplete = IncompleteResponses::LeaveOut;

    const auto collected = study.import("leader,rater,group,completed,A1,A2,B1\n"
                                        "L1,r1,peer,2024-01-01,1,1,1\nL1,r2,peer,,2,,\n");

    EXPECT_EQ(onlyAnswers(collected), (Answers{1, 1, 5}));
    EXPECT_EQ(collected->summary.incompleteLeftOut, 1);
    EXPECT_EQ(collected->answered.size(), 1u);
}

TEST(Collect, SkipsAndCountsRatersWhoHaveAnswered)
{
    SmallStudy study;
    const ParticipantId leader = study.addParticipant("L1");
    study.addRater(leader, "peer", "r1", true);
    const RaterId second = study.addRater(leader, "peer", "r2");

    const auto collected = study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,1,1,1\nL1,r2,peer,2,2,2\n");

    EXPECT_EQ(onlyAnswers(collected), (Answers{2, 2, 4}));
    EXPECT_EQ(collected->summary.alreadyAnswered, 1);
    EXPECT_EQ(collected->answered, std::vector<RaterId>{second});
    EXPECT_TRUE(collected->newRaters.empty());
}

TEST(Collect, TakesTheSameFileAgainWithoutEffect)
{
    SmallStudy study;
    const QByteArray csv = "leader,rater,group,A1,A2,B1\nL1,r1,peer,1,1,1\nL1,r2,self,2,2,2\n";
    const auto first = study.import(csv);
    study.roster.participants = first->newParticipants;
    study.roster.raters = first->newRaters;
    for (const RaterId &rater : first->answered)
        study.roster.answered.insert({rater, WaveId(QStringLiteral("T1"))});

    const auto second = study.import(csv);

    ASSERT_TRUE(second);
    EXPECT_TRUE(second->responses.empty());
    EXPECT_EQ(second->summary.alreadyAnswered, 2);
    EXPECT_TRUE(second->newRaters.empty());
}

TEST(Collect, ReplacesTheWaveWhereAFileHasNoRaterIds)
{
    SmallStudy study;

    const auto collected = study.import("leader,group,A1,A2,B1\nL1,peer,1,1,1\nL1,peer,1,1,1\n");

    ASSERT_TRUE(collected);
    EXPECT_TRUE(collected->replacesWave);
    EXPECT_TRUE(collected->summary.replacesWave);
    EXPECT_EQ(collected->responses.size(), 2u);
    ASSERT_EQ(collected->newRaters.size(), 2u);
    EXPECT_TRUE(collected->newRaters[0].key.isEmpty());
}

TEST(Collect, CountsASelfRatingOnceWithoutRaterIds)
{
    SmallStudy study;

    const auto collected = study.import("leader,group,A1,A2,B1\nL1,self,1,1,1\nL1,self,2,2,2\n");

    EXPECT_EQ(onlyAnswers(collected), (Answers{2, 2, 4}));
}

TEST(Collect, RefusesASecondSelfRatingUnderAnotherKey)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,A1,A2,B1\nL1,r1,self,1,1,1\nL1,r2,self,2,2,2\n");

    ASSERT_FALSE(collected);
    EXPECT_EQ(codesOf(collected.error()), std::vector{ErrorCode::RaterDuplicate});
}

TEST(Collect, RefusesARaterInTwoGroups)
{
    SmallStudy study;
    const ParticipantId leader = study.addParticipant("L1");
    study.addRater(leader, "manager", "r2");

    const auto collected =
        study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,1,1,1\nL1,r1,manager,2,2,2\nL1,r2,peer,2,2,2\n");

    ASSERT_FALSE(collected);
    EXPECT_EQ(recordsOf(collected.error()), QStringLiteral("3 4"));
    EXPECT_EQ(codesOf(collected.error()), (std::vector{ErrorCode::GroupConflict, ErrorCode::GroupConflict}));
}

TEST(Collect, RefusesAKeyThatTwoRatersOfTheRosterShare)
{
    SmallStudy study;
    const ParticipantId leader = study.addParticipant("L1");
    study.addRater(leader, "peer", "r1");
    study.addRater(leader, "peer", "r1");

    const auto collected = study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,1,1,1\n");

    ASSERT_FALSE(collected);
    EXPECT_EQ(codesOf(collected.error()), std::vector{ErrorCode::RaterDuplicate});
}

TEST(Collect, AsksForTheRaterOfEveryRecord)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,1,1,1\nL1,,peer,2,2,2\n");

    ASSERT_FALSE(collected);
    EXPECT_EQ(recordsOf(collected.error()), QStringLiteral("3"));
    EXPECT_EQ(codesOf(collected.error()), std::vector{ErrorCode::RaterMissing});
}

TEST(Collect, NamesRecordAndColumnOfEveryBadValue)
{
    SmallStudy study;

    const auto collected =
        study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,6,2.5,banana\nL1,r2,peer,1,2,3\nL1,r3,peer,1,Mar-5,3\n");

    ASSERT_FALSE(collected);
    EXPECT_EQ(recordsOf(collected.error()), QStringLiteral("2 2 2 4"));
    EXPECT_EQ(codesOf(collected.error()), (std::vector{ErrorCode::ValueOffScale, ErrorCode::ValueNotInteger,
                                                       ErrorCode::ValueOffScale, ErrorCode::ValueOffScale}));
    EXPECT_EQ(collected.error().causes[0].detail, QStringLiteral("A1"));
    for (const Error &cause : collected.error().causes)
        EXPECT_FALSE(cause.detail.contains(u"banana"));
}

TEST(Collect, KeepsTwoHundredProblemsAndCountsAll)
{
    SmallStudy study;
    QByteArray csv = "leader,rater,group,A1,A2,B1\n";
    for (int i = 0; i < 300; ++i)
        csv += "L1,r" + QByteArray::number(i) + ",peer,9,1,1\n";

    const auto collected = study.import(csv);

    ASSERT_FALSE(collected);
    EXPECT_EQ(collected.error().causes.size(), 200u);
    EXPECT_EQ(collected.error().detail, QStringLiteral("300"));
}

TEST(Collect, DropsIdentityAndTimeAndSaysSo)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,email,IP address,Start date,shoe size,A1,A2,B1\n"
                                        "L1,r1,peer,a@example.org,10.0.0.1,2024-01-01,42,1,2,3\n");

    ASSERT_TRUE(collected);
    using published::DropReason;
    std::vector<DropReason> reasons;
    for (const published::DroppedColumn &column : collected->summary.dropped)
        reasons.push_back(column.reason);
    EXPECT_EQ(reasons,
              (std::vector{DropReason::Identity, DropReason::Identity, DropReason::Time, DropReason::NotAsked}));
}

TEST(Collect, RemembersNoValueOfTheFileInTheMapping)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,A1,A2,B1,KEEP\nL1,r1,peer,1,2,3,secret words\n");

    ASSERT_TRUE(collected);
    for (const char *value : {"L1", "r1", "secret"})
        EXPECT_FALSE(collected->summary.mapping.contains(value)) << value;
    EXPECT_TRUE(collected->summary.mapping.contains("\"A1\""));
}

TEST(Collect, TakesCommentsApartFromAnswers)
{
    SmallStudy study;

    const auto collected = study.import(
        "leader,rater,group,A1,A2,B1,KEEP\nL1,r1,peer,1,2,3,\"  Line one\nline two \"\nL1,r2,peer,,,,Only this\n");

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->responses.size(), 2u);
    ASSERT_EQ(collected->comments.size(), 2u);
    QStringList texts;
    for (const CommentAnswer &comment : collected->comments)
        texts.append(comment.text);
    texts.sort();
    EXPECT_EQ(texts, (QStringList{QStringLiteral("Line one\nline two"), QStringLiteral("Only this")}));
}

TEST(Collect, GivesTheCommentsOfOneRaterOneNumber)
{
    SmallStudy study;
    study.instrument.openQuestions.push_back(study.instrument.openQuestions.front());
    study.instrument.openQuestions.back().id = QuestionId(QStringLiteral("STOP"));

    const auto collected =
        study.import("leader,rater,group,A1,A2,B1,KEEP,STOP\nL1,r1,peer,1,2,3,a,a\nL1,r2,peer,1,2,3,b,b\n");

    ASSERT_TRUE(collected);
    std::map<QString, std::set<std::uint64_t>> numbers;
    for (const CommentAnswer &comment : collected->comments)
        numbers[comment.text].insert(comment.respondent);
    ASSERT_EQ(numbers[QStringLiteral("a")].size(), 1u);
    ASSERT_EQ(numbers[QStringLiteral("b")].size(), 1u);
    EXPECT_NE(numbers[QStringLiteral("a")], numbers[QStringLiteral("b")]);
    EXPECT_FALSE(numbers[QStringLiteral("a")].contains(kUnknownRespondent));
}

TEST(Collect, ShufflesResponses)
{
    SmallStudy study;
    QByteArray csv = "leader,rater,group,A1,A2,B1\n";
    for (int i = 0; i < 40; ++i)
        csv += "L1,r" + QByteArray::number(i) + ",peer," + (i < 20 ? "1" : "5") + ",1,1\n";

    const auto collected = study.import(csv);

    ASSERT_TRUE(collected);
    const auto isFirst = [](const Response &response) { return response.answers[0] == 1; };
    EXPECT_FALSE(std::is_partitioned(collected->responses.begin(), collected->responses.end(), isFirst));
}

TEST(Collect, CountsStraightLinesBeforeRecoding)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,4,4,4\nL1,r2,peer,1,2,3\n");

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->summary.straightLined, 1);
}

TEST(Collect, NoticesDecimalsAndItemsThatWereNotAsked)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,A1,A2\nL1,r1,manager,4.0,3\n");

    EXPECT_EQ(onlyAnswers(collected), (Answers{4, 3, kLeftOpen}));
    using published::NoticeKind;
    std::vector<NoticeKind> kinds;
    for (const published::ImportNotice &notice : collected->summary.notices)
        kinds.push_back(notice.kind);
    EXPECT_EQ(kinds, (std::vector{NoticeKind::DecimalRatings, NoticeKind::ItemsMissing}));
}

TEST(Collect, WarnsOfSmallGroups)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,A1,A2,B1\nL1,r1,peer,4,3,4\nL1,r2,manager,1,2,3\n");

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->summary.smallGroups, 1);
}

TEST(Collect, FindsParticipantAndGroupByTheRatersKey)
{
    SmallStudy study;
    const ParticipantId leader = study.addParticipant("L1");
    study.addRater(leader, "peer", "tok1");

    const auto collected = study.import("token,A1,A2,B1\ntok1,1,2,3\n");

    ASSERT_TRUE(collected);
    EXPECT_EQ(collected->responses[0].participant, leader);
    EXPECT_EQ(collected->responses[0].group.text(), QStringLiteral("peer"));
}

TEST(Collect, TakesTheLeaderFromTheFileName)
{
    SmallStudy study;
    const ParticipantId first = study.addParticipant("L1");
    const ParticipantId second = study.addParticipant("L2");
    const QByteArray csv = "rater,group,A1,A2,B1\nr1,peer,1,2,3\n";

    const auto collected =
        study.import(std::vector<SourceFile>{{QStringLiteral("L1.csv"), csv}, {QStringLiteral("l2.csv"), csv}});

    ASSERT_TRUE(collected);
    ASSERT_EQ(collected->responses.size(), 2u);
    EXPECT_NE(collected->responses[0].participant, collected->responses[1].participant);
    EXPECT_TRUE(collected->responses[0].participant == first || collected->responses[0].participant == second);
}

TEST(Collect, NamesTheFileOfAProblemWhereThereAreSeveral)
{
    SmallStudy study;
    const QByteArray good = "leader,rater,group,A1,A2,B1\nL1,r1,peer,1,2,3\n";
    const QByteArray bad = "leader,rater,group,A1,A2,B1\nL1,r1,manager,1,2,9\n";

    const auto collected =
        study.import(std::vector<SourceFile>{{QStringLiteral("a.csv"), good}, {QStringLiteral("b.csv"), bad}});

    ASSERT_FALSE(collected);
    ASSERT_EQ(collected.error().causes.size(), 2u);
    EXPECT_EQ(collected.error().causes[0].detail, QStringLiteral("b.csv: B1"));
    EXPECT_EQ(collected.error().causes[1].detail, QStringLiteral("b.csv"));
}

TEST(Collect, AsksForAMappingWhereItCannotTell)
{
    SmallStudy study;

    const auto collected = study.import("who,what,A1,A2,B1\nx,y,1,2,3\n");

    ASSERT_FALSE(collected);
    EXPECT_EQ(collected.error().code, ErrorCode::MappingNeeded);
    EXPECT_EQ(collected.error().detail, QStringLiteral("participant, group"));
}

TEST(Collect, MatchesHeadingsByText)
{
    SmallStudy study;

    const auto collected = study.import("leader,rater,group,Maria listens before deciding,\"How often? [explains "
                                        "decisions]\",<b>I blame&nbsp;nobody</b>,"
                                        "{leader} schiebt Schuld auf andere.\nL1,r1,peer,1,2,3,4\n");

    EXPECT_EQ(onlyAnswers(collected), (Answers{1, 2, 2}));
}

}  // namespace
}  // namespace circumspect::sealed
