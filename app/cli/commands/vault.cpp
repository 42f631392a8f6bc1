// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "workspace/sample_vault.h"
#include "workspace/vault_care.h"

namespace circumspect::cli {

namespace {

ExitCode sample(const Call &call)
{
    const workspace::Progress progress([&](int done, int total) {
        call.console.progress(CommandLine::tr("making the sample vault: %1 of %2").arg(done).arg(total));
    });
    const auto made = workspace::createSampleVault(call.arguments.first(), call.services, progress);
    if (!made)
        return call.console.complain(made.error());
    call.console.say(
        CommandLine::tr("Made the sample vault %1; everybody in it is invented.").arg(call.arguments.first()));
    call.console.say(QStringLiteral("Passphrase: ") + workspace::samplePassphrase());
    return ExitCode::Done;
}

QString wayOnText(const workspace::DamageReport &report)
{
    using WayOn = workspace::DamageReport::WayOn;
    switch (report.wayOn()) {
    case WayOn::None:
        return CommandLine::tr("The vault is sound.");
    case WayOn::OpenBackup:
        return CommandLine::tr("Open the backup %1 and go on there; keep the damaged file until you have.")
            .arg(report.soundBackup()->record.path);
    case WayOn::ReadTheRest:
        return CommandLine::tr("There is no sound backup beside it. Look for a copy elsewhere; what is readable can "
                               "be got out with the emergency key and the sqlcipher shell.");
    case WayOn::FindCopy:
        break;
    }
    return CommandLine::tr("There is no sound backup beside it. Only a copy kept elsewhere helps.");
}

void sayTables(const Call &call, const workspace::DamageReport &report)
{
    for (const workspace::DamageReport::Table &table : report.tables) {
        if (!table.isWhole)
            call.console.say(CommandLine::tr("Table %1: only %2 rows can be read.")
                                 .arg(table.name, QString::number(table.readableRows)));
    }
}

/// What is left, which copies are sound, and what to do.
void sayDamage(const Call &call, const workspace::DamageReport &report)
{
    call.console.say(CommandLine::tr("Copies of the key table that are whole: %1 of 2.").arg(report.wholeHeaderCopies));
    if (!report.keysFrom.isEmpty())
        call.console.say(CommandLine::tr("The key in the backup %1 still opens the rest.").arg(report.keysFrom));
    if (report.isTruncated)
        call.console.say(CommandLine::tr("The end of the file is missing."));
    if (report.opens)
        call.console.say(CommandLine::tr("Damaged pages: %1 of %2.").arg(report.damagedPages).arg(report.pages));
    sayTables(call, report);
    for (const workspace::DamageReport::Backup &backup : report.backups) {
        const QString state = backup.isSound    ? CommandLine::tr("sound")
                              : backup.isLocked ? CommandLine::tr("has another passphrase")
                                                : CommandLine::tr("damaged");
        call.console.say(QStringLiteral("%1  %2").arg(backup.record.path, state));
    }
    call.console.say(wayOnText(report));
}

ExitCode complainOfDamage(const Call &call, const workspace::VaultKey &key, const Error &error)
{
    const ExitCode code = call.console.complain(error);
    if (!workspace::VaultCare::isDamage(error.code))
        return code;
    const auto report = workspace::VaultCare::damage(call.arguments.first(), key.secret, key.slot, key.kind);
    if (!report)
        return call.console.complain(report.error());
    sayDamage(call, *report);
    return code;
}

ExitCode check(const Call &call)
{
    const auto key = vaultKey(call);
    if (!key)
        return call.console.complain(key.error());
    auto vault = openVault(call, *key);
    if (!vault)
        return complainOfDamage(call, *key, vault.error());
    const auto report = (*vault)->check();
    if (!report)
        return call.console.complain(report.error());
    for (const QString &finding : report->findings)
        call.console.say(finding);
    if (report->isSound()) {
        call.console.say(CommandLine::tr("The vault is sound."));
        return ExitCode::Done;
    }
    return call.console.complain(failure(ErrorCode::VaultDamaged, call.arguments.first(),
                                         CommandLine::tr("%1 damaged pages").arg(report->damagedPages)));
}

}  // namespace

Command sampleCommand()
{
    return {QStringLiteral("sample"),
            CommandLine::tr("VAULT"),
            CommandLine::tr("Make the sample vault: an invented city cohort, T1 and T2 released."),
            {},
            1,
            1,
            sample};
}

Command checkCommand()
{
    return {QStringLiteral("check"),
            CommandLine::tr("VAULT"),
            CommandLine::tr("Read every page of a vault and check its seal."),
            declareVaultOptions,
            1,
            1,
            check};
}

}  // namespace circumspect::cli
