// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "common/files.h"
#include "debrief/plan_json.h"
#include "workspace/debriefing.h"

#include <optional>

namespace circumspect::cli {

namespace {

void declarePlanOptions(QCommandLineParser &parser)
{
    declareCycleOptions(parser);
    parser.addOption({QStringLiteral("participant"), CommandLine::tr("The participant."), QStringLiteral("CODE")});
}

void declareShowOptions(QCommandLineParser &parser)
{
    declarePlanOptions(parser);
    parser.addOption({QStringLiteral("json"), CommandLine::tr("Show it as “plan save” reads it.")});
}

void declareHeldOptions(QCommandLineParser &parser)
{
    declarePlanOptions(parser);
    parser.addOption({QStringLiteral("date"), CommandLine::tr("The day, as 2026-03-31; none takes it back."),
                      QStringLiteral("DATE")});
}

Result<ParticipantId> chosenParticipant(const Call &call, workspace::Workspace &vault)
{
    const auto cycle = chosenCycle(call, vault);
    if (!cycle)
        return cycle.error();
    const auto participant = participantWithCode(vault, *cycle, call.options.value(QStringLiteral("participant")));
    if (!participant)
        return participant.error();
    return participant->id;
}

void sayGoal(const Call &call, int number, const debrief::Goal &goal, const QString &theme)
{
    call.console.say(CommandLine::tr("Goal %1").arg(number));
    if (!goal.competency.isEmpty())
        call.console.say(CommandLine::tr("  competency:   %1").arg(goal.competency.text()));
    if (!theme.isEmpty())
        call.console.say(CommandLine::tr("  theme:        %1").arg(theme));
    call.console.say(CommandLine::tr("  from:         %1").arg(goal.from));
    call.console.say(CommandLine::tr("  to:           %1").arg(goal.to));
    call.console.say(CommandLine::tr("  first step:   %1").arg(goal.firstStep));
    call.console.say(CommandLine::tr("  by:           %1").arg(goal.firstStepBy.toString(Qt::ISODate)));
    call.console.say(CommandLine::tr("  who notices:  %1").arg(goal.whoNotices));
    call.console.say(CommandLine::tr("  measure:      %1").arg(goal.measure));
    for (std::size_t i = 0; i < goal.checkpoints.size(); ++i)
        call.console.say(CommandLine::tr("  after %1 days: %2 %3")
                             .arg(debrief::kCheckpointDays[i])
                             .arg(debrief::codeName(goal.checkpoints[i].progress), goal.checkpoints[i].note)
                             .trimmed());
}

void sayTheme(const Call &call, int number, const debrief::Theme &theme)
{
    call.console.say(CommandLine::tr("Theme %1: %2").arg(number).arg(theme.name));
    call.console.say(CommandLine::tr("  speaks for:     %1").arg(theme.evidence));
    call.console.say(CommandLine::tr("  speaks against: %1").arg(theme.counterEvidence));
    call.console.say(CommandLine::tr("  open question:  %1").arg(theme.question));
}

ExitCode sayPlan(const Call &call, const debrief::Plan &plan, const debrief::DebriefStatus &status)
{
    if (call.options.isSet(QStringLiteral("json"))) {
        call.console.say(QString::fromUtf8(workspace::Debriefing::toJson(plan)));
        return ExitCode::Done;
    }
    call.console.say(status.isHeld() ? CommandLine::tr("Debrief held on %1.").arg(status.heldOn->toString(Qt::ISODate))
                                     : CommandLine::tr("Debrief not held yet."));
    int number = 0;
    for (const debrief::Theme &theme : plan.themes)
        sayTheme(call, ++number, theme);
    number = 0;
    for (const debrief::Goal &goal : plan.goals) {
        const debrief::Theme *theme = plan.themeOf(goal);
        sayGoal(call, ++number, goal, theme ? theme->name : QString());
    }
    if (plan.goals.empty() && plan.themes.empty())
        call.console.say(CommandLine::tr("No plan yet."));
    return ExitCode::Done;
}

ExitCode show(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto participant = chosenParticipant(call, **vault);
    if (!participant)
        return call.console.complain(participant.error());
    const auto plan = (*vault)->debriefing().plan(*participant);
    if (!plan)
        return call.console.complain(plan.error());
    const auto status = (*vault)->debriefing().status(*participant);
    if (!status)
        return call.console.complain(status.error());
    return sayPlan(call, *plan, *status);
}

ExitCode save(const Call &call)
{
    const auto bytes = common::readFile(call.arguments.at(1), qint64{1024} * 1024);
    if (!bytes)
        return call.console.complain(bytes.error());
    auto plan = workspace::Debriefing::fromJson(*bytes);
    if (!plan)
        return call.console.complain(plan.error());
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto participant = chosenParticipant(call, **vault);
    if (!participant)
        return call.console.complain(participant.error());
    const auto saved = (*vault)->debriefing().savePlan(*participant, std::move(*plan));
    if (!saved)
        return call.console.complain(saved.error());
    call.console.say(saved->any() ? CommandLine::tr("Saved the plan.") : CommandLine::tr("Nothing has changed."));
    return ExitCode::Done;
}

ExitCode held(const Call &call)
{
    const QString written = call.options.value(QStringLiteral("date"));
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        return call.console.refuse(CommandLine::tr("Say the date as 2026-03-31."));
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto participant = chosenParticipant(call, **vault);
    if (!participant)
        return call.console.complain(participant.error());
    const auto set =
        (*vault)->debriefing().setStatus(*participant, {date.isValid() ? std::optional(date) : std::nullopt});
    if (!set)
        return call.console.complain(set.error());
    call.console.say(date.isValid() ? CommandLine::tr("Noted that the debrief was held.")
                                    : CommandLine::tr("Noted that the debrief was not held yet."));
    return ExitCode::Done;
}

}  // namespace

Command planShowCommand()
{
    return {QStringLiteral("plan show"),
            CommandLine::tr("VAULT --participant CODE"),
            CommandLine::tr("Show a development plan, its progress, and whether the debrief was held."),
            declareShowOptions,
            1,
            1,
            show};
}

Command planSaveCommand()
{
    return {QStringLiteral("plan save"),
            CommandLine::tr("VAULT FILE --participant CODE"),
            CommandLine::tr("Store the themes of a debrief and a plan of at most three goals from a JSON file."),
            declarePlanOptions,
            2,
            2,
            save};
}

Command debriefHeldCommand()
{
    return {QStringLiteral("debrief held"),
            CommandLine::tr("VAULT --participant CODE --date DATE"),
            CommandLine::tr("Note the day on which a debrief was held."),
            declareHeldOptions,
            1,
            1,
            held};
}

}  // namespace circumspect::cli
