// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "common/files.h"
#include "workspace/reporting.h"

namespace circumspect::cli {

namespace {

void declareExportOptions(QCommandLineParser &parser)
{
    declareCycleOptions(parser);
    parser.addOption({QStringLiteral("format"), CommandLine::tr("json or csv."), QStringLiteral("FORMAT")});
    parser.addOption({QStringLiteral("out"), CommandLine::tr("The file to write."), QStringLiteral("FILE")});
}

ExitCode exportCells(const Call &call)
{
    const QString format = call.options.value(QStringLiteral("format"));
    const QString out = call.options.value(QStringLiteral("out"));
    if ((format != u"json" && format != u"csv") || out.isEmpty())
        return call.console.refuse(CommandLine::tr("Say --format json or csv, and --out FILE."));
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto cycle = chosenCycle(call, **vault);
    if (!cycle)
        return call.console.complain(cycle.error());
    const auto bytes = (*vault)->reporting().exportCells(cycle->id, format == u"json" ? workspace::ExportFormat::Json
                                                                                      : workspace::ExportFormat::Csv);
    if (!bytes)
        return call.console.complain(bytes.error());
    const auto written = common::writeFile(out, *bytes);
    if (!written)
        return call.console.complain(written.error());
    call.console.say(CommandLine::tr("Wrote %1.").arg(out));
    return ExitCode::Done;
}

}  // namespace

Command exportCommand()
{
    return {QStringLiteral("export"),
            CommandLine::tr("VAULT --format json|csv --out FILE"),
            CommandLine::tr("Write the published cells of a cycle; never an answer."),
            declareExportOptions,
            1,
            1,
            exportCells};
}

}  // namespace circumspect::cli
