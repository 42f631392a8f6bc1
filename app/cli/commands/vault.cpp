// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

#include "cli/vault_options.h"
#include "cli/words.h"
#include "workspace/sample_vault.h"

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

ExitCode check(const Call &call)
{
    auto vault = openVault(call);
    if (!vault)
        return call.console.complain(vault.error());
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
            CommandLine::tr("Make the sample vault: an invented city cohort, T1 released."),
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
