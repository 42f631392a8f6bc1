// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/commands/release_preview.h"
#include "cli/vault_options.h"
#include "cli/words.h"
#include "workspace/releasing.h"

namespace circumspect::cli {

namespace {

void declareReleaseOptions(QCommandLineParser &parser)
{
    declareCycleOptions(parser);
    parser.addOption(
        {QStringLiteral("participant"), CommandLine::tr("Release one participant."), QStringLiteral("CODE")});
    parser.addOption({QStringLiteral("all"), CommandLine::tr("Release everybody.")});
    parser.addOption({QStringLiteral("preview"),
                      CommandLine::tr("Only say what would change and what must wait; release nothing.")});
    parser.addOption({QStringLiteral("json"), CommandLine::tr("The preview as JSON.")});
}

/// The participant of --participant; an empty id stands for --all.
Result<ParticipantId> chosenParticipant(const Call &call, workspace::Workspace &vault, const model::Cycle &cycle)
{
    if (call.options.isSet(QStringLiteral("all")))
        return ParticipantId();
    const auto participant = participantWithCode(vault, cycle, call.options.value(QStringLiteral("participant")));
    if (!participant)
        return participant.error();
    return participant->id;
}

ExitCode sayOutcomes(const Call &call, const workspace::Releasing::Released &released)
{
    ExitCode code = ExitCode::Done;
    for (const auto &outcome : released.outcomes) {
        if (outcome.refusal)
            code = call.console.complain(*outcome.refusal);
        else
            call.console.say((outcome.isNew ? CommandLine::tr("%1: released, %2")
                                            : CommandLine::tr("%1: released before, unchanged, %2"))
                                 .arg(outcome.participantCode, outcome.id.text()));
    }
    return code;
}

ExitCode release(const Call &call)
{
    if (call.options.isSet(QStringLiteral("all")) == call.options.isSet(QStringLiteral("participant")))
        return call.console.refuse(CommandLine::tr("Say either --participant CODE or --all."));
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto cycle = chosenCycle(call, **vault);
    if (!cycle)
        return call.console.complain(cycle.error());
    const auto wave = chosenWave(call, *cycle);
    if (!wave)
        return call.console.complain(wave.error());
    const auto participant = chosenParticipant(call, **vault, *cycle);
    if (!participant)
        return call.console.complain(participant.error());
    if (call.options.isSet(QStringLiteral("preview")))
        return previewRelease(call, **vault, *cycle, *wave, *participant);
    const auto released = (*vault)->releasing().release(cycle->id, *wave, *participant, workspace::Progress());
    if (!released)
        return call.console.complain(released.error());
    return sayOutcomes(call, *released);
}

}  // namespace

Command releaseCommand()
{
    return {QStringLiteral("release"),
            CommandLine::tr("VAULT --participant CODE | --all [--preview [--json]]"),
            CommandLine::tr("Freeze the report of one participant or of all; only an owner can."),
            declareReleaseOptions,
            1,
            1,
            release};
}

}  // namespace circumspect::cli
