// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instrument_check.h"

#include <gtest/gtest.h>

namespace circumspect::model {
namespace {

LocalizedText both(const QString &text)
{
    return LocalizedText({{QStringLiteral("en"), text}, {QStringLiteral("de"), text + u" (de)"}});
}

Item item(const char *id)
{
    return {ItemId(QString::fromLatin1(id)), false, both(QStringLiteral("I listen.")),
            both(QStringLiteral("Listens."))};
}

/// A small instrument without fault.
Instrument soundDraft()
{
    Instrument draft;
    draft.id = InstrumentId(QStringLiteral("small-360"));
    draft.version = QStringLiteral("1");
    draft.languages = {QStringLiteral("en"), QStringLiteral("de")};
    draft.defaultLanguage = QStringLiteral("en");
    draft.title = both(QStringLiteral("Small"));
    draft.scale.id = QStringLiteral("three");
    for (int value = 1; value <= 3; ++value)
        draft.scale.points.push_back({value, both(QStringLiteral("point %1").arg(value))});
    draft.groups.push_back({GroupId(QStringLiteral("self")), GroupKind::Self, both(QStringLiteral("Self")), {}, 1});
    draft.groups.push_back({GroupId(QStringLiteral("peer")), GroupKind::Peers, both(QStringLiteral("Peers")), {}, 3});
    draft.groups.push_back(
        {GroupId(QStringLiteral("board")), GroupKind::Council, both(QStringLiteral("Board")), {}, 3});
    draft.competencies.push_back(
        {CompetencyId(QStringLiteral("LIS")), both(QStringLiteral("Listening")), {}, {item("LIS1"), item("LIS2")}});
    draft.openQuestions.push_back({QuestionId(QStringLiteral("KEEP")), QuestionKind::Continue,
                                   both(QStringLiteral("What should you keep?")),
                                   both(QStringLiteral("What to keep?"))});
    return draft;
}

/// The faults with their places, one a line, for comparing at a glance.
std::string problemsOf(const Instrument &draft)
{
    std::string all;
    for (const InstrumentProblem &problem : checkInstrument(draft))
        all += QString(problem.place + u": " + faultName(problem.fault) + u"\n").toStdString();
    return all;
}

TEST(CheckInstrument, FindsNothingInASoundDraft)
{
    EXPECT_EQ(problemsOf(soundDraft()), "");
}

TEST(CheckInstrument, FindsRepeatedIdsAlsoBetweenItemsAndQuestions)
{
    Instrument draft = soundDraft();
    draft.competencies[0].items[1].id = ItemId(QStringLiteral("LIS1"));
    draft.openQuestions[0].id = QuestionId(QStringLiteral("lis1"));

    EXPECT_EQ(problemsOf(draft), "competencies[0].items[1].id: repeated id\nopen_questions[0].id: repeated id\n");
}

TEST(CheckInstrument, FindsMissingTranslations)
{
    Instrument draft = soundDraft();
    draft.languages.append(QStringLiteral("fr"));
    draft.competencies[0].items.pop_back();

    const std::vector<InstrumentProblem> problems = checkInstrument(draft);

    ASSERT_FALSE(problems.empty());
    for (const InstrumentProblem &problem : problems)
        EXPECT_TRUE(problem.place.endsWith(u".fr")) << problem.place.toStdString();
    EXPECT_EQ(problems.back().place, QStringLiteral("open_questions[0].text.other.fr"));
}

TEST(CheckInstrument, WantsExactlyOneSelfGroup)
{
    Instrument none = soundDraft();
    none.groups.erase(none.groups.begin());
    Instrument two = soundDraft();
    two.groups[1].kind = GroupKind::Self;

    EXPECT_EQ(problemsOf(none), "rater_groups: no self group\n");
    EXPECT_EQ(problemsOf(two), "rater_groups[1].perspective: second self group\n");
}

TEST(CheckInstrument, NeverLetsAProtectedMinimumFallBelowThree)
{
    Instrument draft = soundDraft();
    draft.groups[1].minimum = 2;
    draft.groups[2].minimum = 4;

    EXPECT_EQ(problemsOf(draft), "rater_groups[1].min_responses_to_report: minimum below 3\n");
}

TEST(CheckInstrument, FindsGapsInTheScale)
{
    Instrument draft = soundDraft();
    draft.scale.points[2].value = 4;

    EXPECT_EQ(problemsOf(draft), "scale.points[2].value: points not consecutive\n");
}

TEST(CheckInstrument, FindsTwoPointsWithOneLabel)
{
    Instrument draft = soundDraft();
    draft.scale.points[2].label = both(QStringLiteral("Point  1"));

    EXPECT_EQ(problemsOf(draft),
              "scale.points[2].label.de: repeated label\nscale.points[2].label.en: repeated label\n");
}

TEST(CheckInstrument, FindsCompetenciesWithoutItems)
{
    Instrument draft = soundDraft();
    draft.competencies[0].items.clear();

    EXPECT_EQ(problemsOf(draft), "competencies[0].items: no items\n");
}

TEST(CheckInstrument, FindsWordsThatNameTwoGroups)
{
    Instrument draft = soundDraft();
    draft.groups[1].importAliases = {QStringLiteral("Colleague")};
    draft.groups[2].importAliases = {QStringLiteral("colleague")};

    EXPECT_EQ(problemsOf(draft), "rater_groups[2].import_aliases[0]: repeated alias\n");
}

TEST(CheckInstrument, LetsTheMergeRuleNameProtectedGroupsOnly)
{
    Instrument draft = soundDraft();
    draft.mergeRule.into = {{GroupId(QStringLiteral("peer")), GroupId(QStringLiteral("board"))},
                            {GroupId(QStringLiteral("board")), GroupId(QStringLiteral("self"))},
                            {GroupId(QStringLiteral("nobody")), GroupId(QStringLiteral("peer"))}};

    EXPECT_EQ(problemsOf(draft), "merge_rule[1].into: no such group\nmerge_rule[2].group: no such group\n");
}

TEST(CheckInstrument, FindsMalformedIds)
{
    Instrument draft = soundDraft();
    draft.id = InstrumentId(QStringLiteral("Small 360"));
    draft.competencies[0].items[0].id = ItemId(QStringLiteral("lis 1"));
    draft.groups[1].id = GroupId();

    EXPECT_EQ(problemsOf(draft),
              "id: malformed id\nrater_groups[1].id: missing\ncompetencies[0].items[0].id: malformed id\n");
}

}  // namespace
}  // namespace circumspect::model
