// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "workspace/rostering.h"

namespace circumspect::cli {

namespace {

QString lineOf(const workspace::ParticipantProgress &progress)
{
    QStringList groups;
    for (const auto &group : progress.groups)
        groups.append(QStringLiteral("%1 %2/%3").arg(group.group.text()).arg(group.answered).arg(group.invited));
    return QStringLiteral("  %1 %2/%3  %4%5")
        .arg(progress.participant.code, -12)
        .arg(progress.answered, 3)
        .arg(progress.invited)
        .arg(groups.join(QStringLiteral(", ")), progress.isReleased ? CommandLine::tr("  released") : QString());
}

Result<void> sayCycle(const Call &call, workspace::Workspace &vault, const model::Cycle &cycle)
{
    call.console.say(CommandLine::tr("Cycle %1, instrument %2 %3")
                         .arg(cycle.name, cycle.instrument.text(), cycle.instrumentVersion));
    for (const model::Wave &wave : cycle.waves) {
        const auto progress = vault.rostering().progress(cycle.id, wave.id);
        if (!progress)
            return progress.error();
        int answered = 0;
        for (const auto &participant : *progress)
            answered += participant.answered;
        if (answered == 0 && wave.kind != model::WaveKind::Baseline)
            continue;
        call.console.say(CommandLine::tr("Wave %1: answered/invited").arg(wave.id.text()));
        for (const auto &participant : *progress)
            call.console.say(lineOf(participant));
    }
    return {};
}

ExitCode status(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto cycles = (*vault)->rostering().cycles();
    if (!cycles)
        return call.console.complain(cycles.error());
    if (cycles->empty())
        call.console.say(CommandLine::tr("The vault has no cycle yet."));
    for (const model::Cycle &cycle : *cycles) {
        const auto said = sayCycle(call, **vault, cycle);
        if (!said)
            return call.console.complain(said.error());
    }
    return ExitCode::Done;
}

}  // namespace

Command statusCommand()
{
    return {QStringLiteral("status"),
            CommandLine::tr("VAULT"),
            CommandLine::tr("Show cycles, participants and who has answered; never what."),
            declareVaultOptions,
            1,
            1,
            status};
}

}  // namespace circumspect::cli
