// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "common/files.h"
#include "workspace/report_templates.h"

namespace circumspect::cli {

namespace {

constexpr qint64 kMostBytes = qint64{2} * 1024 * 1024;

QString audienceName(report::Audience audience)
{
    switch (audience) {
    case report::Audience::Coach:
        return CommandLine::tr("for coaches");
    case report::Audience::Coordinator:
        return CommandLine::tr("for coordinators");
    case report::Audience::Participant:
        break;
    }
    return CommandLine::tr("for participants");
}

ExitCode listTemplates(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto entries = (*vault)->reportTemplates().list();
    if (!entries)
        return call.console.complain(entries.error());
    for (const workspace::ReportTemplates::Entry &entry : *entries) {
        const QString origin = entry.isShipped ? CommandLine::tr("shipped") : CommandLine::tr("in this vault");
        call.console.say(CommandLine::tr("%1: %2, %3, %4")
                             .arg(entry.layout.name, entry.layout.title.in(QStringLiteral("en")),
                                  audienceName(entry.layout.audience), origin));
    }
    return ExitCode::Done;
}

void declareAddOptions(QCommandLineParser &parser)
{
    declareVaultOptions(parser);
    parser.addOption(
        {QStringLiteral("logo"), CommandLine::tr("A PNG or SVG file for the cover."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("logo-text"), CommandLine::tr("What the logo shows, for who cannot see it."),
                      QStringLiteral("TEXT")});
}

/// The template file, with the logo of --logo in it if there is one.
Result<QByteArray> templateBytes(const Call &call)
{
    auto bytes = common::readFile(call.arguments.at(1), kMostBytes);
    if (!bytes || !call.options.isSet(QStringLiteral("logo")))
        return bytes;
    const auto picture = common::readFile(call.options.value(QStringLiteral("logo")), kMostBytes);
    if (!picture)
        return picture.error();
    return workspace::ReportTemplates::withLogo(*bytes, {*picture, call.options.value(QStringLiteral("logo-text"))});
}

ExitCode addTemplate(const Call &call)
{
    const auto bytes = templateBytes(call);
    if (!bytes)
        return call.console.complain(bytes.error());
    const auto layout = workspace::ReportTemplates::read(*bytes);
    if (!layout)
        return call.console.complain(layout.error());
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto added = (*vault)->reportTemplates().add(*bytes);
    if (!added)
        return call.console.complain(added.error());
    call.console.say(CommandLine::tr("Stored the template %1.").arg(layout->name));
    return ExitCode::Done;
}

ExitCode showTemplate(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto bytes = (*vault)->reportTemplates().file(call.arguments.at(1));
    if (!bytes)
        return call.console.complain(bytes.error());
    call.console.say(QString::fromUtf8(*bytes).trimmed());
    return ExitCode::Done;
}

ExitCode removeTemplate(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const auto removed = (*vault)->reportTemplates().remove(call.arguments.at(1));
    if (!removed)
        return call.console.complain(removed.error());
    call.console.say(CommandLine::tr("Removed the template %1.").arg(call.arguments.at(1)));
    return ExitCode::Done;
}

}  // namespace

Command templateListCommand()
{
    return {QStringLiteral("template list"),
            CommandLine::tr("VAULT"),
            CommandLine::tr("List the report templates of the program and of the vault."),
            declareVaultOptions,
            1,
            1,
            listTemplates};
}

Command templateAddCommand()
{
    return {QStringLiteral("template add"),
            CommandLine::tr("VAULT FILE"),
            CommandLine::tr("Store a report template from its JSON file, with a logo if you like."),
            declareAddOptions,
            2,
            2,
            addTemplate};
}

Command templateShowCommand()
{
    return {QStringLiteral("template show"),
            CommandLine::tr("VAULT NAME"),
            CommandLine::tr("Show a report template as “template add” reads it."),
            declareVaultOptions,
            2,
            2,
            showTemplate};
}

Command templateRemoveCommand()
{
    return {QStringLiteral("template remove"),
            CommandLine::tr("VAULT NAME"),
            CommandLine::tr("Remove a report template from the vault."),
            declareVaultOptions,
            2,
            2,
            removeTemplate};
}

}  // namespace circumspect::cli
