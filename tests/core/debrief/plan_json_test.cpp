// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/plan_json.h"

#include <gtest/gtest.h>

namespace circumspect::debrief {
namespace {

Plan samplePlan()
{
    Goal goal{.id = QStringLiteral("g1"),
              .from = QStringLiteral("I decide alone"),
              .to = QStringLiteral("I ask two people first"),
              .firstStep = QStringLiteral("Ask Ann and Ben on Monday"),
              .firstStepBy = QDate(2026, 3, 16),
              .whoNotices = QStringLiteral("my deputy"),
              .measure = QStringLiteral("three decisions"),
              .checkpoints = {}};
    goal.checkpoints[1] = {Progress::Done, QStringLiteral("twice")};
    return {{goal, Goal{.id = QStringLiteral("g2"), .to = QStringLiteral("listen")}}};
}

QString problemOf(const QByteArray &json)
{
    const auto plan = planFromJson(json);
    EXPECT_FALSE(plan) << json.constData();
    return plan ? QString() : plan.error().detail;
}

TEST(PlanJson, GivesBackWhatItWrote)
{
    const auto plan = planFromJson(planToJson(samplePlan()));

    ASSERT_TRUE(plan);
    EXPECT_EQ(*plan, samplePlan());
}

TEST(PlanJson, JoinsGoalsAndProgressThatWentApart)
{
    const auto goals = goalsFromJson(goalsToJson(samplePlan()));
    const auto progress = progressFromJson(progressToJson(samplePlan()));

    ASSERT_TRUE(goals);
    ASSERT_TRUE(progress);
    EXPECT_EQ(goals->goals[0].checkpoints[1], Checkpoint());
    EXPECT_TRUE(progress->goals[0].from.isEmpty());
    EXPECT_EQ(joined(*goals, *progress), samplePlan());
}

TEST(PlanJson, KeepsThemesAndWhatGoalsAreAbout)
{
    Plan plan = samplePlan();
    plan.themes = {Theme{.id = QStringLiteral("t1"),
                         .name = QStringLiteral("Room for others"),
                         .evidence = QStringLiteral("Three comments"),
                         .counterEvidence = QStringLiteral("Partners differ"),
                         .question = QStringLiteral("When?")}};
    plan.goals[0].theme = QStringLiteral("t1");
    plan.goals[1].competency = CompetencyId(QStringLiteral("XBC"));

    const auto whole = planFromJson(planToJson(plan));
    const auto goals = goalsFromJson(goalsToJson(plan));

    ASSERT_TRUE(whole);
    EXPECT_EQ(*whole, plan);
    ASSERT_TRUE(goals);
    EXPECT_EQ(goals->themes, plan.themes);
    EXPECT_EQ(goals->themeOf(goals->goals[0])->name, u"Room for others");
    EXPECT_EQ(goals->themeOf(goals->goals[1]), nullptr);
}

// What was written before themes could be: the same bytes come out, so that no version counts as changed.
TEST(PlanJson, KeepsTheBytesOfPlansWithoutThemes)
{
    const QByteArray before =
        R"({"goals":[{"first_step":"","first_step_by":"2026-03-20","from":"","id":"g1","measure":"","to":"listen","who_notices":""}]})";

    const auto plan = goalsFromJson(before);

    ASSERT_TRUE(plan);
    EXPECT_EQ(goalsToJson(*plan), before);
    EXPECT_EQ(progressToJson(*plan).contains("themes"), false);
}

TEST(PlanJson, RefusesThemesThatDoNotFit)
{
    EXPECT_EQ(problemOf(R"({"themes":[{},{},{},{},{},{}]})"), QStringLiteral("themes: more_than|5"));
    EXPECT_EQ(problemOf(R"({"themes":[{"id":"a"},{"id":"a"}]})"), QStringLiteral("themes: id_twice"));
    EXPECT_EQ(problemOf(R"({"themes":[{"title":"x"}]})"), QStringLiteral("themes[0].title: unknown_field"));
    EXPECT_FALSE(goalsFromJson(R"({"themes":[{"name":"x"}]})"));
}

TEST(PlanJson, SaysWhereSomethingDoesNotFit)
{
    EXPECT_EQ(problemOf(R"({"goals":[{"from":1}]})"),
              QStringLiteral("goals[0].from: not_a_text|4000"));
    EXPECT_EQ(problemOf(R"({"goals":[{},{"first_step_by":"soon"}]})"),
              QStringLiteral("goals[1].first_step_by: not_a_date"));
    EXPECT_EQ(problemOf(R"({"goals":[{"checkpoints":[{"progress":"half"}]}]})"),
              QStringLiteral("goals[0].checkpoints[0].progress: none_of|open, started, done, dropped"));
    EXPECT_EQ(problemOf(R"({"goals":[{"goal":"x"}]})"), QStringLiteral("goals[0].goal: unknown_field"));
    EXPECT_EQ(problemOf(R"({"goals":[{},{},{},{}]})"), QStringLiteral("goals: more_than|3"));
    EXPECT_EQ(problemOf(R"({"goals":[{"checkpoints":[{},{},{},{}]}]})"),
              QStringLiteral("goals[0].checkpoints: more_than|3"));
    EXPECT_EQ(problemOf(R"({"goals":[{"id":"a"},{"id":"a"}]})"), QStringLiteral("goals: id_twice"));
    EXPECT_EQ(problemOf(R"([])"), QStringLiteral(": not_an_object"));
    EXPECT_FALSE(problemOf("{\"goals\":").isEmpty());
}

TEST(PlanJson, NeedsAnIdOnceAPlanTravels)
{
    EXPECT_TRUE(planFromJson(R"({"goals":[{"to":"listen"}]})"));
    EXPECT_FALSE(goalsFromJson(R"({"goals":[{"to":"listen"}]})"));
}

TEST(PlanJson, KeepsTheDayOfTheDebrief)
{
    const DebriefStatus held{QDate(2026, 4, 1)};

    EXPECT_EQ(*statusFromJson(statusToJson(held)), held);
    EXPECT_EQ(*statusFromJson(statusToJson({})), DebriefStatus());
    EXPECT_FALSE(statusFromJson(R"({"held_on":"yesterday"})"));
}

}  // namespace
}  // namespace circumspect::debrief
