// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"

namespace circumspect::cli {

namespace {

void declareCreateOptions(QCommandLineParser &parser)
{
    declareVaultOptions(parser);
    parser.addOption(
        {QStringLiteral("name"), CommandLine::tr("Your name; kept in the encrypted part."), QStringLiteral("NAME")});
    declareRoleOption(parser, CommandLine::tr("What you do: owner-coach-coordinator (default), or fewer of them."));
}

ExitCode create(const Call &call)
{
    const QString words = call.options.value(QStringLiteral("roles"));
    const auto roles = words.isEmpty() ? Result<keys::Roles>(keys::Roles::everything()) : keys::Roles::parse(words);
    if (!roles || !roles->has(keys::Role::Owner))
        return call.console.refuse(
            CommandLine::tr("Who makes a vault is an owner; coach and coordinator may be added."));
    const QString file = call.options.value(QStringLiteral("passphrase-file"));
    const auto passphrase = call.console.passphrase(file, CommandLine::tr("New passphrase: "));
    if (!passphrase)
        return call.console.complain(passphrase.error());
    if (file.isEmpty()) {
        const auto again = call.console.passphrase({}, CommandLine::tr("Once more: "));
        if (!again)
            return call.console.complain(again.error());
        if (again->view() != passphrase->view())
            return call.console.refuse(CommandLine::tr("The two passphrases differ; no vault was made."));
    }
    const auto vault =
        workspace::Workspace::create(call.arguments.first(), *passphrase, call.services,
                                     {.roles = *roles, .name = call.options.value(QStringLiteral("name"))});
    if (!vault)
        return call.console.complain(vault.error());
    call.console.say(CommandLine::tr("Made %1. There is no way in without the passphrase: keep it safe.")
                         .arg(call.arguments.first()));
    return ExitCode::Done;
}

}  // namespace

Command createCommand()
{
    return {QStringLiteral("create"),
            CommandLine::tr("VAULT"),
            CommandLine::tr("Make a new vault; you become its owner."),
            declareCreateOptions,
            1,
            1,
            create};
}

}  // namespace circumspect::cli
