// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "common/files.h"
#include "common/role_text.h"
#include "render/fonts.h"
#include "render/recovery_page.h"
#include "workspace/membership.h"
#include "workspace/vault_care.h"

namespace circumspect::cli {

namespace {

void declareRecoveryOptions(QCommandLineParser &parser)
{
    declareVaultOptions(parser);
    parser.addOption({QStringLiteral("out"), CommandLine::tr("Write a sheet to print (PDF) instead of the bare code."),
                      QStringLiteral("FILE")});
}

void declareRotateOptions(QCommandLineParser &parser)
{
    declareVaultOptions(parser);
    parser.addOption({QStringLiteral("renew-answers-key"),
                      CommandLine::tr("Also seal all answers under a new key: when an owner has left.")});
}

Result<void> writeSheet(const workspace::RecoverySheet &sheet, const QString &path)
{
    if (auto loaded = render::loadReportFonts(); !loaded)
        return loaded;
    const auto bytes =
        render::writeRecoveryPage({sheet.code, sheet.vaultMark, common::rolesText(sheet.roles), sheet.madeOn});
    if (!bytes)
        return bytes.error();
    return common::writeFile(path, *bytes);
}

ExitCode recovery(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const QString path = call.options.value(QStringLiteral("out"));
    const auto sheet = (*vault)->membership().makeRecovery([&](const workspace::RecoverySheet &made) -> Result<void> {
        if (!path.isEmpty())
            return writeSheet(made, path);
        call.console.say(made.code);
        return {};
    });
    if (!sheet)
        return call.console.complain(sheet.error());
    if (path.isEmpty())
        return ExitCode::Done;
    call.console.say(CommandLine::tr("Wrote %1. Print it, keep it apart from the vault, and delete the file. Earlier "
                                     "sheets of yours no longer work.")
                         .arg(path));
    return ExitCode::Done;
}

ExitCode rotate(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const workspace::Progress progress;
    const auto rotated =
        (*vault)->care().rotate({.renewAnswersKey = call.options.isSet(QStringLiteral("renew-answers-key"))}, progress);
    if (!rotated)
        return call.console.complain(rotated.error());
    call.console.say(CommandLine::tr("The vault has a new key. Everybody’s passphrases stay as they are."));
    if (!rotated->backup.isEmpty())
        call.console.say(CommandLine::tr("The vault as it was, under the old key: %1").arg(rotated->backup));
    return ExitCode::Done;
}

ExitCode backup(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
    const QString path = call.arguments.at(1);
    if (auto saved = (*vault)->care().saveCopy(path); !saved)
        return call.console.complain(saved.error());
    call.console.say(CommandLine::tr("Saved a copy as %1. It opens with the same passphrases.").arg(path));
    return ExitCode::Done;
}

ExitCode emergencyKey(const Call &call)
{
    auto key = vaultKey(call);
    if (!key)
        return call.console.complain(key.error());
    auto vault = openVault(call, *key);
    if (!vault)
        return call.console.complain(vault.error());
    const auto shown = (*vault)->care().emergencyKey(key->secret);
    if (!shown)
        return call.console.complain(shown.error());
    call.console.say(*shown);
    return ExitCode::Done;
}

}  // namespace

Command recoveryCommand()
{
    return {QStringLiteral("recovery"),
            CommandLine::tr("VAULT"),
            CommandLine::tr("Make a recovery code for yourself: it opens what your passphrase opens."),
            declareRecoveryOptions,
            1,
            1,
            recovery};
}

Command rotateCommand()
{
    return {QStringLiteral("rotate"),
            CommandLine::tr("VAULT"),
            CommandLine::tr("Give the vault a new key, so that who left cannot read what comes."),
            declareRotateOptions,
            1,
            1,
            rotate};
}

Command backupCommand()
{
    return {QStringLiteral("backup"),
            CommandLine::tr("VAULT COPY"),
            CommandLine::tr("Save a copy that opens with the same passphrases."),
            declareVaultOptions,
            2,
            2,
            backup};
}

Command emergencyKeyCommand()
{
    return {QStringLiteral("emergency-key"),
            CommandLine::tr("VAULT"),
            CommandLine::tr("Show the key with which the stock sqlcipher shell opens the vault."),
            declareVaultOptions,
            1,
            1,
            emergencyKey};
}

}  // namespace circumspect::cli
