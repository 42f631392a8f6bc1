// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/tally.h"

#include "core/sealed/scoring/random_responses.h"
#include "sealed/scoring/agreement.h"
#include "sealed/scoring/rater_scores.h"
#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace circumspect::sealed {
namespace {

constexpr double kTolerance = 1e-12;

void expectSame(const Statistic &fast, const Statistic &textbook)
{
    ASSERT_EQ(fast.isDefined(), textbook.isDefined());
    if (textbook.isDefined())
        EXPECT_NEAR(fast.value(), textbook.value(), kTolerance);
    else
        EXPECT_EQ(fast.reason(), textbook.reason());
}

std::vector<int> rowsOfGroup(const ResponseSet &responses, int participant, int group, int self)
{
    const int others = static_cast<int>(responses.groups().size());
    std::vector<int> rows;
    for (int row = 0; row < responses.rowCount(); ++row)
        if (static_cast<int>(responses.row(row).participant) == participant &&
            (responses.row(row).group == group || (group == others && responses.row(row).group != self)))
            rows.push_back(row);
    return rows;
}

void expectScoresLikeTextbook(const RandomResponses &made, const Tally &tally, int participant, int group)
{
    const RaterScores scores(made.frame, made.responses, {0, made.responses.rowCount()});
    const std::vector<int> rows = rowsOfGroup(made.responses, participant, group, tally.selfColumn());
    for (int competency = 0; competency <= tally.overallColumn(); ++competency) {
        const std::vector<double> values = scores.defined(rows, competency);
        const TallyCell &cell = tally.cell(participant, competency, group);
        EXPECT_EQ(cell.raters(), static_cast<int>(values.size()));
        expectSame(cell.mean(), meanOf(values));
        expectSame(cell.sd(), standardDeviation(values));
    }
}

void expectAgreementLikeTextbook(const RandomResponses &made, const Tally &tally, int participant, int group)
{
    const Statistic slight = nullVariance(NullDistribution::SlightSkew, made.frame.optionCount());
    const std::vector<int> rows = rowsOfGroup(made.responses, participant, group, tally.selfColumn());
    for (int competency = 0; competency < tally.competencyCount(); ++competency) {
        const AnswerMatrix answers = answersOf(made.responses, rows, made.frame.itemsOf(competency));
        const ScaleAgreement textbook = scaleAgreement(answers, made.frame.lowest, made.frame.highest);
        const TallyCell &cell = tally.cell(participant, competency, group);
        EXPECT_EQ(cell.itemsUsed(), textbook.itemsUsed);
        expectSame(cell.meanItemVariance(), textbook.meanItemVariance);
        expectSame(cell.rwgJ(slight), textbook.rwgSlightSkew);
        expectSame(cell.deviationFromMean(), textbook.deviationFromMean);
    }
}

class TallyOfRandomAnswers : public testing::TestWithParam<int> {};

TEST_P(TallyOfRandomAnswers, AgreesWithTextbookScores)
{
    const auto made = RandomResponses::make(static_cast<std::uint64_t>(GetParam()), 1, 5, GetParam());

    const Tally tally(made.frame, made.responses);

    for (int participant = 0; participant < tally.participantCount(); ++participant)
        for (int group = 0; group <= tally.othersColumn(); ++group)
            expectScoresLikeTextbook(made, tally, participant, group);
}

TEST_P(TallyOfRandomAnswers, AgreesWithTextbookAgreement)
{
    const auto made = RandomResponses::make(static_cast<std::uint64_t>(GetParam()), 0, 10, GetParam());

    const Tally tally(made.frame, made.responses);

    for (int participant = 0; participant < tally.participantCount(); ++participant)
        for (int group = 0; group <= tally.othersColumn(); ++group)
            expectAgreementLikeTextbook(made, tally, participant, group);
}

INSTANTIATE_TEST_SUITE_P(UpToRaters, TallyOfRandomAnswers, testing::Values(1, 2, 3, 7, 40));

TEST(Tally, CountsTheSameIntoUsedBuffers)
{
    const auto first = RandomResponses::make(1, 1, 7, 20);
    const auto second = RandomResponses::make(2, 1, 5, 4);
    Tally reused(first.frame, first.responses);

    reused.count(second.frame, second.responses);

    const Tally fresh(second.frame, second.responses);
    ASSERT_EQ(reused.participantCount(), fresh.participantCount());
    for (int participant = 0; participant < fresh.participantCount(); ++participant)
        for (int group = 0; group <= fresh.othersColumn(); ++group) {
            expectSame(reused.gap(participant, 0, group), fresh.gap(participant, 0, group));
            EXPECT_TRUE(std::ranges::equal(reused.distribution(participant, 0, group),
                                           fresh.distribution(participant, 0, group)));
        }
}

ResponseSet peersAnswering(int raters, std::vector<Answer> answers)
{
    Response response;
    response.participant = ParticipantId(QStringLiteral("p"));
    response.group = GroupId(QStringLiteral("peer"));
    response.answers = std::move(answers);
    const int itemCount = static_cast<int>(response.answers.size());
    return ResponseSet::fromResponses(std::vector<Response>(static_cast<std::size_t>(raters), response), {}, itemCount);
}

TEST(Tally, GivesEqualScoresNoVarianceAtAll)
{
    ScoringFrame frame;
    frame.itemCount = 5;
    frame.competencies = {{0, 1, 2, 3, 4}};

    const Tally tally(frame, peersAnswering(3, {3, 3, 3, 4, 4}));

    EXPECT_EQ(tally.cell(0, 0, 0).sd().value(), 0.0);
}

TEST(Tally, CountsProratedScoresAndMissingAnswers)
{
    ScoringFrame frame;
    frame.itemCount = 4;
    frame.competencies = {{0, 1}, {2, 3}};

    const Tally tally(frame, peersAnswering(3, {3, kLeftOpen, 5, 5}));

    EXPECT_EQ(tally.completeness(0).proratedShare().value(), 1.0);
    EXPECT_TRUE(tally.completeness(0).needsFootnote());
    EXPECT_EQ(tally.completeness(1).proratedShare().value(), 0.0);
    EXPECT_FALSE(tally.completeness(1).needsFootnote());
}

TEST(TallyDeathTest, StopsAtAnAnswerOffTheScale)
{
    ScoringFrame frame;
    frame.itemCount = 1;
    frame.competencies = {{0}};
    const auto responses = peersAnswering(1, {6});

    EXPECT_DEATH(Tally(frame, responses), "");
}

}  // namespace
}  // namespace circumspect::sealed
