// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/builder.h"

#include "core/report/report_fixture.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <set>

namespace circumspect::report {

using test::findSection;
using test::ReportFixture;

namespace {

/// The ids of a document's sections, with blanks between them.
QString idsOf(const Document &document)
{
    QStringList ids;
    for (const Section &section : document.sections)
        ids.append(section.id);
    return ids.join(u' ');
}

template <class Wanted>
std::vector<Wanted> blocksIn(const Document &document, const QString &id)
{
    std::vector<Wanted> found;
    const Section *section = findSection(document, id);
    if (section == nullptr)
        return found;
    for (const Block &block : section->blocks)
        if (const auto *wanted = std::get_if<Wanted>(&block))
            found.push_back(*wanted);
    return found;
}

template <class Model>
std::optional<Model> chartIn(const Document &document, const QString &id)
{
    for (const Chart &chart : blocksIn<Chart>(document, id))
        if (const auto *model = std::get_if<Model>(&chart.model))
            return *model;
    return std::nullopt;
}

}  // namespace

TEST(BuildReport, PutsSectionsInTheOrderOfTheReport)
{
    const Document document = test::fullFixture(3).document();

    EXPECT_EQ(
        idsOf(document),
        QStringLiteral(
            "cover reading_guide picture overview groups gaps boxes items disagreement competency.XBC competency.DAE "
            "competency.INN comments themes plan sharing_back appendix appendix.method appendix.ledger "
            "appendix.glossary"));
}

TEST(BuildReport, LeavesOutWhatTheTemplateSwitchesOff)
{
    ReportFixture fixture = test::fullFixture(3);
    fixture.reportTemplate.switchedOff = {SectionKind::Competencies, SectionKind::Comments, SectionKind::Appendix,
                                          SectionKind::Disagreement, SectionKind::Themes,   SectionKind::Plan,
                                          SectionKind::SharingBack};

    const Document document = fixture.document();

    EXPECT_EQ(idsOf(document), QStringLiteral("cover reading_guide picture overview groups gaps boxes items"));
}

TEST(BuildReport, PointsCardsAtSectionsThatExist)
{
    ReportFixture fixture = test::fullFixture(4);
    const Document whole = fixture.document();
    fixture.reportTemplate.switchedOff = {SectionKind::Competencies, SectionKind::Disagreement};

    const Document without = fixture.document();

    for (const CardGrid &grid : blocksIn<CardGrid>(whole, QStringLiteral("picture")))
        for (const CardGrid::Card &card : grid.cards)
            for (const CardGrid::Line &line : card.lines)
                EXPECT_NE(findSection(whole, line.target), nullptr) << line.text.toStdString();
    for (const CardGrid &grid : blocksIn<CardGrid>(without, QStringLiteral("picture")))
        for (const CardGrid::Card &card : grid.cards)
            for (const CardGrid::Line &line : card.lines)
                EXPECT_EQ(line.target, QString());
}

TEST(BuildReport, CarriesReleaseAndItsDateOnly)
{
    const Document document = test::fullFixture(3).document();

    EXPECT_EQ(document.releaseId, u"0f3c5a");
    EXPECT_EQ(document.createdAt, QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC));
    EXPECT_EQ(document.footer, u"For development only");
    EXPECT_EQ(document.pageLabel, u"Page %1 of %2");
}

TEST(BuildReport, PutsTheCodeWhereNoNameMayStand)
{
    ReportFixture fixture = test::fullFixture(3);
    fixture.subject.name.clear();
    fixture.instrument.competencies.front().items.front().otherText =
        model::LocalizedText({{QStringLiteral("en"), QStringLiteral("People trust {leader}.")}});

    const Document document = fixture.document();

    EXPECT_EQ(document.subject, u"NB-07");
    EXPECT_TRUE(test::textsOf(document).contains(QStringLiteral("People trust the leader")));
    for (const QString &text : test::textsOf(document))
        EXPECT_FALSE(text.contains(u"Alex Morgan")) << text.toStdString();
}

TEST(BuildReport, HasNoCommentsSectionForThoseWhoMayNotReadThem)
{
    ReportFixture fixture = test::fullFixture(3);
    fixture.mayReadComments = false;

    const Document document = fixture.document();

    EXPECT_EQ(findSection(document, QStringLiteral("comments")), nullptr);
    for (const QString &text : test::textsOf(document))
        EXPECT_FALSE(text.contains(u"writes sentence")) << text.toStdString();
}

TEST(BuildReport, SaysInOneSentenceThatNobodyWroteAComment)
{
    const Document document = test::withoutSelf().document();

    const Section *comments = findSection(document, QStringLiteral("comments"));

    ASSERT_NE(comments, nullptr);
    EXPECT_EQ(comments->lead, u"Nobody wrote a comment.");
    EXPECT_TRUE(comments->blocks.empty());
    EXPECT_TRUE(comments->continuesPage);
}

