// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "workspace/quality.h"

namespace circumspect::cli {

namespace {

using workspace::QualityFlag;

const QString kResponse = QStringLiteral("response");
const QString kReason = QStringLiteral("reason");

void declareResponseOptions(QCommandLineParser &parser)
{
    declareCycleOptions(parser);
    parser.addOption({kResponse, CommandLine::tr("The response, as “quality” lists it."), QStringLiteral("ID")});
}

void declareExcludeOptions(QCommandLineParser &parser)
{
    declareResponseOptions(parser);
    parser.addOption({kReason, CommandLine::tr("Why; kept sealed for owners."), QStringLiteral("TEXT")});
}

/// An open vault with the cycle and wave that a call is about.
struct Opened {
    std::unique_ptr<workspace::Workspace> vault;
    CycleId cycle;
    WaveId wave;
};

Result<Opened> openWave(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return vault.error();
    const auto cycle = chosenCycle(call, **vault);
    if (!cycle)
        return cycle.error();
    const auto wave = chosenWave(call, *cycle);
    if (!wave)
        return wave.error();
    return Opened{std::move(*vault), cycle->id, *wave};
}

QString nameOf(QualityFlag flag)
{
    switch (flag) {
    case QualityFlag::StraightLine:
        return CommandLine::tr("uniform answers");
    case QualityFlag::MostlyEmpty:
        return CommandLine::tr("mostly empty");
    case QualityFlag::FarFromOthers:
        break;
    }
    return CommandLine::tr("far from the other raters");
}

void sayResponse(const Call &call, const workspace::ReviewedParticipant &participant,
                 const workspace::ReviewedResponse &response)
{
    QStringList facts;
    for (const QualityFlag flag : response.flags)
        facts << nameOf(flag);
    if (response.isExcluded)
        facts << CommandLine::tr("excluded: %1").arg(response.reason);
    if (participant.isReleased)
        facts << CommandLine::tr("fixed by a release");
    call.console.say(
        QStringLiteral("%1  %2  %3  %4")
            .arg(response.id.text(), participant.code, response.group.text(), facts.join(QStringLiteral("; "))));
}

ExitCode review(const Call &call)
{
    const auto opened = openWave(call);
    if (!opened)
        return call.console.complain(opened.error());
    const auto reviewed = opened->vault->quality().review(opened->cycle, opened->wave);
    if (!reviewed)
        return call.console.complain(reviewed.error());
    for (const workspace::ReviewedParticipant &participant : reviewed->participants)
        for (const workspace::ReviewedResponse &response : participant.responses)
            sayResponse(call, participant, response);
    call.console.say(
        CommandLine::tr("%n response(s) looked at. A flag says “look”, never “wrong”; nothing is left out by itself.",
                        nullptr, reviewed->responses));
    if (reviewed->leavesOneselfOut)
        call.console.say(CommandLine::tr("Responses about yourself are not listed; another owner looks at those."));
    return ExitCode::Done;
}

ExitCode exclude(const Call &call)
{
    const auto opened = openWave(call);
    if (!opened)
        return call.console.complain(opened.error());
    const auto excluded = opened->vault->quality().exclude(
        opened->cycle, opened->wave, workspace::ResponseId(call.options.value(kResponse)), call.options.value(kReason));
    if (!excluded)
        return call.console.complain(excluded.error());
    call.console.say(CommandLine::tr("Excluded from the release to come. Comments carry no link to scores and stay."));
    return ExitCode::Done;
}

ExitCode include(const Call &call)
{
    const auto opened = openWave(call);
    if (!opened)
        return call.console.complain(opened.error());
    const auto included = opened->vault->quality().include(opened->cycle, opened->wave,
                                                           workspace::ResponseId(call.options.value(kResponse)));
    if (!included)
        return call.console.complain(included.error());
    call.console.say(CommandLine::tr("The response counts again."));
    return ExitCode::Done;
}

}  // namespace

Command qualityCommand()
{
    return {QStringLiteral("quality"),
            CommandLine::tr("VAULT"),
            CommandLine::tr("List responses that deserve a look, for owners."),
            declareCycleOptions,
            1,
            1,
            review};
}

Command excludeCommand()
{
    return {QStringLiteral("exclude"),
            CommandLine::tr("VAULT --response ID --reason TEXT"),
            CommandLine::tr("Leave a response out before the first release."),
            declareExcludeOptions,
            1,
            1,
            exclude};
}

Command includeCommand()
{
    return {QStringLiteral("include"),
            CommandLine::tr("VAULT --response ID"),
            CommandLine::tr("Take an excluded response in again."),
            declareResponseOptions,
            1,
            1,
            include};
}

}  // namespace circumspect::cli
