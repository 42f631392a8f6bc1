// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample_vault.h"

#include "core/workspace/workspace_fixture.h"

#include <algorithm>

namespace circumspect::workspace {
namespace {

class SampleVaultTest : public WorkspaceTest {
protected:
    void openSample()
    {
        const auto made = createSampleVault(path(), services, Progress());
        ASSERT_TRUE(made) << wordsOf(made.error());
        auto opened = Workspace::open(path(), Secret::fromPassphrase(samplePassphrase()), services);
        ASSERT_TRUE(opened);
        workspace = std::move(*opened);
        cycle = workspace->rostering().findCycle({})->id;
    }

    Result<ReleasedResults> resultsOf(const QString &code)
    {
        const auto latest = workspace->releasing().latest(cycle, WaveId(QStringLiteral("T1")), participant(code));
        if (!latest)
            return latest.error();
        return workspace->reporting().results(latest->id);
    }
};

bool hasColumn(const published::Results &results, published::ColumnKind kind)
{
    return results.columnOf(kind) >= 0;
}

int codedCells(const published::Results &results)
{
    int coded = 0;
    for (const published::Row &row : results->competencies) {
        coded += static_cast<int>(std::count_if(row.means.begin(), row.means.end(), [](const published::Cell &cell) {
            const published::Figure *figure = published::figureIn(cell);
            return figure != nullptr && figure->coding() != published::Coding::Exact;
        }));
    }
    return coded;
}

TEST_F(SampleVaultTest, HoldsAReleasedCohortOfFourOrganisations)
{
    ASSERT_NO_FATAL_FAILURE(openSample());

    const auto roster = workspace->rostering().roster(cycle);
    const auto releases = workspace->releasing().releases(cycle);

    ASSERT_TRUE(roster);
    EXPECT_EQ(roster->participants.size(), 12U);
    std::set<QString> organisations;
    for (const model::Participant &participant : roster->participants)
        organisations.insert(participant.organisation);
    EXPECT_EQ(organisations.size(), 4U);
    ASSERT_TRUE(releases);
    EXPECT_EQ(releases->size(), 23U) << "12 baselines and 11 retests";
    EXPECT_TRUE(workspace->isOwner());
}

TEST_F(SampleVaultTest, ShowsAllThatAReportCanShowInItsFirstParticipant)
{
    ASSERT_NO_FATAL_FAILURE(openSample());

    const auto released = resultsOf(QStringLiteral("LAR-01"));

    ASSERT_TRUE(released);
    const published::Results &results = released->results;
    EXPECT_TRUE(hasColumn(results, published::ColumnKind::Combined));
    EXPECT_TRUE(hasColumn(results, published::ColumnKind::Group));
    EXPECT_GT(codedCells(results), 0);
    EXPECT_FALSE(results->highlights.blindSpots.empty());
    EXPECT_FALSE(results->highlights.hiddenStrengths.empty());
    ASSERT_TRUE(released->comments);
    EXPECT_GT(released->comments->all().size(), 20U);
}

TEST_F(SampleVaultTest, HidesGroupsOfAParticipantWithTooFewAnswers)
{
    ASSERT_NO_FATAL_FAILURE(openSample());

    const auto released = resultsOf(QStringLiteral("MAR-02"));

    ASSERT_TRUE(released);
    EXPECT_FALSE(hasColumn(released->results, published::ColumnKind::Group));
    EXPECT_FALSE(hasColumn(released->results, published::ColumnKind::Combined));
    EXPECT_EQ(released->results->hiddenGroups.size(), 2U);
}

TEST_F(SampleVaultTest, HasALateRaterWhoWaitsForTheNextWave)
{
    ASSERT_NO_FATAL_FAILURE(openSample());

    const auto released = release(participant(QStringLiteral("MAR-03")));

    ASSERT_TRUE(released);
    ASSERT_TRUE(released->outcomes[0].refusal);
    EXPECT_EQ(released->outcomes[0].refusal->code, ErrorCode::ReReleaseRefused);
}

TEST_F(SampleVaultTest, ShowsThenAndNowWhereThereIsARetest)
{
    ASSERT_NO_FATAL_FAILURE(openSample());

    int compared = 0;
    for (const char *code : {"LAR-01", "LAR-02", "QUI-01", "QUI-03", "VEL-02"}) {
        const auto latest =
            workspace->releasing().latest(cycle, WaveId(QStringLiteral("T2")), participant(QString::fromLatin1(code)));
        ASSERT_TRUE(latest) << code;
        const auto document = workspace->reporting().document(latest->id, {});
        ASSERT_TRUE(document);
        compared += static_cast<int>(
            std::count_if(document->sections.begin(), document->sections.end(),
                          [](const report::Section &section) { return section.id == u"then_and_now"; }));
    }

    EXPECT_EQ(compared, 5);
}

TEST_F(SampleVaultTest, HoldsAReleasedRetestOfAllButOne)
{
    ASSERT_NO_FATAL_FAILURE(openSample());

    const auto releases = workspace->releasing().releases(cycle);

    ASSERT_TRUE(releases);
    const auto isRetest = [](const ReleaseSummary &release) { return release.wave == WaveId(QStringLiteral("T2")); };
    EXPECT_EQ(std::count_if(releases->begin(), releases->end(), isRetest), 11);
    EXPECT_FALSE(
        workspace->releasing().latest(cycle, WaveId(QStringLiteral("T2")), participant(QStringLiteral("MAR-02"))));
}

TEST_F(SampleVaultTest, IsTheSameEveryTime)
{
    ASSERT_NO_FATAL_FAILURE(openSample());
    const auto first = workspace->reporting().exportCells(cycle, ExportFormat::Json);
    close();
    ASSERT_TRUE(QFile::remove(path()));

    random.next();
    ASSERT_NO_FATAL_FAILURE(openSample());

    const auto second = workspace->reporting().exportCells(cycle, ExportFormat::Json);
    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_EQ(*first, *second);
}

TEST_F(SampleVaultTest, LeavesNothingBehindWhenCancelled)
{
    std::unique_ptr<Progress> progress;
    progress = std::make_unique<Progress>([&](int, int) { progress->cancel(); });

    const auto made = createSampleVault(path(), services, *progress);

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(path()));
}

}  // namespace
}  // namespace circumspect::workspace