TEST(BuildReport, SaysThatCommentsAreWithheld)
{
    const Document document = test::onlySelfShown().document();

    const Section *comments = findSection(document, QStringLiteral("comments"));

    ASSERT_NE(comments, nullptr);
    EXPECT_EQ(comments->lead, u"The comments of those who answered about you are withheld.");
    EXPECT_EQ(blocksIn<CommentList>(document, QStringLiteral("comments")).size(), 0U);
}

TEST(BuildReport, KeepsOnesOwnCommentsApartAndLast)
{
    const Document document = test::fullFixture(3).document();

    const std::vector<CommentList> lists = blocksIn<CommentList>(document, QStringLiteral("comments"));

    ASSERT_GE(lists.size(), 3U);
    EXPECT_EQ(lists[0].label, u"Manager or overseer");
    EXPECT_EQ(lists[1].label, u"Direct reports");
    EXPECT_EQ(lists[2].label, u"Your own words");
    EXPECT_EQ(lists[1].comments.size(), 5);
}

TEST(BuildReport, DrawsAtMostFiveLinesAndNamesTheRest)
{
    const Document document = test::fullFixture(4).document();

    const std::optional<RadarModel> radar = chartIn<RadarModel>(document, QStringLiteral("picture"));

    ASSERT_TRUE(radar);
    QStringList names;
    for (const RadarModel::Series &series : radar->series)
        names.append(series.name);
    EXPECT_EQ(names.join(u'|'), u"Self|Manager or overseer|Peers|Direct reports|All others");
    EXPECT_TRUE(test::textsOf(document).contains(
        QStringLiteral("The figures of this picture stand in the tables of “Competency overview” and “How groups see "
                       "you”. In the tables, but not drawn here: External partners and residents.")));
}

TEST(BuildReport, GivesEachPerspectiveAMarkOfItsOwn)
{
    const Document document = test::fullFixture(3).document();

    const std::optional<DotRowsModel> dots = chartIn<DotRowsModel>(document, QStringLiteral("groups"));

    ASSERT_TRUE(dots);
    std::set<SeriesStyle> styles;
    for (const DotRowsModel::Mark &mark : dots->marks)
        styles.insert(mark.style);
    EXPECT_EQ(styles.size(), dots->marks.size());
}

TEST(BuildReport, DrawsDotRowsInsteadOfARadarOfTwoAxes)
{
    const Document document = test::withCompetencies(2).document();

    EXPECT_FALSE(chartIn<RadarModel>(document, QStringLiteral("picture")));
    EXPECT_TRUE(chartIn<DotRowsModel>(document, QStringLiteral("picture")));
}

TEST(BuildReport, DrawsDotRowsInsteadOfARadarOfThirteenAxes)
{
    const Document document = test::withCompetencies(13).document();

    EXPECT_FALSE(chartIn<RadarModel>(document, QStringLiteral("picture")));
    EXPECT_TRUE(chartIn<DotRowsModel>(document, QStringLiteral("picture")));
}

TEST(BuildReport, KeepsTheFiguresOfTheRadarBesideItWhereNoOtherPageHasThem)
{
    ReportFixture fixture = test::fullFixture(3);
    fixture.reportTemplate.switchedOff = {SectionKind::Overview, SectionKind::Groups};

    const Document document = fixture.document();

    EXPECT_EQ(blocksIn<Table>(document, QStringLiteral("picture")).size(), 1U);
}

TEST(BuildReport, KeepsTheFiguresOfACompetencyOnItsPageWithoutAnAppendix)
{
    ReportFixture fixture = test::fullFixture(3);
    const Document whole = fixture.document();
    fixture.reportTemplate.switchedOff = {SectionKind::Appendix};

    const Document without = fixture.document();

    EXPECT_EQ(blocksIn<Table>(whole, QStringLiteral("competency.XBC")).size(), 0U);
    EXPECT_EQ(blocksIn<Table>(without, QStringLiteral("competency.XBC")).size(), 1U);
}

TEST(BuildReport, HoldsEveryGroupInTheOverviewWhereGroupsHaveNoPage)
{
    ReportFixture fixture = test::fullFixture(3);
    fixture.reportTemplate.switchedOff = {SectionKind::Groups};

    const std::vector<Table> tables = blocksIn<Table>(fixture.document(), QStringLiteral("overview"));

    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables[0].columns.size(), 9U);
}

