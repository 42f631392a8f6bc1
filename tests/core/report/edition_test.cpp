// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_fixture.h"
#include "report/report_context.h"
#include "report/text_writer.h"

#include <gtest/gtest.h>

namespace circumspect::report {

namespace {

using test::ReportFixture;

ReportFixture editionFor(Audience audience)
{
    ReportFixture fixture = test::fullFixture();
    fixture.reportTemplate.audience = audience;
    return fixture;
}

QStringList idsOf(const Document &document)
{
    QStringList ids;
    for (const Section &section : document.sections)
        ids.append(section.id);
    return ids;
}

template <class Wanted>
std::vector<Wanted> blocksIn(const Document &document, const QString &id)
{
    std::vector<Wanted> blocks;
    if (const Section *section = test::findSection(document, id))
        for (const Block &block : section->blocks)
            if (const auto *wanted = std::get_if<Wanted>(&block))
                blocks.push_back(*wanted);
    return blocks;
}

/// The same leader a year later: other raters' levels differ by `shift`.
ReportFixture later(double shift)
{
    ReportFixture fixture;
    fixture.addRaters("self", 1, 3.6);
    fixture.addRaters("manager", 1, 3.4 + shift);
    fixture.addRaters("peer", 5, 3.4 + shift);
    fixture.addRaters("direct_report", 6, 3.8 + shift);
    fixture.addRaters("partner", 4, 3.0 + shift);
    return fixture;
}

Document comparedWith(const ReportFixture &then, ReportFixture now)
{
    now.supplement.earlier = EarlierRelease{then.release().results, CommonRaters::Most};
    return now.document();
}

}  // namespace

TEST(Edition, ForACoordinatorHoldsNoCommentAndNoStatement)
{
    const ReportFixture fixture = editionFor(Audience::Coordinator);

    const Document document = fixture.document();
    const QString text = writeText(document);

    EXPECT_EQ(idsOf(document), (QStringList{QStringLiteral("picture"), QStringLiteral("overview")}));
    EXPECT_FALSE(text.contains(u"writes sentence"));
    for (const model::Item *item : fixture.instrument.items())
        EXPECT_FALSE(
            text.contains(statementAbout(item->otherText.in(QStringLiteral("en")), QStringLiteral("Alex Morgan"))));
}

TEST(Edition, ForACoordinatorCannotBeWidened)
{
    ReportFixture fixture = editionFor(Audience::Coordinator);
    fixture.reportTemplate.switchedOff = {};
    fixture.supplement.coachNotes = {QStringLiteral("Private words")};

    EXPECT_FALSE(test::textsOf(fixture.document()).contains(QStringLiteral("Private words")));
    EXPECT_EQ(fixture.document().sections.size(), 2U);
}

TEST(Edition, ForAParticipantHoldsNothingOfTheCoach)
{
    ReportFixture fixture = editionFor(Audience::Participant);
    fixture.supplement.coachNotes = {QStringLiteral("Private words")};
    fixture.supplement.wereSomeUniform = true;

    const Document document = fixture.document();

    EXPECT_FALSE(test::textsOf(document).contains(QStringLiteral("Private words")));
    EXPECT_EQ(test::findSection(document, QStringLiteral("patterns")), nullptr);
    EXPECT_FALSE(writeText(document).contains(u"uniform"));
}

TEST(Edition, ForACoachHasQuestionsToWhatStandsOut)
{
    ReportFixture fixture = editionFor(Audience::Coach);
    fixture.supplement.wereSomeUniform = true;
    fixture.supplement.coachNotes = {QStringLiteral("Private words")};

    const Document document = fixture.document();
    const std::vector<Table> tables = blocksIn<Table>(document, QStringLiteral("patterns"));

    ASSERT_EQ(tables.size(), 1U);
    EXPECT_GE(tables[0].rows.size(), 2U);
    for (const std::vector<TableCell> &row : tables[0].rows)
        EXPECT_FALSE(row[2].text.isEmpty());
    EXPECT_TRUE(test::textsOf(document).contains(QStringLiteral("Private words")));
    EXPECT_TRUE(writeText(document).contains(u"Some responses were uniform"));
}

TEST(Edition, ForACoachShowsNoFigureThatTheReportWithholds)
{
    ReportFixture whole = test::withheldCells();
    ReportFixture copy = test::withheldCells();
    copy.reportTemplate.audience = Audience::Coach;

    const std::vector<Table> figures = blocksIn<Table>(whole.document(), QStringLiteral("appendix"));
    const std::vector<Table> same = blocksIn<Table>(copy.document(), QStringLiteral("appendix"));

    ASSERT_EQ(figures.size(), same.size());
    for (std::size_t row = 0; row < figures[0].rows.size(); ++row)
        for (std::size_t cell = 0; cell < figures[0].rows[row].size(); ++cell)
            EXPECT_EQ(figures[0].rows[row][cell].text, same[0].rows[row][cell].text);
}

TEST(Edition, SaysThatUniformResponsesAreUnknownToWhoKeepsNoAnswers)
{
    EXPECT_TRUE(writeText(editionFor(Audience::Coach).document()).contains(u"is not known here"));
}

TEST(Edition, BeginsWithTheTemplatesLetter)
{
    ReportFixture fixture = test::fullFixture(3);
    fixture.reportTemplate.letter =
        model::LocalizedText({{QStringLiteral("en"), QStringLiteral("Dear {participant},\nthank you.\n\nYour coach")}});

    const std::vector<Paragraph> paragraphs = blocksIn<Paragraph>(fixture.document(), QStringLiteral("letter"));

    ASSERT_EQ(paragraphs.size(), 2U);
    EXPECT_EQ(paragraphs[0].text, u"Dear Alex Morgan, thank you.");
    EXPECT_EQ(paragraphs[1].text, u"Your coach");
}

TEST(ThenAndNow, IsNoPageWithoutAnEarlierRelease)
{
    EXPECT_EQ(test::findSection(test::fullFixture().document(), QStringLiteral("then_and_now")), nullptr);
}

TEST(ThenAndNow, PrintsTheDifferenceOfThePrintedFigures)
{
    const Document document = comparedWith(later(0), later(0.5));

    const std::vector<Table> tables = blocksIn<Table>(document, QStringLiteral("then_and_now"));

    ASSERT_EQ(tables.size(), 1U);
    int compared = 0;
    for (const std::vector<TableCell> &row : tables[0].rows) {
        bool isThen = false;
        bool isNow = false;
        const double then = row[1].text.toDouble(&isThen);
        const double now = row[2].text.toDouble(&isNow);
        if (!isThen || !isNow)
            continue;
        QString change = row[3].text;
        EXPECT_NEAR(change.replace(QChar(0x2212), u'-').toDouble(), now - then, 1e-9);
        ++compared;
    }
    EXPECT_GT(compared, 5);
}

TEST(ThenAndNow, FindsALargeChangeBeyondNoiseAndNoneInTheSameAnswers)
{
    const QString changed = writeText(comparedWith(later(-0.6), later(0.6)));
    const QString same = writeText(comparedWith(later(0), later(0)));

    EXPECT_TRUE(changed.contains(u"the view of others has changed beyond noise"));
    EXPECT_TRUE(same.contains(u"On none of the"));
    EXPECT_TRUE(same.contains(u"three quarters or more had answered then, too"));
}

TEST(ThenAndNow, JudgesNothingWhereNoSpreadIsReleased)
{
    ReportFixture few;
    few.addRaters("self", 1, 3.6);
    few.addRaters("peer", 4, 3.4);

    EXPECT_TRUE(test::findSection(comparedWith(few, few), QStringLiteral("then_and_now"))
                    ->lead.endsWith(u"whether a change is more than noise cannot be judged here."));
}

TEST(EarlierMark, StandsOnEveryCompetencyPageWithItsPrintedValues)
{
    ReportFixture then = later(0);
    then.setWave(QStringLiteral("T1"));
    ReportFixture now = later(0.5);
    now.setWave(QStringLiteral("T2"));
    const published::Results before = then.release().results;

    const Document document = comparedWith(then, now);

    for (const model::Competency &competency : now.instrument.competencies) {
        const auto charts = blocksIn<Chart>(document, QStringLiteral("competency.") + competency.id.text());
        ASSERT_FALSE(charts.empty());
        const auto &dots = std::get<DotRowsModel>(charts.front().model);
        ASSERT_EQ(dots.marks.back().style, SeriesStyle::Earlier);
        EXPECT_EQ(dots.marks.back().name, u"All others T1");
        const auto column = static_cast<std::size_t>(before.columnOf(published::ColumnKind::AllOthers));
        EXPECT_EQ(dots.rows[0].values.back().value, valueIn(before.competency(competency.id)->means[column]));
        for (std::size_t i = 0; i < competency.items.size(); ++i)
            EXPECT_EQ(dots.rows[i + 1].values.back().value,
                      valueIn(before.item(competency.items[i].id)->means[column]));
        EXPECT_TRUE(dots.text.altText.contains(dots.rows[0].values.back().display));
    }
}

TEST(EarlierMark, SaysInWordsWhatTheEarlierReportWithheldAndDrawsNothing)
{
    ReportFixture then = test::withheldCells();
    const Document document = comparedWith(then, test::withheldCells());
    bool isAnyWithheld = false;
    for (const Section &section : document.sections)
        for (const Block &block : section.blocks)
            if (const auto *chart = std::get_if<Chart>(&block))
                if (const auto *dots = std::get_if<DotRowsModel>(&chart->model);
                    dots != nullptr && dots->marks.back().style == SeriesStyle::Earlier)
                    for (const DotRowsModel::Row &row : dots->rows) {
                        EXPECT_FALSE(row.values.back().isWithheld);
                        isAnyWithheld = isAnyWithheld || !row.values.back().value;
                    }

    EXPECT_TRUE(isAnyWithheld);
}

TEST(EarlierMark, IsAbsentWithoutAnEarlierRelease)
{
    const Document document = test::fullFixture(3).document();

    for (const Chart &chart : blocksIn<Chart>(document, QStringLiteral("competency.XBC")))
        if (const auto *dots = std::get_if<DotRowsModel>(&chart.model)) {
            for (const DotRowsModel::Mark &mark : dots->marks)
                EXPECT_NE(mark.style, SeriesStyle::Earlier);
        }
}

// Howard (1980): now minus then as rated at the time, now minus then as rated today, and the shift between the two.
TEST(LookBack, PrintsBothChangesAndTheShiftOfTheYardstick)
{
    ReportFixture now;
    now.setWave(QStringLiteral("T2"));
    now.addEqualRaters("self", 1, 4);
    now.addRaters("manager", 1, 3.5);
    now.addRaters("peer", 6, 3.5);
    ReportFixture back;
    back.setWave(QStringLiteral("THEN"));
    back.addEqualRaters("self", 1, 2);
    ReportFixture first;
    first.setWave(QStringLiteral("T1"));
    first.addEqualRaters("self", 1, 3);
    first.addRaters("manager", 1, 3.4);
    first.addRaters("peer", 6, 3.4);
    now.supplement.lookBack = back.release().results;

    const std::vector<Table> tables = blocksIn<Table>(comparedWith(first, now), QStringLiteral("then_and_now"));

    ASSERT_EQ(tables.size(), 2U);
    ASSERT_EQ(tables[1].rows.size(), now.instrument.competencies.size());
    QStringList texts;
    for (const TableCell &cell : tables[1].rows[0])
        texts.append(cell.text);
    EXPECT_EQ(texts.mid(1), (QStringList{QStringLiteral("3.00"), QStringLiteral("2.00"), QStringLiteral("4.00"),
                                         QStringLiteral("+1.00"), QStringLiteral("+2.00"),
                                         QString(QChar(0x2212)) + QStringLiteral("1.00")}));
    EXPECT_EQ(tables[1].columns[2].title, u"Self THEN");
}

TEST(LookBack, IsAbsentWhereNobodyLookedBack)
{
    EXPECT_EQ(blocksIn<Table>(comparedWith(later(0), later(0.5)), QStringLiteral("then_and_now")).size(), 1U);
}

}  // namespace circumspect::report
