// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/document_file.h"
#include "cli/vault_options.h"
#include "cli/words.h"
#include "workspace/erasing.h"

namespace circumspect::cli {

namespace {

void declareEraseOptions(QCommandLineParser &parser)
{
    declareCycleOptions(parser);
    parser.addOption({QStringLiteral("yes"), CommandLine::tr("Destroy them; without it only say what would go.")});
    parser.addOption(
        {QStringLiteral("certificate"), CommandLine::tr("Write a certificate as PDF."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("language"),
                      CommandLine::tr("Language of the certificate (default: the cycle's)."),
                      QStringLiteral("LANGUAGE")});
}

void sayPreview(const Call &call, const workspace::ErasurePreview &preview)
{
    call.console.say(CommandLine::tr("%n response(s)", nullptr, preview.responses));
    call.console.say(CommandLine::tr("%n comment(s)", nullptr, preview.comments));
    call.console.say(CommandLine::tr("%n backup(s) beside the vault", nullptr, preview.backups));
    if (!preview.withoutRelease.isEmpty())
        call.console.say(CommandLine::tr("Never released: %1").arg(preview.withoutRelease.join(QStringLiteral(", "))));
    call.console.say(preview.due.isValid()
                         ? CommandLine::tr("The promise keeps them until %1.").arg(preview.due.toString(Qt::ISODate))
                         : CommandLine::tr("Nothing is released yet, so nothing can be destroyed."));
}

ExitCode writeCertificate(const Call &call, workspace::Workspace &vault, const workspace::ErasureRecord &record)
{
    const QString path = call.options.value(QStringLiteral("certificate"));
    if (path.isEmpty())
        return ExitCode::Done;
    const auto document = vault.erasing().certificate(record, call.options.value(QStringLiteral("language")));
    if (!document)
        return call.console.complain(document.error());
    if (const auto written = writeDocument(*document, path); !written)
        return call.console.complain(written.error());
    call.console.say(CommandLine::tr("Wrote %1.").arg(path));
    return ExitCode::Done;
}

ExitCode erase(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto cycle = chosenCycle(call, **vault);
    if (!cycle)
        return call.console.complain(cycle.error());
    const auto wave = chosenWave(call, *cycle);
    if (!wave)
        return call.console.complain(wave.error());
    if (!call.options.isSet(QStringLiteral("yes"))) {
        const auto preview = (*vault)->erasing().preview(cycle->id, *wave);
        if (!preview)
            return call.console.complain(preview.error());
        sayPreview(call, *preview);
        return ExitCode::Done;
    }
    const auto erased = (*vault)->erasing().erase(cycle->id, *wave);
    if (!erased)
        return call.console.complain(erased.error());
    call.console.say(CommandLine::tr("The single answers of %1 are destroyed.").arg(wave->text()));
    return writeCertificate(call, **vault, erased->record);
}

}  // namespace

Command eraseCommand()
{
    return {QStringLiteral("erase"),
            CommandLine::tr("VAULT [--wave WAVE] [--yes] [--certificate FILE]"),
            CommandLine::tr("Destroy the single answers of a wave once the promise says so; reports stay."),
            declareEraseOptions,
            1,
            1,
            erase};
}

}  // namespace circumspect::cli