TEST(BuildReport, SortsGapsFromSelfHigherToOthersHigher)
{
    const Document document = test::fullFixture().document();
    const std::optional<GapPlotModel> plot = chartIn<GapPlotModel>(document, QStringLiteral("gaps"));
    ASSERT_TRUE(plot);

    std::vector<double> gaps;
    for (const GapPlotModel::Row &row : plot->rows) {
        QString printed = row.gap;
        gaps.push_back(printed.replace(QChar(0x2212), u'-').toDouble());
    }

    EXPECT_TRUE(std::is_sorted(gaps.rbegin(), gaps.rend()));
}

TEST(BuildReport, NumbersThePointsOfTheBoxesAsItsTableDoes)
{
    const Document document = test::fullFixture().document();

    const std::optional<FourBoxModel> boxes = chartIn<FourBoxModel>(document, QStringLiteral("boxes"));
    const std::vector<Table> tables = blocksIn<Table>(document, QStringLiteral("boxes"));

    ASSERT_TRUE(boxes);
    ASSERT_EQ(tables.size(), 1U);
    for (const FourBoxModel::Point &point : boxes->points) {
        const std::vector<TableCell> &row = tables[0].rows.at(static_cast<std::size_t>(point.number) - 1);
        EXPECT_EQ(row[0].text, QString::number(point.number));
        EXPECT_EQ(row[1].text, point.label);
        EXPECT_EQ(row[3].text, point.othersDisplay);
    }
}

TEST(BuildReport, ListsTenAndTenStatementsAndNoneTwice)
{
    const Document document = test::fullFixture().document();

    const std::vector<Table> tables = blocksIn<Table>(document, QStringLiteral("items"));

    ASSERT_EQ(tables.size(), 2U);
    std::set<QString> statements;
    for (const Table &table : tables) {
        EXPECT_EQ(table.rows.size(), 10U);
        for (const std::vector<TableCell> &row : table.rows)
            statements.insert(row[0].text);
    }
    EXPECT_EQ(statements.size(), 20U);
}

TEST(BuildReport, GivesASelfOnlyReportNothingToCompare)
{
    const Document document = test::onlySelf().document();

    for (const char *id : {"overview", "groups", "gaps", "items", "disagreement"})
        EXPECT_EQ(findSection(document, QString::fromLatin1(id)), nullptr) << id;
    EXPECT_TRUE(blocksIn<CardGrid>(document, QStringLiteral("picture")).empty());
    EXPECT_NE(findSection(document, QStringLiteral("competency.XBC")), nullptr);
}

TEST(BuildReport, LacksAnOverviewOnlyWhereTheTemplateAsksForOne)
{
    ReportFixture fixture = test::onlySelf();
    const bool isLacking = fixture.document().lacksOverview;
    fixture.reportTemplate.audience = Audience::Coordinator;
    const bool isLackingInSummary = fixture.document().lacksOverview;
    fixture.reportTemplate.audience = Audience::Participant;
    fixture.reportTemplate.switchedOff = {SectionKind::Overview};

    EXPECT_TRUE(isLacking);
    EXPECT_TRUE(isLackingInSummary);
    EXPECT_FALSE(fixture.document().lacksOverview);
    EXPECT_FALSE(test::fullFixture(3).document().lacksOverview);
}

TEST(BuildReport, SaysFirstThatNothingCanBeShown)
{
    const Document document = test::nothingShown().document();

    const std::vector<Callout> callouts = blocksIn<Callout>(document, QStringLiteral("reading_guide"));

    EXPECT_EQ(idsOf(document), QStringLiteral("cover reading_guide comments appendix.ledger"));
    ASSERT_FALSE(callouts.empty());
    EXPECT_EQ(callouts.front().title, u"What this report cannot show");
}

QStringList linesAboutSpreads(const Document &document)
{
    QStringList lines;
    for (const BulletList &list : blocksIn<BulletList>(document, QStringLiteral("appendix.ledger")))
        for (const QString &line : list.items)
            if (line.contains(QStringLiteral("not how far answers lie apart")))
                lines.append(line);
    return lines;
}

TEST(BuildReport, SaysInTheLedgerWhereOnlyAveragesAreShown)
{
    const QStringList lines = linesAboutSpreads(test::fullFixture().document());

    ASSERT_FALSE(lines.isEmpty());
    EXPECT_LE(lines.size(), 4) << "columns of which the same can be said share a line";
    EXPECT_EQ(lines.filter(QStringLiteral("partners")).size(), 1);
    for (const QString &line : lines)
        EXPECT_LT(line.size(), 300) << "many places are counted, not named";
}

