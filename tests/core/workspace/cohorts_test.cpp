// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cohorts.h"

#include "core/workspace/coordinator_fixture.h"
#include "workspace/debriefing.h"
#include "workspace/rostering.h"
#include "workspace/sample_vault.h"

#include <QFileInfo>

#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace circumspect::workspace {
namespace {

/// The sample: 12 participants of 4 organisations, 11 of them with a second report.
class CohortsTest : public CoordinatorTest {
protected:
    void openSample()
    {
        ASSERT_TRUE(createSampleVault(path(), services, Progress()));
        auto opened = Workspace::open(path(), Secret::fromPassphrase(samplePassphrase()), services);
        ASSERT_TRUE(opened);
        workspace = std::move(*opened);
        cycle = workspace->rostering().findCycle({})->id;
    }
    /// So many of the twelve participants, from every organisation, have a goal about one competency, the others about
    /// another.
    void writeGoals(int first)
    {
        const auto roster = workspace->rostering().roster(cycle);
        ASSERT_TRUE(roster);
        int number = 0;
        for (const model::Participant &participant : roster->participants) {
            debrief::Goal goal{.to = QStringLiteral("Something else")};
            goal.competency = CompetencyId(5 * number++ % 12 < first ? QStringLiteral("XBC") : QStringLiteral("DAE"));
            ASSERT_TRUE(workspace->debriefing().savePlan(participant.id, {.goals = {goal}}));
        }
    }
    Result<CohortResults> results(const CohortChoice &choice = {}, const QString &wave = QStringLiteral("T2"))
    {
        return workspace->cohorts().results(cycle, WaveId(wave), choice);
    }
};

const published::CohortFigures *figuresIn(const published::CohortCell &cell)
{
    return std::get_if<published::CohortFigures>(&cell);
}

TEST_F(CohortsTest, ShowTheWholeCohortOfAWave)
{
    ASSERT_NO_FATAL_FAILURE(openSample());

    const auto cohort = results({}, QStringLiteral("T1"));

    ASSERT_TRUE(cohort) << wordsOf(cohort.error());
    EXPECT_EQ(cohort->subject.participation.participants, 12);
    EXPECT_EQ(cohort->subject.participation.organisations, 4);
    EXPECT_EQ(cohort->subject.participation.released, 12);
    ASSERT_NE(figuresIn(cohort->content.overall.allOthers), nullptr);
    EXPECT_EQ(figuresIn(cohort->content.overall.allOthers)->participants(), 11) << "one has too few answers";
    EXPECT_NE(figuresIn(cohort->content.overall.self), nullptr);
    EXPECT_EQ(cohort->content.competencies.size(), cohort->instrument.competencies.size());
    EXPECT_FALSE(cohort->change) << "a baseline is compared with nothing";
}

TEST_F(CohortsTest, CompareARetestWithTheBaseline)
{
    ASSERT_NO_FATAL_FAILURE(openSample());

    const auto cohort = results();

    ASSERT_TRUE(cohort);
    ASSERT_TRUE(cohort->change);
    EXPECT_EQ(cohort->subject.before, WaveId(QStringLiteral("T1")));
    EXPECT_EQ(cohort->subject.retested, 11);
    EXPECT_EQ(cohort->subject.dropOuts, 1);
    const auto *overall = std::get_if<published::CohortChange>(&cohort->change->overall.allOthers);
    ASSERT_NE(overall, nullptr);
    EXPECT_EQ(overall->participants(), 11);
    EXPECT_TRUE(overall->effectInterval());
}

int withheldIn(const published::CohortChangeContent &change)
{
    return static_cast<int>(std::count_if(change.competencies.begin(), change.competencies.end(), [](const auto &row) {
        return std::holds_alternative<published::Withheld>(row.allOthers);
    }));
}

TEST_F(CohortsTest, ShowNoChangeThatTheWholeBaselineWouldTurnIntoOnePerson)
{
    ASSERT_NO_FATAL_FAILURE(openSample());
    ASSERT_TRUE(results({}, QStringLiteral("T1")));

    const auto cohort = results();

    ASSERT_TRUE(cohort && cohort->change);
    EXPECT_GT(withheldIn(*cohort->change), 0) << "T1 of twelve less T1 of the eleven retested is one person";
    EXPECT_NE(figuresIn(cohort->content.overall.allOthers), nullptr);
}

TEST_F(CohortsTest, ShowTheSameCutAsOftenAsSomebodyAsks)
{
    ASSERT_NO_FATAL_FAILURE(openSample());
    const auto first = results();
    ASSERT_TRUE(first && first->change);
    ASSERT_EQ(withheldIn(*first->change), 0);

    const auto second = results();

    ASSERT_TRUE(second && second->change);
    EXPECT_EQ(withheldIn(*second->change), 0);
}

/// Nobody may write here, not even the administrator.
class ReadOnlyPlace {
public:
    explicit ReadOnlyPlace(const QString &file) : m_file(file), m_folder(QFileInfo(file).absolutePath())
    {
        constexpr auto kRead = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QFile::setPermissions(m_file, kRead);
        QFile::setPermissions(m_folder, kRead | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther);
        // The administrator may write everywhere, so the test goes on as somebody else.
        m_wasRoot = geteuid() == 0;
        if (m_wasRoot && setresuid(kNobody, kNobody, 0) != 0)
            std::abort();
    }
    ~ReadOnlyPlace()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            std::abort();
        QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    ReadOnlyPlace(const ReadOnlyPlace &) = delete;
    ReadOnlyPlace &operator=(const ReadOnlyPlace &) = delete;

private:
    static constexpr uid_t kNobody = 65534;
    QString m_file;
    QString m_folder;
    bool m_wasRoot = false;
};

TEST_F(CohortsTest, AreMadeAgainFromAReadOnlyMediumButNotForTheFirstTime)
{
    ASSERT_NO_FATAL_FAILURE(openSample());
    ASSERT_TRUE(results());
    close();
    const ReadOnlyPlace place(path());
    auto opened = Workspace::open(path(), Secret::fromPassphrase(samplePassphrase()), services);
    ASSERT_TRUE(opened) << wordsOf(opened.error());
    workspace = std::move(*opened);
    ASSERT_TRUE(workspace->isReadOnly());

    const auto known = results();
    const auto fresh = results({}, QStringLiteral("T1"));

    EXPECT_TRUE(known) << wordsOf(known.error());
    ASSERT_FALSE(fresh);
    EXPECT_EQ(fresh.error().code, ErrorCode::VaultReadOnly);
    EXPECT_EQ(fresh.error().detail, QStringLiteral("cohort cut"));
    close();
}

TEST_F(CohortsTest, NeverMakeACutOfOneCityOrOfWhatACutLeavesOut)
{
    ASSERT_NO_FATAL_FAILURE(openSample());
    QStringList cities = workspace->cohorts().choices(cycle)->organisations;
    ASSERT_EQ(cities.size(), 4);

    const auto one = results({{cities.first()}, {}});
    cities.removeFirst();
    const auto allButOne = results({cities, {}});

    ASSERT_FALSE(one);
    EXPECT_EQ(one.error().code, ErrorCode::BelowCohortFloor);
    ASSERT_FALSE(allButOne);
    EXPECT_EQ(allButOne.error().code, ErrorCode::BelowCohortFloor);
}

TEST_F(CohortsTest, NameWhatGoalsAreAboutWhereEnoughHaveThem)
{
    ASSERT_NO_FATAL_FAILURE(openSample());
    writeGoals(7);

    const auto subjects = results({}, QStringLiteral("T1"))->subject.goalSubjects;

    ASSERT_EQ(subjects.size(), 2U);
    EXPECT_EQ(subjects[0].competency, CompetencyId(QStringLiteral("XBC")));
    EXPECT_EQ(subjects[0].participants, 7);
    EXPECT_EQ(subjects[1].competency, CompetencyId(QStringLiteral("DAE")));
    EXPECT_EQ(subjects[1].participants, 5);
}

TEST_F(CohortsTest, NameNoSubjectOfGoalsThatWouldLeaveAFewOver)
{
    ASSERT_NO_FATAL_FAILURE(openSample());
    writeGoals(8);

    const auto subject = results({}, QStringLiteral("T1"))->subject;

    EXPECT_EQ(subject.goalHolders, 12);
    EXPECT_TRUE(subject.goalSubjects.empty()) << "four others have goals";
}

TEST_F(CohortsTest, RefuseANameThatTheRosterDoesNotHave)
{
    ASSERT_NO_FATAL_FAILURE(openSample());

    const auto cohort = results({{QStringLiteral("Nowhere")}, {}});

    ASSERT_FALSE(cohort);
    EXPECT_EQ(cohort.error().code, ErrorCode::WrongUsage);
}

TEST_F(CohortsTest, NeedReleasesAboveTheFloors)
{
    ASSERT_NO_FATAL_FAILURE(openSample());

    const auto cohort = results({}, QStringLiteral("THEN"));

    ASSERT_FALSE(cohort);
    EXPECT_EQ(cohort.error().code, ErrorCode::BelowCohortFloor);
}

TEST_F(CohortsTest, OfferTheLastReleasedWave)
{
    ASSERT_NO_FATAL_FAILURE(openSample());

    EXPECT_EQ(workspace->cohorts().latestWave(cycle).value(), WaveId(QStringLiteral("T2")));
}

TEST_F(CohortsTest, NameNoOrganisationOfFewerThanFiveParticipants)
{
    ASSERT_NO_FATAL_FAILURE(openSample());

    EXPECT_TRUE(results()->subject.participation.byOrganisation.empty());
}

}  // namespace
}  // namespace circumspect::workspace
