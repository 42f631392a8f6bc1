// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"
#include "workspace/debriefing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circumspect::workspace {
namespace {

class ReportingTest : public WorkspaceTest {
protected:
    ReleaseId releaseOf(const QString &code)
    {
        const auto released = release(participant(code));
        EXPECT_TRUE(released);
        return released ? released->outcomes[0].id : ReleaseId();
    }
};

/// The mean of a group's answers to an item as the samples' own list of truths has it.
double trueMean(const QJsonObject &truth, const QString &leader, const QString &group, const QString &item)
{
    const QJsonObject cell =
        truth[QStringLiteral("by_leader")][leader][group][QStringLiteral("items")][item].toObject();
    return cell[QStringLiteral("sum")].toDouble() / cell[QStringLiteral("n")].toDouble();
}

TEST_F(ReportingTest, PublishesTheSamplesMeansOfIdentifiedRaters)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    const QJsonObject truth = QJsonDocument::fromJson(fixture(QStringLiteral("samples/own/360-truth.json"))).object();

    const auto released = workspace->reporting().results(releaseOf(QStringLiteral("L01")));

    ASSERT_TRUE(released);
    const published::Results &results = released->results;
    const auto manager = static_cast<std::size_t>(results.columnOf(published::ColumnKind::Manager));
    int compared = 0;
    for (const published::Row &row : results->items) {
        if (const auto value = published::valueIn(row.means[manager])) {
            EXPECT_DOUBLE_EQ(*value, trueMean(truth, QStringLiteral("L01"), QStringLiteral("manager"), row.id));
            ++compared;
        }
    }
    EXPECT_GT(compared, 40);
}

TEST_F(ReportingTest, MakesTheSameDocumentEveryTime)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    const ReleaseId id = releaseOf(QStringLiteral("L01"));
    const auto first = workspace->reporting().document(id, {});
    ASSERT_TRUE(first);

    ASSERT_NO_FATAL_FAILURE(reopen());

    const auto second = workspace->reporting().document(id, {});
    ASSERT_TRUE(second);
    EXPECT_EQ(Reporting::json(*first), Reporting::json(*second));
    EXPECT_FALSE(Reporting::text(*first).isEmpty());
    EXPECT_EQ(first->releaseId, id.text());
    EXPECT_EQ(first->createdAt, clock.now());
}

TEST_F(ReportingTest, PutsTheCodeInTheNamesPlaceWhenAsked)
{
    ASSERT_NO_FATAL_FAILURE(createWithCycle());
    ASSERT_TRUE(workspace->rostering().addRoster(
        cycle,
        QByteArray(
            "code,name,role,organisation\nL01,Zenobia Quartermaine,Harbour master,Port of Umber\nL02\nL03\nL04\n")));
    ASSERT_TRUE(importCsv(ownSample()));
    const ReleaseId id = releaseOf(QStringLiteral("L01"));

    const auto named = workspace->reporting().document(id, {.language = QStringLiteral("en"), .withName = true});
    const auto coded = workspace->reporting().document(id, {.language = QStringLiteral("en"), .withName = false});

    ASSERT_TRUE(named);
    ASSERT_TRUE(coded);
    EXPECT_TRUE(Reporting::text(*named).contains("Zenobia Quartermaine"));
    EXPECT_FALSE(Reporting::json(*coded).contains("Quartermaine"));
    EXPECT_FALSE(Reporting::json(*coded).contains("Harbour master"));
    EXPECT_TRUE(Reporting::text(*coded).contains("L01"));
}

TEST_F(ReportingTest, ExportsEveryPublishedCellOnceInAStableOrder)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_TRUE(release());

    const auto csv = workspace->reporting().exportCells(cycle, ExportFormat::Csv);
    const auto json = workspace->reporting().exportCells(cycle, ExportFormat::Json);

    ASSERT_TRUE(csv);
    ASSERT_TRUE(json);
    EXPECT_TRUE(csv->startsWith("\xEF\xBB\xBFrelease_id,cycle_id,wave,participant_id,level,competency_id,item_id,"
                                "group_id,merged_from,statistic,value,display,status,reason\n"));
    const QJsonObject file = QJsonDocument::fromJson(*json).object();
    EXPECT_EQ(file[QStringLiteral("format")].toString(), QStringLiteral("leadership-360-results"));
    EXPECT_EQ(file[QStringLiteral("releases")].toArray().size(), 4);
    EXPECT_EQ(csv->count(",mean,"), file[QStringLiteral("cells")].toArray().size());
    ASSERT_NO_FATAL_FAILURE(reopen());
    EXPECT_EQ(*workspace->reporting().exportCells(cycle, ExportFormat::Csv), *csv);
    EXPECT_EQ(*workspace->reporting().exportCells(cycle, ExportFormat::Json), *json);
}

TEST_F(ReportingTest, ExportsNoNumberForAWithheldCell)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    ASSERT_TRUE(release());

    const auto csv = workspace->reporting().exportCells(cycle, ExportFormat::Csv);

    ASSERT_TRUE(csv);
    int withheld = 0;
    for (const QByteArray &line : csv->split('\n')) {
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() < 14 || fields[12] != "withheld")
            continue;
        ++withheld;
        EXPECT_TRUE(fields[10].isEmpty());
        EXPECT_TRUE(fields[11].isEmpty());
        EXPECT_FALSE(fields[13].isEmpty());
        EXPECT_EQ(fields[9], "mean");
    }
    EXPECT_GT(withheld, 0);
}

TEST_F(ReportingTest, KnowsNoReleaseThatWasNotMade)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());

    const auto document = workspace->reporting().document(ReleaseId(QStringLiteral("none")), {});

    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, ErrorCode::ReleaseNotFound);
}

TEST_F(ReportingTest, PrintsThePlanThatTheDebriefWrote)
{
    ASSERT_NO_FATAL_FAILURE(createWithAnswers());
    const ReleaseId id = releaseOf(QStringLiteral("L01"));
    debrief::Plan plan;
    plan.goals.push_back({.to = QStringLiteral("Others speak before I do")});
    ASSERT_TRUE(workspace->debriefing().savePlan(participant(QStringLiteral("L01")), plan));

    const auto document = workspace->reporting().document(id, {});

    ASSERT_TRUE(document);
    EXPECT_TRUE(QString::fromUtf8(Reporting::text(*document)).contains(u"Others speak before I do"));
}

}  // namespace
}  // namespace circumspect::workspace
