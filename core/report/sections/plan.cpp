// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/figures.h"
#include "report/sections/sections.h"
#include "report/sections/worksheet.h"

#include <algorithm>
#include <functional>

namespace circumspect::report {

using debrief::Goal;
using debrief::Progress;

namespace {

constexpr std::size_t kEmptyGoals = 2;
constexpr double kStepHeight = 58;
constexpr double kTightStepHeight = 46;  // where themes and competencies take rows of their own
constexpr double kAgainHeight = 34;

QString firstStep(const ReportContext &context, const Goal &goal)
{
    if (goal.firstStep.trimmed().isEmpty() || !goal.firstStepBy.isValid())
        return goal.firstStep;
    return context.words().text(Phrase::PlanStepBy, {goal.firstStep.trimmed(), dateText(context, goal.firstStepBy)});
}

/// Empty while a goal is open: the space is for what will be written there.
QString progressName(const ReportContext &context, Progress progress)
{
    switch (progress) {
    case Progress::Open:
        return {};
    case Progress::Started:
        return context.words().text(Phrase::PlanProgressStarted);
    case Progress::Done:
        return context.words().text(Phrase::PlanProgressDone);
    case Progress::Dropped:
        break;
    }
    return context.words().text(Phrase::PlanProgressDropped);
}

QString checkpointText(const ReportContext &context, const debrief::Checkpoint &checkpoint)
{
    const QString progress = progressName(context, checkpoint.progress);
    const QString note = checkpoint.note.trimmed();
    if (progress.isEmpty() || note.isEmpty())
        return progress + note;
    return context.words().text(Phrase::Labelled, {progress, note});
}

QString themeName(const ReportContext &context, const Goal &goal)
{
    const debrief::Theme *theme = context.supplement().plan.themeOf(goal);
    return theme ? theme->name.trimmed() : QString();
}

QString competencyName(const ReportContext &context, const Goal &goal)
{
    return goal.competency.isEmpty() ? QString() : context.competencyName(goal.competency.text());
}

using TextOfGoal = std::function<QString(const Goal &)>;

void addRow(const ReportContext &context, const std::vector<Goal> &goals, const QString &step, const TextOfGoal &text,
            Table &table)
{
    std::vector<TableCell> row = {{.text = step}};
    for (const Goal &goal : goals)
        row.push_back(writtenCell(context, text(goal)));
    table.rows.push_back(std::move(row));
}

/// One column a goal, so that goals can be read beside each other; one row a question.
Table goalsTable(const ReportContext &context, const std::vector<Goal> &goals)
{
    const Phrasebook &words = context.words();
    Table table{.caption = words.text(Phrase::PlanCaption),
                .columns = {textColumn(words.text(Phrase::PlanStep), 1)},
                .rows = {},
                .hasRowHeaders = true,
                .writingHeight = kStepHeight};
    for (std::size_t number = 1; number <= goals.size(); ++number)
        table.columns.push_back(textColumn(words.text(Phrase::PlanGoal, {QString::number(number)}), 2));
    const auto add = [&](Phrase step, const TextOfGoal &text) {
        addRow(context, goals, words.text(step), text, table);
    };
    const bool hasThemes =
        std::any_of(goals.begin(), goals.end(), [&](const Goal &goal) { return !themeName(context, goal).isEmpty(); });
    const bool hasCompetencies =
        std::any_of(goals.begin(), goals.end(), [](const Goal &goal) { return !goal.competency.isEmpty(); });
    if (hasThemes || hasCompetencies)
        table.writingHeight = kTightStepHeight;
    if (hasThemes)
        add(Phrase::ThemesTheme, [&](const Goal &goal) { return themeName(context, goal); });
    if (hasCompetencies)
        add(Phrase::ColumnCompetency, [&](const Goal &goal) { return competencyName(context, goal); });
    add(Phrase::PlanFrom, [](const Goal &goal) { return goal.from; });
    add(Phrase::PlanTo, [](const Goal &goal) { return goal.to; });
    add(Phrase::PlanFirstStep, [&](const Goal &goal) { return firstStep(context, goal); });
    add(Phrase::PlanWhoNotices, [](const Goal &goal) { return goal.whoNotices; });
    add(Phrase::PlanMeasure, [](const Goal &goal) { return goal.measure; });
    for (std::size_t i = 0; i < debrief::kCheckpointDays.size(); ++i)
        addRow(
            context, goals, words.text(Phrase::PlanAfterDays, {QString::number(debrief::kCheckpointDays[i])}),
            [&](const Goal &goal) { return checkpointText(context, goal.checkpoints[i]); }, table);
    return table;
}

Table againTable(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    Table table{.caption = words.text(Phrase::PlanAgainCaption),
                .columns = {textColumn(words.text(Phrase::PlanAgainWhat), 2),
                            textColumn(words.text(Phrase::PlanAgainWhen), 1),
                            textColumn(words.text(Phrase::PlanAgainLearn), 2)},
                .rows = {},
                .hasRowHeaders = true,
                .writingHeight = kAgainHeight};
    for (const Phrase what : {Phrase::PlanPulse, Phrase::PlanRetest})
        table.rows.push_back({{.text = words.text(what)}, writtenCell(context, {}), writtenCell(context, {})});
    return table;
}

QString leadOf(const ReportContext &context)
{
    const Phrasebook &words = context.words();
    const debrief::Plan &plan = context.supplement().plan;
    QStringList sentences = {plan.goals.empty()
                                 ? words.text(Phrase::PlanLead)
                                 : words.counted(Phrase::PlanLeadFilled, static_cast<int>(plan.goals.size()))};
    if (const auto &heldOn = context.supplement().status.heldOn)
        sentences.append(words.text(Phrase::PlanLeadHeld, {dateText(context, *heldOn)}));
    return sentences.join(u' ');
}

}  // namespace

std::vector<Section> planSection(const ReportContext &context)
{
    const std::vector<Goal> &written = context.supplement().plan.goals;
    if (written.empty() && !context.hasOtherThanSelf())
        return {};
    const Phrasebook &words = context.words();
    Section section{.id = QStringLiteral("plan"), .title = words.text(Phrase::PlanTitle), .lead = leadOf(context)};
    section.blocks.push_back(goalsTable(context, written.empty() ? std::vector<Goal>(kEmptyGoals) : written));
    section.blocks.push_back(againTable(context));
    section.blocks.push_back(Paragraph{words.text(Phrase::PlanAgainRule), TextStyle::Caption});
    return {section};
}

}  // namespace circumspect::report
