// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "common/files.h"
#include "workspace/rostering.h"

namespace circumspect::cli {

namespace {

void declareAddOptions(QCommandLineParser &parser)
{
    declareVaultOptions(parser);
    parser.addOption({QStringLiteral("name"), CommandLine::tr("Name of the cycle."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("instrument"), CommandLine::tr("Instrument in the vault."), QStringLiteral("ID")});
    parser.addOption({QStringLiteral("language"), CommandLine::tr("Language of its reports (default en)."),
                      QStringLiteral("LANGUAGE"), QStringLiteral("en")});
    parser.addOption({QStringLiteral("waves"), CommandLine::tr("Its waves (default T1,T2,THEN)."),
                      QStringLiteral("LIST"), QStringLiteral("T1,T2,THEN")});
}

ExitCode addCycle(const Call &call)
{
    workspace::CycleDraft draft;
    draft.name = call.options.value(QStringLiteral("name")).trimmed();
    draft.instrument = InstrumentId(call.options.value(QStringLiteral("instrument")));
    draft.language = call.options.value(QStringLiteral("language"));
    draft.waves = call.options.value(QStringLiteral("waves")).split(u',', Qt::SkipEmptyParts);
    if (draft.name.isEmpty() || draft.instrument.isEmpty())
        return call.console.refuse(CommandLine::tr("A cycle needs --name and --instrument."));
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto added = (*vault)->rostering().addCycle(draft);
    if (!added)
        return call.console.complain(added.error());
    call.console.say(CommandLine::tr("Added the cycle %1.").arg(added->cycle.name));
    return ExitCode::Done;
}

ExitCode addRoster(const Call &call)
{
    const auto bytes = common::readFile(call.arguments.at(1));
    if (!bytes)
        return call.console.complain(bytes.error());
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto cycle = chosenCycle(call, **vault);
    if (!cycle)
        return call.console.complain(cycle.error());
    const auto added = (*vault)->rostering().addRoster(cycle->id, *bytes);
    if (!added)
        return call.console.complain(added.error());
    call.console.say(CommandLine::tr("Added %1 participants and %2 raters; updated %3.")
                         .arg(added->participants)
                         .arg(added->raters)
                         .arg(added->updated));
    return ExitCode::Done;
}

}  // namespace

Command cycleAddCommand()
{
    return {QStringLiteral("cycle add"),
            CommandLine::tr("VAULT --name NAME --instrument ID"),
            CommandLine::tr("Add a cycle: one run of a 360 with a fixed instrument and promise."),
            declareAddOptions,
            1,
            1,
            addCycle};
}

Command rosterAddCommand()
{
    return {QStringLiteral("roster add"),
            CommandLine::tr("VAULT FILE"),
            CommandLine::tr("Add participants and raters from a CSV file."),
            declareCycleOptions,
            2,
            2,
            addRoster};
}

}  // namespace circumspect::cli
