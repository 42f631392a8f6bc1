// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"

namespace circumspect::workspace {
namespace {

using CollectingTest = WorkspaceTest;

TEST_F(CollectingTest, FillsAnEmptyRosterFromTheFirstImport)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());

    const auto imported = importCsv(ownSample());

    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->summary.responses, 41);
    EXPECT_TRUE(imported->changes.responses);
    EXPECT_TRUE(imported->changes.roster);
    EXPECT_EQ(workspace->rostering().roster(cycle)->participants.size(), 4U);
}

TEST_F(CollectingTest, PreviewStoresNothing)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());

    const auto preview = workspace->collecting().preview(request(ownSample()));

    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->responses, 41);
    EXPECT_TRUE(workspace->rostering().roster(cycle)->participants.empty());
    EXPECT_TRUE(workspace->collecting().imports(cycle)->empty());
}

TEST_F(CollectingTest, SkipsThoseWhoHaveAnsweredInACumulativeExport)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());

    const auto again = importCsv(ownSample());

    ASSERT_TRUE(again) << wordsOf(again.error());
    EXPECT_EQ(again->summary.alreadyAnswered, 41);
    EXPECT_EQ(again->summary.responses, 0);
    EXPECT_FALSE(again->changes.any());
    EXPECT_EQ(workspace->collecting().imports(cycle)->size(), 1U);
}

TEST_F(CollectingTest, TakesInOnlyWhatIsNewInACumulativeExport)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());
    const QByteArray all = ownSample();
    const QByteArray some = all.first(all.indexOf("\nL04,"));
    ASSERT_TRUE(importCsv(some + '\n'));
    const std::size_t before = workspace->rostering().roster(cycle)->answered.size();
    // A roster that is no longer empty must know the fourth leader before answers about them arrive.
    ASSERT_TRUE(workspace->rostering().addRoster(cycle, QByteArray("code\nL04\n")));

    const auto again = importCsv(all);

    ASSERT_TRUE(again) << wordsOf(again.error());
    EXPECT_EQ(static_cast<std::size_t>(again->summary.alreadyAnswered), before);
    EXPECT_EQ(static_cast<std::size_t>(again->summary.responses) + before, 41U);
}

TEST_F(CollectingTest, WithdrawsAnImportWhole)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_TRUE(workspace->collecting().imports(cycle)->front().canBeWithdrawn);

    const auto changes = workspace->collecting().withdraw(import);

    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->responses);
    EXPECT_TRUE(workspace->rostering().roster(cycle)->participants.empty());
    EXPECT_TRUE(workspace->rostering().roster(cycle)->raters.empty());
    EXPECT_TRUE(workspace->collecting().imports(cycle)->empty());
    const auto again = importCsv(ownSample());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->summary.responses, 41);
}

TEST_F(CollectingTest, LeavesOtherImportsWhenOneIsWithdrawn)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    const auto second = importCsv(ownSample(), WaveId(QStringLiteral("T2")));
    ASSERT_TRUE(second);

    ASSERT_TRUE(workspace->collecting().withdraw(second->id));

    const auto roster = workspace->rostering().roster(cycle);
    EXPECT_EQ(roster->raters.size(), 41U);
    EXPECT_EQ(roster->answered.size(), 41U);
    const auto released = release();
    ASSERT_TRUE(released);
    EXPECT_FALSE(released->outcomes.front().refusal);
}

TEST_F(CollectingTest, RefusesToWithdrawAfterTheFirstRelease)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_TRUE(release(participant(QStringLiteral("L01"))));

    const auto changes = workspace->collecting().withdraw(import);

    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().code, ErrorCode::AlreadyReleased);
    EXPECT_FALSE(workspace->collecting().imports(cycle)->front().canBeWithdrawn);
}

TEST_F(CollectingTest, StoresNothingWhenCancelled)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());
    Progress progress;
    progress.cancel();

    const auto imported = workspace->collecting().import(request(ownSample()), progress);

    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(workspace->rostering().roster(cycle)->participants.empty());
    EXPECT_TRUE(workspace->collecting().imports(cycle)->empty());
}

TEST_F(CollectingTest, RefusesAWaveThatTheCycleHasNot)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());

    const auto imported = importCsv(ownSample(), WaveId(QStringLiteral("T9")));

    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().code, ErrorCode::WaveNotFound);
}

TEST_F(CollectingTest, ReplacesTheWaveWhenTheFileNamesNoRaters)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());
    const QByteArray header = "leader,relationship," + ownSample().split('\n').front().split(',').sliced(4).join(',');
    const QByteArray ratings = QByteArray(",4").repeated(50) + ",,,,\n";
    QByteArray first = header + '\n';
    for (int i = 0; i < 4; ++i)
        first += "L01,peer" + ratings;
    ASSERT_TRUE(importCsv(first));
    const QByteArray second = first + "L01,peer" + ratings;

    const auto imported = importCsv(second);

    ASSERT_TRUE(imported) << wordsOf(imported.error());
    EXPECT_TRUE(imported->summary.replacesWave);
    EXPECT_EQ(workspace->rostering().roster(cycle)->answered.size(), 5U);
    EXPECT_EQ(workspace->rostering().roster(cycle)->raters.size(), 5U);
    EXPECT_EQ(workspace->collecting().imports(cycle)->size(), 1U);
}

}  // namespace
}  // namespace circumspect::workspace
