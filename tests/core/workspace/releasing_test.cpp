// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/coordinator_fixture.h"

namespace circumspect::workspace {
namespace {

using ReleasingTest = CoordinatorTest;

TEST_F(ReleasingTest, ReleasesEveryoneWithAnswers)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());

    const auto released = release();

    ASSERT_TRUE(released);
    ASSERT_EQ(released->outcomes.size(), 4U);
    for (const Releasing::Outcome &outcome : released->outcomes) {
        EXPECT_TRUE(outcome.isNew);
        EXPECT_FALSE(outcome.refusal);
        EXPECT_FALSE(outcome.id.isEmpty());
    }
    EXPECT_TRUE(released->changes.releases);
    EXPECT_EQ(workspace->releasing().releases(cycle)->size(), 4U);
    EXPECT_TRUE(workspace->rostering().progress(cycle, WaveId(QStringLiteral("T1")))->front().isReleased);
}

TEST_F(ReleasingTest, ReleasesOnlyWhoIsAskedFor)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    const ParticipantId who = participant(QStringLiteral("L02"));

    const auto released = release(who);

    ASSERT_TRUE(released);
    ASSERT_EQ(released->outcomes.size(), 1U);
    EXPECT_EQ(released->outcomes[0].participantCode, QStringLiteral("L02"));
    const auto latest = workspace->releasing().latest(cycle, WaveId(QStringLiteral("T1")), who);
    ASSERT_TRUE(latest);
    EXPECT_EQ(latest->id, released->outcomes[0].id);
    EXPECT_EQ(latest->createdAt, clock.now());
    EXPECT_EQ(latest->number, 1);
}

TEST_F(ReleasingTest, GivesTheSameReleaseForTheSameAnswers)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    const auto first = release();

    const auto second = release();

    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_FALSE(second->changes.any());
    for (std::size_t i = 0; i < first->outcomes.size(); ++i) {
        EXPECT_EQ(second->outcomes[i].id, first->outcomes[i].id);
        EXPECT_FALSE(second->outcomes[i].isNew);
    }
    EXPECT_EQ(workspace->releasing().releases(cycle)->size(), 4U);
}

TEST_F(ReleasingTest, RefusesASecondReleaseWhenSomebodyAnsweredLate)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_TRUE(release());
    const QByteArray header = ownSample().split('\n').front() + '\n';
    ASSERT_TRUE(importCsv(header + "L01,R999,peer,1" + QByteArray(",4").repeated(50) + ",,,,\n"));

    const auto again = release(participant(QStringLiteral("L01")));

    ASSERT_TRUE(again);
    ASSERT_TRUE(again->outcomes[0].refusal);
    EXPECT_EQ(again->outcomes[0].refusal->code, ErrorCode::ReReleaseRefused);
    EXPECT_EQ(workspace->releasing().releases(cycle)->size(), 4U);
}

TEST_F(ReleasingTest, MakesASecondReleaseWhenThreeMoreOfAGroupAnswered)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_TRUE(release());
    QByteArray late = ownSample().split('\n').front() + '\n';
    for (const char *rater : {"R997", "R998", "R999"})
        late += QByteArray("L01,") + rater + ",peer,1" + QByteArray(",4").repeated(50) + ",,,,\n";
    ASSERT_TRUE(importCsv(late));
    const WaveId wave(QStringLiteral("T1"));
    const ParticipantId who = participant(QStringLiteral("L01"));

    const auto preview = workspace->releasing().preview(cycle, wave, who);
    const auto again = release(who);

    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->front().release.verdict, published::ReReleaseVerdict::NewAnswersEnter);
    const auto made = workspace->reporting().results(again->outcomes[0].id);
    ASSERT_TRUE(made);
    EXPECT_EQ(preview->front().ledger, made->results->ledger);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->outcomes[0].isNew);
    EXPECT_EQ(workspace->releasing().latest(cycle, wave, who)->number, 2);
    EXPECT_EQ(workspace->releasing().releases(cycle)->size(), 5U);
    EXPECT_FALSE(release(who)->outcomes[0].isNew);
}

