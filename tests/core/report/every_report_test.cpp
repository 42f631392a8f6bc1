// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_fixture.h"
#include "report/phrasebook/phrasebook.h"
#include "report/text_writer.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace circumspect::report {

using test::ReportFixture;

namespace {

struct ReportCase {
    const char *name;
    ReportFixture (*make)();
};

ReportFixture inLanguage(ReportFixture fixture, const char *language)
{
    fixture.reportTemplate.language = QString::fromLatin1(language);
    return fixture;
}

const ReportCase kCases[] = {
    {"full", [] { return test::fullFixture(); }},
    {"merged", test::mergedFixture},
    {"withheld_cells", test::withheldCells},
    {"without_self", test::withoutSelf},
    {"only_self", test::onlySelf},
    {"only_self_shown", test::onlySelfShown},
    {"nothing_shown", test::nothingShown},
    {"unanimous", test::unanimous},
    {"one_competency", [] { return test::withCompetencies(1); }},
    {"three_competencies", [] { return test::withCompetencies(3); }},
    {"twelve_competencies", [] { return test::withCompetencies(12); }},
};

template <class Wanted, class Visit>
void forEachBlock(const Document &document, Visit visit)
{
    for (const Section &section : document.sections)
        for (const Block &block : section.blocks)
            if (const auto *wanted = std::get_if<Wanted>(&block))
                visit(section, *wanted);
}

/// Values of a picture with the kind of perspective they belong to.
template <class Visit>
void forEachValue(const ChartModel &model, Visit visit)
{
    const auto marked = [&](const auto &chart) {
        for (const auto &row : chart.rows)
            for (std::size_t i = 0; i < row.values.size(); ++i)
                visit(chart.marks[i].style, row.values[i]);
    };
    if (const auto *radar = std::get_if<RadarModel>(&model))
        for (const RadarModel::Series &series : radar->series)
            for (const ChartValue &value : series.values)
                visit(series.style, value);
    if (const auto *plot = std::get_if<GapPlotModel>(&model))
        marked(*plot);
    if (const auto *dots = std::get_if<DotRowsModel>(&model))
        marked(*dots);
    if (const auto *bars = std::get_if<OverviewBarsModel>(&model))
        for (const OverviewBarsModel::Row &row : bars->rows) {
            visit(SeriesStyle::AllOthers, row.others);
            for (std::size_t i = 0; i < row.groups.size(); ++i)
                visit(bars->groupMarks[i].style, row.groups[i]);
        }
}

/// Row and printed figure of every value in a picture.
template <class Visit>
void forEachFigure(const ChartModel &model, Visit visit)
{
    const auto rows = [&](const auto &chart) {
        for (const auto &row : chart.rows)
            for (const ChartValue &value : row.values)
                visit(row.label, value.display);
    };
    if (const auto *radar = std::get_if<RadarModel>(&model))
        for (const RadarModel::Series &series : radar->series)
            for (qsizetype axis = 0; axis < radar->axes.size(); ++axis)
                visit(radar->axes[axis], series.values[static_cast<std::size_t>(axis)].display);
    if (const auto *plot = std::get_if<GapPlotModel>(&model))
        rows(*plot);
    if (const auto *dots = std::get_if<DotRowsModel>(&model))
        rows(*dots);
    if (const auto *boxes = std::get_if<FourBoxModel>(&model))
        for (const FourBoxModel::Point &point : boxes->points) {
            visit(point.label, point.selfDisplay);
            visit(point.label, point.othersDisplay);
        }
    if (const auto *bars = std::get_if<OverviewBarsModel>(&model))
        for (const OverviewBarsModel::Row &row : bars->rows) {
            visit(row.label, row.others.display);
            for (const ChartValue &value : row.groups)
                visit(row.label, value.display);
        }
}

/// Whether a table of the report has a row with this name and, in it, this figure.
bool isInATable(const Document &document, const QString &name, const QString &figure)
{
    bool isFound = false;
    forEachBlock<Table>(document, [&](const Section &, const Table &table) {
        for (const std::vector<TableCell> &row : table.rows) {
            const auto holds = [&](const QString &text) {
                return std::any_of(row.begin(), row.end(), [&](const TableCell &cell) { return cell.text == text; });
            };
            isFound = isFound || (holds(name) && holds(figure));
        }
    });
    return isFound;
}

bool isProtectedStyle(SeriesStyle style)
{
    return style != SeriesStyle::Self && style != SeriesStyle::Manager;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

}  // namespace

class EveryReport : public testing::TestWithParam<ReportCase> {
protected:
    const Document m_document = GetParam().make().document();
};

TEST_P(EveryReport, OpensEachPageWithASentence)
{
    for (const Section &section : m_document.sections) {
        if (section.id == u"cover")
            continue;
        EXPECT_FALSE(section.title.isEmpty()) << section.id.toStdString();
        EXPECT_TRUE(section.lead.endsWith(u'.')) << section.id.toStdString();
    }
}

TEST_P(EveryReport, HasNoEmptyPages)
{
    for (const Section &section : m_document.sections)
        EXPECT_TRUE(!section.blocks.empty() || section.continuesPage) << section.id.toStdString();
}

TEST_P(EveryReport, FillsEveryPlaceholder)
{
    static const QRegularExpression kPlaceholder(QStringLiteral("%[0-9n]|\\{leader\\}"));

    for (const QString &text : test::textsOf(m_document))
        if (text != m_document.pageLabel) {
            EXPECT_FALSE(kPlaceholder.match(text).hasMatch()) << text.toStdString();
        }
}

TEST_P(EveryReport, NeverGluesSpacesOrStops)
{
    static const QRegularExpression kGlued(QStringLiteral("  |\\.\\.| \\.|nan|inf\\b"));

    for (const QString &text : test::textsOf(m_document))
        EXPECT_FALSE(kGlued.match(text).hasMatch()) << text.toStdString();
}

TEST_P(EveryReport, GivesEachPictureATitleAndASentenceForThoseWhoCannotSeeIt)
{
    forEachBlock<Chart>(m_document, [](const Section &section, const Chart &chart) {
        EXPECT_FALSE(textOf(chart.model).title.isEmpty()) << section.id.toStdString();
        EXPECT_TRUE(textOf(chart.model).altText.endsWith(u'.')) << section.id.toStdString();
    });
}

TEST_P(EveryReport, HasTheFiguresOfEveryPictureInATable)
{
    forEachBlock<Chart>(m_document, [&](const Section &section, const Chart &chart) {
        forEachFigure(chart.model, [&](const QString &row, const QString &display) {
            EXPECT_TRUE(isInATable(m_document, row, display) || isInATable(m_document, section.title, display))
                << section.id.toStdString() << ": " << row.toStdString() << ' ' << display.toStdString();
        });
    });
}

TEST_P(EveryReport, SpellsTheCountsOfEveryBarOut)
{
    forEachBlock<Chart>(m_document, [](const Section &section, const Chart &chart) {
        if (const auto *bars = std::get_if<DistributionModel>(&chart.model))
            for (const DistributionModel::Row &row : bars->rows) {
                QStringList counts;
                for (const int count : row.counts)
                    counts.append(QString::number(count));
                const QString last = counts.takeLast();
                EXPECT_TRUE(bars->text.altText.contains(row.label + u"”: " + counts.join(u", ") + u" and " + last))
                    << section.id.toStdString();
            }
    });
}

TEST_P(EveryReport, HasTablesWithoutRaggedRows)
{
    forEachBlock<Table>(m_document, [](const Section &section, const Table &table) {
        for (const std::vector<TableCell> &row : table.rows)
            EXPECT_EQ(row.size(), table.columns.size()) << section.id.toStdString();
    });
}

TEST_P(EveryReport, HasNoNumberWhereAFigureIsWithheld)
{
    forEachBlock<Chart>(m_document, [](const Section &, const Chart &chart) {
        forEachValue(chart.model, [](SeriesStyle, const ChartValue &value) {
            if (!value.isWithheld)
                return;
            EXPECT_FALSE(value.value);
            EXPECT_FALSE(value.answerCount);
            EXPECT_FALSE(hasDigit(value.display + value.reason));
            EXPECT_FALSE(value.reason.isEmpty());
        });
    });
    forEachBlock<Table>(m_document, [](const Section &section, const Table &table) {
        for (const std::vector<TableCell> &row : table.rows)
            for (const TableCell &cell : row)
                if (cell.text == u"withheld" && section.id != u"reading_guide" && section.id != u"appendix.glossary") {
                    EXPECT_FALSE(hasDigit(cell.spoken)) << cell.spoken.toStdString();
                    EXPECT_TRUE(cell.spoken.startsWith(u"withheld: ")) << cell.spoken.toStdString();
                }
    });
}

TEST_P(EveryReport, NeverCountsOneOrTwoProtectedPeople)
{
    forEachBlock<Chart>(m_document, [](const Section &section, const Chart &chart) {
        forEachValue(chart.model, [&](SeriesStyle style, const ChartValue &value) {
            if (isProtectedStyle(style) && value.answerCount) {
                EXPECT_GE(*value.answerCount, 3) << section.id.toStdString();
            }
        });
    });
    forEachBlock<Table>(m_document, [](const Section &section, const Table &table) {
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            if (table.columns[column].title == u"n")
                for (const std::vector<TableCell> &row : table.rows) {
                    EXPECT_TRUE(row[column].text == u"\u2013" || row[column].text.toInt() >= 3)
                        << section.id.toStdString();
                }
    });
    forEachBlock<Cover>(m_document, [](const Section &, const Cover &cover) {
        for (const std::vector<TableCell> &row : cover.counts.rows)
            if (row[0].text != u"Self" && row[0].text != u"Manager or overseer") {
                EXPECT_GE(row[1].text.toInt(), 3) << row[0].text.toStdString();
                EXPECT_GE(row[2].text.toInt(), 3) << row[0].text.toStdString();
            }
    });
}

TEST_P(EveryReport, ShowsSpreadsOfAtLeastFiveAnswersOnly)
{
    forEachBlock<Chart>(m_document, [](const Section &section, const Chart &chart) {
        if (const auto *bars = std::get_if<DistributionModel>(&chart.model))
            for (const DistributionModel::Row &row : bars->rows) {
                EXPECT_GE(std::accumulate(row.counts.begin(), row.counts.end(), 0), 5) << section.id.toStdString();
            }
    });
}

TEST_P(EveryReport, DrawsAtMostFiveRadarLinesAndThreeToTwelveAxes)
{
    forEachBlock<Chart>(m_document, [](const Section &, const Chart &chart) {
        if (const auto *radar = std::get_if<RadarModel>(&chart.model)) {
            EXPECT_LE(radar->series.size(), 5U);
            EXPECT_GE(radar->axes.size(), 3);
            EXPECT_LE(radar->axes.size(), 12);
            for (const RadarModel::Series &series : radar->series)
                EXPECT_EQ(static_cast<qsizetype>(series.values.size()), radar->axes.size());
        }
    });
}

TEST_P(EveryReport, LabelsNobody)
{
    static const QRegularExpression kVerdict(
        QStringLiteral("\\b(poor|excellent|weak leader|failing|inadequate|below standard|rank(ed|ing)?)\\b"),
        QRegularExpression::CaseInsensitiveOption);

    for (const QString &text : test::textsOf(m_document))
        EXPECT_FALSE(kVerdict.match(text).hasMatch()) << text.toStdString();
}

TEST_P(EveryReport, SaysEverythingInWordsToo)
{
    const QString text = writeText(m_document);

    for (const Section &section : m_document.sections)
        EXPECT_TRUE(text.contains(section.lead)) << section.id.toStdString();
    forEachBlock<Chart>(m_document, [&](const Section &, const Chart &chart) {
        EXPECT_TRUE(text.contains(textOf(chart.model).title));
        EXPECT_TRUE(text.contains(textOf(chart.model).altText));
    });
}

TEST_P(EveryReport, SpeaksTheLanguageAskedForThroughout)
{
    static const QRegularExpression kDecimalPoint(QStringLiteral("(?<![\\d.])\\d\\.\\d(?!\\.?\\d)"));
    QSet<QString> english;
    for (const PhraseEntry &entry : Phrasebook::entriesOf(QStringLiteral("en")))
        if (const QString text = QString::fromUtf16(entry.text); text.contains(u' '))
            english.insert(text);

    for (const char *language : {"fr", "es", "de"}) {
        for (const PhraseEntry &entry : Phrasebook::entriesOf(QString::fromLatin1(language)))
            english.remove(QString::fromUtf16(entry.text));
        for (const QString &text : test::textsOf(inLanguage(GetParam().make(), language).document())) {
            EXPECT_FALSE(english.contains(text)) << text.toStdString();
            EXPECT_FALSE(text.contains(QStringLiteral("  ")) || text.contains(QStringLiteral("..")))
                << text.toStdString();
            EXPECT_FALSE(text.contains(kDecimalPoint)) << text.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Documents, EveryReport, testing::ValuesIn(kCases),
                         [](const auto &entry) { return std::string(entry.param.name); });

TEST(CodedFigures, NeverStandWithoutTheirWord)
{
    const Document document = test::unanimous().document();

    int coded = 0;
    forEachBlock<Chart>(document, [&](const Section &section, const Chart &chart) {
        forEachValue(chart.model, [&](SeriesStyle style, const ChartValue &value) {
            if (isProtectedStyle(style) && value.value) {
                EXPECT_EQ(value.display, u"4.7 or more") << section.id.toStdString();
                ++coded;
            }
        });
    });
    forEachBlock<Table>(document, [](const Section &section, const Table &table) {
        for (const std::vector<TableCell> &row : table.rows)
            for (const TableCell &cell : row)
                EXPECT_NE(cell.text, u"4.7") << section.id.toStdString();
    });

    EXPECT_GT(coded, 100);
}

TEST(CodedFigures, MakeDifferencesReadOrLower)
{
    const Document document = test::unanimous().document();

    forEachBlock<Chart>(document, [](const Section &, const Chart &chart) {
        if (const auto *plot = std::get_if<GapPlotModel>(&chart.model))
            for (const GapPlotModel::Row &row : plot->rows) {
                EXPECT_TRUE(row.gap.endsWith(u" or lower")) << row.gap.toStdString();
            }
    });
}

}  // namespace circumspect::report