TEST(BuildReport, NamesOneLineForAllGroupsOfTooFewForASpread)
{
    ReportFixture fixture;
    fixture.addRaters("self", 1, 3.5);
    fixture.addRaters("peer", 3, 3.4);
    fixture.addRaters("report", 3, 3.6);

    const QStringList lines = linesAboutSpreads(fixture.document());

    EXPECT_EQ(lines.filter(QStringLiteral("everywhere")).size(), 1);
}

TEST(BuildReport, CallsNoAverageLowWhereAllAreTheSame)
{
    const Document document = test::unanimous().document();

    const std::vector<CardGrid> grids = blocksIn<CardGrid>(document, QStringLiteral("picture"));

    ASSERT_FALSE(grids.empty());
    EXPECT_TRUE(grids[0].cards[0].lines.empty());
    EXPECT_TRUE(grids[0].cards[1].lines.empty());
    EXPECT_EQ(findSection(document, QStringLiteral("picture"))->lead,
              u"Others rate you 4.7 or more on every competency.");
}

TEST(BuildReport, NamesMergedGroupsTogether)
{
    const Document document = test::mergedFixture().document();

    EXPECT_TRUE(test::textsOf(document).contains(
        QStringLiteral("Direct reports + External partners and residents: shown together, because one of these groups "
                       "or more had too few answers.")));
}

TEST(BuildReport, SaysThatReversedStatementsAreTurnedRound)
{
    ReportFixture fixture = test::fullFixture(3);
    fixture.instrument.competencies.front().items.front().isReverseScored = true;

    const QStringList texts = test::textsOf(fixture.document());

    EXPECT_TRUE(texts.contains(
        QStringLiteral("Brings the right people together early when a problem cuts across departments (reversed)")));
    EXPECT_TRUE(texts.contains(QStringLiteral("(reversed)")));
}

TEST(BuildReport, GivesAWorksheetWhereNoPlanIsWritten)
{
    const Document document = test::fullFixture(3).document();

    const std::vector<Table> tables = blocksIn<Table>(document, QStringLiteral("plan"));

    ASSERT_EQ(tables.size(), 2U);
    EXPECT_GT(tables[0].writingHeight, 0);
    for (const std::vector<TableCell> &row : tables[0].rows)
        for (std::size_t cell = 1; cell < row.size(); ++cell) {
            EXPECT_TRUE(row[cell].text.isEmpty());
            EXPECT_EQ(row[cell].spoken, u"space to write");
        }
}

TEST(BuildReport, FillsThePlanThatADebriefWrote)
{
    ReportFixture fixture = test::fullFixture(3);
    debrief::Goal goal{.id = QStringLiteral("g"),
                       .from = QStringLiteral("I answer first"),
                       .to = QStringLiteral("Others speak before I do"),
                       .firstStep = QStringLiteral("Ask at Monday's meeting"),
                       .firstStepBy = QDate(2026, 4, 1)};
    goal.checkpoints[0] = {debrief::Progress::Started, QStringLiteral("twice so far")};
    fixture.supplement.plan.goals = {goal};
    fixture.supplement.status.heldOn = QDate(2026, 3, 20);

    const Document document = fixture.document();
    const std::vector<Table> tables = blocksIn<Table>(document, QStringLiteral("plan"));

    EXPECT_EQ(findSection(document, QStringLiteral("plan"))->lead,
              u"You have set yourself 1 goal. The debrief was held on 20 March 2026.");
    ASSERT_FALSE(tables.empty());
    ASSERT_EQ(tables[0].rows.size(), 8U);
    EXPECT_EQ(tables[0].rows[0][1].text, u"I answer first");
    EXPECT_EQ(tables[0].rows[1][1].text, u"Others speak before I do");
    EXPECT_EQ(tables[0].rows[2][1].text, u"Ask at Monday's meeting (by 1 April 2026)");
    EXPECT_EQ(tables[0].rows[5][1].text, u"started: twice so far");
    EXPECT_EQ(tables[0].rows[6][1].text, QString());
}

TEST(BuildReport, OffersTheNamedStrengthsAndGoalsForSharing)
{
    ReportFixture fixture = test::fullFixture(3);
    fixture.supplement.plan.goals = {{.id = QStringLiteral("g"), .to = QString(300, u'a') + u' ' + QString(90, u'b')}};

    const std::vector<BulletList> lists = blocksIn<BulletList>(fixture.document(), QStringLiteral("sharing_back"));

    ASSERT_EQ(lists.size(), 2U);
    EXPECT_FALSE(lists[0].isTickList);
    EXPECT_TRUE(lists[1].isTickList);
    EXPECT_TRUE(lists[1].items[1].startsWith(u"My strengths: Cross-boundary"));
    EXPECT_LT(lists[1].items[3].size(), 140);
    EXPECT_TRUE(lists[1].items[3].endsWith(u'…'));
}

}  // namespace circumspect::report
