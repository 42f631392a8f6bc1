// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_fixture.h"

#include <gtest/gtest.h>

namespace circumspect::report {

namespace {

using debrief::Goal;
using debrief::Theme;
using test::ReportFixture;

std::vector<Table> tablesIn(const Document &document, const QString &id)
{
    std::vector<Table> tables;
    if (const Section *section = test::findSection(document, id))
        for (const Block &block : section->blocks)
            if (const auto *table = std::get_if<Table>(&block))
                tables.push_back(*table);
    return tables;
}

ReportFixture withThemes()
{
    ReportFixture fixture = test::fullFixture(4);
    fixture.supplement.plan.themes = {Theme{.id = QStringLiteral("t1"),
                                            .name = QStringLiteral("Room for others"),
                                            .evidence = QStringLiteral("Three comments"),
                                            .counterEvidence = QStringLiteral("Partners differ"),
                                            .question = QStringLiteral("In which meetings?")}};
    return fixture;
}

/// The row of a goals table under a heading in its first column, or an empty one.
std::vector<TableCell> rowNamed(const Table &table, const QString &name)
{
    for (const std::vector<TableCell> &row : table.rows)
        if (row.front().text == name)
            return row;
    return {};
}

}  // namespace

TEST(DebriefPages, ThemesAreAWorksheetUntilADebriefNamesSome)
{
    const Table table = tablesIn(test::fullFixture(4).document(), QStringLiteral("themes")).at(0);

    EXPECT_EQ(table.rows.size(), 3U);
    EXPECT_TRUE(table.rows[0][0].text.isEmpty());
}

TEST(DebriefPages, ThemesStandWithWhatSpeaksForThemAndAgainst)
{
    const Document document = withThemes().document();
    const Table table = tablesIn(document, QStringLiteral("themes")).at(0);

    EXPECT_EQ(test::findSection(document, QStringLiteral("themes"))->lead, u"The debrief has named 1 theme.");
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0][0].text, u"Room for others");
    EXPECT_EQ(table.rows[0][1].text, u"Three comments");
    EXPECT_EQ(table.rows[0][2].text, u"Partners differ");
    EXPECT_EQ(table.rows[0][3].text, u"In which meetings?");
}

TEST(DebriefPages, AThemeWithoutWordsIsNone)
{
    ReportFixture fixture = test::fullFixture(4);
    fixture.supplement.plan.themes = {Theme{.id = QStringLiteral("t1"), .name = QStringLiteral("  ")}};

    EXPECT_EQ(tablesIn(fixture.document(), QStringLiteral("themes")).at(0).rows.size(), 3U);
}

TEST(DebriefPages, GoalsNameTheirThemeAndCompetency)
{
    ReportFixture fixture = withThemes();
    fixture.supplement.plan.goals = {
        Goal{.id = QStringLiteral("g1"), .to = QStringLiteral("ask first"), .theme = QStringLiteral("t1")},
        Goal{.id = QStringLiteral("g2"),
             .to = QStringLiteral("share data"),
             .competency = fixture.instrument.competencies[1].id}};

    const Table goals = tablesIn(fixture.document(), QStringLiteral("plan")).at(0);

    const auto themes = rowNamed(goals, QStringLiteral("Theme"));
    const auto competencies = rowNamed(goals, QStringLiteral("Competency"));
    ASSERT_EQ(themes.size(), 3U);
    EXPECT_EQ(themes[1].text, u"Room for others");
    EXPECT_TRUE(themes[2].text.isEmpty());
    ASSERT_EQ(competencies.size(), 3U);
    EXPECT_TRUE(competencies[1].text.isEmpty());
    EXPECT_EQ(competencies[2].text, fixture.instrument.competencies[1].name.in(QStringLiteral("en")));
}

TEST(DebriefPages, GoalsWithoutThemeOrCompetencyHaveNoSuchRows)
{
    ReportFixture fixture = test::fullFixture(4);
    fixture.supplement.plan.goals = {Goal{.id = QStringLiteral("g1"), .theme = QStringLiteral("gone")}};

    const Table goals = tablesIn(fixture.document(), QStringLiteral("plan")).at(0);

    EXPECT_TRUE(rowNamed(goals, QStringLiteral("Theme")).empty());
    EXPECT_TRUE(rowNamed(goals, QStringLiteral("Competency")).empty());
}

}  // namespace circumspect::report
