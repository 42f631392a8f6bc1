// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "common/files.h"
#include "workspace/instruments.h"

namespace circumspect::cli {

namespace {

/// A file, or the name of an instrument shipped with the program.
Result<QByteArray> instrumentBytes(const QString &fileOrId)
{
    for (const InstrumentId &shipped : workspace::Instruments::shipped())
        if (shipped.text() == fileOrId)
            return workspace::Instruments::shippedFile(shipped);
    return common::readFile(fileOrId);
}

QString describe(const model::Instrument &instrument)
{
    return CommandLine::tr(
               "%1 %2: %3 competencies, %4 items, %5 scale points, %6 rater groups, %7 open questions; languages %8")
        .arg(instrument.id.text(), instrument.version)
        .arg(instrument.competencies.size())
        .arg(instrument.itemCount())
        .arg(instrument.scale.optionCount())
        .arg(instrument.groups.size())
        .arg(instrument.openQuestions.size())
        .arg(instrument.languages.join(QStringLiteral(", ")));
}

ExitCode checkInstrument(const Call &call)
{
    const auto bytes = instrumentBytes(call.arguments.first());
    if (!bytes)
        return call.console.complain(bytes.error());
    const auto instrument = workspace::Instruments::read(*bytes);
    if (!instrument)
        return call.console.complain(instrument.error());
    call.console.say(describe(*instrument));
    return ExitCode::Done;
}

ExitCode addInstrument(const Call &call)
{
    const auto bytes = instrumentBytes(call.arguments.at(1));
    if (!bytes)
        return call.console.complain(bytes.error());
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto added = (*vault)->instruments().add(*bytes);
    if (!added)
        return call.console.complain(added.error());
    call.console.say(CommandLine::tr("Added %1 %2.").arg(added->id.text(), added->version));
    return ExitCode::Done;
}

}  // namespace

Command instrumentCheckCommand()
{
    return {QStringLiteral("instrument check"),
            CommandLine::tr("FILE"),
            CommandLine::tr("Read an instrument file and list every problem with its place."),
            {},
            1,
            1,
            checkInstrument};
}

Command instrumentAddCommand()
{
    return {QStringLiteral("instrument add"),
            CommandLine::tr("VAULT FILE"),
            CommandLine::tr("Store an instrument: a file, or city-leadership-360 or executive-leadership-360."),
            declareVaultOptions,
            2,
            2,
            addInstrument};
}

}  // namespace circumspect::cli
