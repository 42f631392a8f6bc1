// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_fixture.h"
#include "report/json_writer.h"
#include "report/text_writer.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace circumspect::report {

namespace {

using test::ReportFixture;

const QString kPage = QStringLiteral("importance");

/// Four competencies; what matters was answered by self, manager, 5 peers, 6 reports, 4 partners: sixteen others.
ReportFixture asked(const std::vector<int> &answers)
{
    ReportFixture fixture = test::fullFixture(4);
    fixture.askImportance(answers);
    return fixture;
}

template <class Wanted>
std::vector<Wanted> blocksOf(const Document &document)
{
    std::vector<Wanted> blocks;
    if (const Section *section = test::findSection(document, kPage))
        for (const Block &block : section->blocks)
            if (const auto *wanted = std::get_if<Wanted>(&block))
                blocks.push_back(*wanted);
    return blocks;
}

ImportanceModel mapIn(const Document &document)
{
    const std::vector<Chart> charts = blocksOf<Chart>(document);
    return charts.size() == 1 ? std::get<ImportanceModel>(charts.front().model) : ImportanceModel();
}

}  // namespace

TEST(ImportancePage, IsAbsentWhereImportanceWasNotAsked)
{
    EXPECT_EQ(test::findSection(test::fullFixture(4).document(), kPage), nullptr);
}

TEST(ImportancePage, IsAbsentWhereTheTemplateSwitchesItOff)
{
    ReportFixture fixture = asked({4, 2, 3, 3});
    fixture.reportTemplate.switchedOff = {SectionKind::Importance};

    EXPECT_EQ(test::findSection(fixture.document(), kPage), nullptr);
}

// Rater 1, the manager, and every second one after say a point less: eight of sixteen.
TEST(ImportancePage, CutsAtTheMeansOfWhatIsPrinted)
{
    const ImportanceModel map = mapIn(asked({4, 2, 3, 3}).document());

    ASSERT_EQ(map.points.size(), 4U);
    EXPECT_DOUBLE_EQ(map.points[0].importance, 3.5);
    EXPECT_DOUBLE_EQ(map.points[1].importance, 1.5);
    EXPECT_DOUBLE_EQ(map.importanceCut, 2.5);  // (3.5 + 1.5 + 2.5 + 2.5) / 4
    EXPECT_EQ(map.importanceLowest, 1);
    EXPECT_EQ(map.importanceHighest, 4);
    double sum = 0;
    for (const ImportanceModel::Point &point : map.points)
        sum += point.performance;
    EXPECT_DOUBLE_EQ(map.performanceCut, sum / 4);
}

TEST(ImportancePage, SortsCompetenciesIntoItsFourBoxes)
{
    const Document document = asked({4, 2, 3, 3}).document();
    const ImportanceModel map = mapIn(document);

    for (const ImportanceModel::Point &point : map.points) {
        const bool isHigher = point.performance >= map.performanceCut;
        const QString expected =
            point.importance >= 2.5 ? (isHigher ? map.keep : map.improve) : (isHigher ? map.enough : map.lowPriority);
        EXPECT_EQ(quarterOf(map, point), expected);
    }
    const Table table = blocksOf<Table>(document).at(0);
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(table.rows[1].back().text, quarterOf(map, map.points[1]));
}

TEST(ImportancePage, CountsValuesOnTheLineAsAbove)
{
    ImportanceModel map;
    map.importanceCut = (3.3 + 3.3 + 3.3) / 3;
    map.performanceCut = 3.3;
    map.keep = QStringLiteral("keep");
    map.points.emplace_back();
    map.points[0].importance = 3.3;
    map.points[0].performance = 3.3;

    EXPECT_EQ(quarterOf(map, map.points[0]), map.keep);
}

TEST(ImportancePage, NamesWhatIsImportantAndRatedLower)
{
    const Document document = asked({4, 2, 3, 3}).document();
    const ImportanceModel map = mapIn(document);
    const QString lead = test::findSection(document, kPage)->lead;

    for (const ImportanceModel::Point &point : map.points)
        EXPECT_EQ(lead.contains(point.label), quarterOf(map, point) == map.improve) << qPrintable(lead);
}

TEST(ImportancePage, SaysWhoFindsWhatMostImportant)
{
    const ReportFixture fixture = asked({4, 2, 3, 3});
    const QString most = fixture.instrument.competencies[0].name.in(QStringLiteral("en"));

    const QString text = writeText(fixture.document());

    EXPECT_TRUE(text.contains(QStringLiteral("You and all others rate the same as most important: ") + most))
        << qPrintable(text);
}

TEST(ImportancePage, NamesWhatHasNoPlace)
{
    const ReportFixture fixture = asked({4, 2, 3});  // the fourth is left open by everybody
    const Document document = fixture.document();

    EXPECT_EQ(mapIn(document).points.size(), 3U);
    const auto paragraphs = blocksOf<Paragraph>(document);
    const QString left = fixture.instrument.competencies[3].name.in(QStringLiteral("en"));
    EXPECT_TRUE(std::any_of(paragraphs.begin(), paragraphs.end(), [&](const Paragraph &paragraph) {
        return paragraph.text.contains(QStringLiteral("withheld: ") + left);
    }));
}

TEST(ImportancePage, IsAbsentWhereNothingMayBePrinted)
{
    EXPECT_EQ(test::findSection(asked({}).document(), kPage), nullptr);
}

TEST(ImportancePage, SpeaksEveryLanguage)
{
    for (const char *language : {"en", "fr", "es", "de"}) {
        ReportFixture fixture = asked({4, 2, 3, 3});
        fixture.reportTemplate.language = QString::fromLatin1(language);

        const Document document = fixture.document();

        ASSERT_NE(test::findSection(document, kPage), nullptr);
        EXPECT_FALSE(writeText(document).contains(u'%' + QStringLiteral("1"))) << language;
        EXPECT_TRUE(writeJson(document).contains("importance_scale")) << language;
    }
}

}  // namespace circumspect::report