TEST_F(ReleasingTest, PreviewsWhatMustWait)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_TRUE(release());
    const QByteArray header = ownSample().split('\n').front() + '\n';
    ASSERT_TRUE(importCsv(header + "L01,R999,peer,1" + QByteArray(",4").repeated(50) + ",,,,\n"));

    const auto previews = workspace->releasing().preview(cycle, WaveId(QStringLiteral("T1")), {});

    ASSERT_TRUE(previews);
    ASSERT_EQ(previews->size(), 4U);
    EXPECT_EQ(previews->at(0).release.verdict, published::ReReleaseVerdict::NewAnswersWait);
    ASSERT_EQ(previews->at(0).release.groups.size(), 1U);
    EXPECT_FALSE(previews->at(0).release.groups[0].hasEnough);
    EXPECT_FALSE(previews->at(0).ledger);
    EXPECT_EQ(previews->at(1).release.verdict, published::ReReleaseVerdict::Unchanged);
}

TEST_F(ReleasingTest, SaysWhoHasNothingToRelease)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());

    const auto released = release({}, WaveId(QStringLiteral("T2")));

    ASSERT_TRUE(released);
    ASSERT_EQ(released->outcomes.size(), 4U);
    for (const Releasing::Outcome &outcome : released->outcomes)
        EXPECT_EQ(outcome.refusal->code, ErrorCode::NothingToRelease);
    EXPECT_FALSE(released->changes.any());
}

TEST_F(ReleasingTest, StoresNothingWhenCancelled)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    std::unique_ptr<Progress> progress;
    progress = std::make_unique<Progress>([&](int, int) { progress->cancel(); });

    const auto released = workspace->releasing().release(cycle, WaveId(QStringLiteral("T1")), {}, *progress);

    ASSERT_FALSE(released);
    EXPECT_EQ(released.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(workspace->releasing().releases(cycle)->empty());
    EXPECT_TRUE(workspace->collecting().imports(cycle)->front().canBeWithdrawn);
}

TEST_F(ReleasingTest, LetsNobodyReleaseWithoutTheOwnersKey)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_NO_FATAL_FAILURE(addCoordinator());
    ASSERT_NO_FATAL_FAILURE(reopenAsCoordinator());

    const auto released = release();

    EXPECT_FALSE(workspace->isOwner());
    ASSERT_FALSE(released);
    EXPECT_EQ(released.error().code, ErrorCode::OwnerKeyMissing);
}

TEST_F(ReleasingTest, LetsACoordinatorAddAnswersThatOnlyTheOwnerOpens)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());
    ASSERT_NO_FATAL_FAILURE(addCoordinator());
    ASSERT_NO_FATAL_FAILURE(reopenAsCoordinator());
    const auto imported = importCsv(ownSample());
    ASSERT_TRUE(imported) << wordsOf(imported.error());
    EXPECT_FALSE(workspace->collecting().imports(cycle)->front().canBeWithdrawn);
    const auto withdrawn = workspace->collecting().withdraw(imported->id);
    ASSERT_FALSE(withdrawn);
    EXPECT_EQ(withdrawn.error().code, ErrorCode::OwnerKeyMissing);

    ASSERT_NO_FATAL_FAILURE(reopen());

    const auto released = release();
    ASSERT_TRUE(released);
    EXPECT_TRUE(released->outcomes[0].isNew);
}

TEST_F(ReleasingTest, ShowsACoordinatorFiguresButNoComments)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    const auto released = release();
    ASSERT_TRUE(released);
    ASSERT_NO_FATAL_FAILURE(addCoordinator());

    ASSERT_NO_FATAL_FAILURE(reopenAsCoordinator());

    const auto results = workspace->reporting().results(released->outcomes[0].id);
    ASSERT_TRUE(results);
    EXPECT_FALSE(results->comments);
    EXPECT_FALSE(results->results->competencies.empty());
    ASSERT_NO_FATAL_FAILURE(reopen());
    EXPECT_TRUE(workspace->reporting().results(released->outcomes[0].id)->comments);
}

}  // namespace
}  // namespace circumspect::workspace
