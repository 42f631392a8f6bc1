// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/vault_options.h"

#include "cli/words.h"
#include "common/files.h"
#include "keys/recovery_code.h"
#include "workspace/rostering.h"

namespace circumspect::cli {

void declareVaultOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("passphrase-file"),
                      CommandLine::tr("Read the passphrase from the first line of FILE; - is standard input."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("recovery-file"),
                      CommandLine::tr("Open with the recovery code in FILE instead of a passphrase."),
                      QStringLiteral("FILE")});
}

void declareRoleOption(QCommandLineParser &parser, const QString &description)
{
    parser.addOption({QStringLiteral("roles"), description, QStringLiteral("ROLES")});
}

Result<workspace::VaultKey> vaultKey(const Call &call)
{
    const QString recovery = call.options.value(QStringLiteral("recovery-file"));
    if (!recovery.isEmpty()) {
        const auto bytes = common::readFile(recovery, 4096);
        if (!bytes)
            return bytes.error();
        auto key = keys::keyOfRecoveryCode(QString::fromUtf8(*bytes));
        if (!key)
            return key.error();
        return workspace::VaultKey{std::move(*key), keys::SlotKind::Recovery};
    }
    auto passphrase =
        call.console.passphrase(call.options.value(QStringLiteral("passphrase-file")), CommandLine::tr("Passphrase: "));
    if (!passphrase)
        return passphrase.error();
    return workspace::VaultKey{std::move(*passphrase)};
}

Result<Secret> newPassphrase(const Call &call)
{
    const QString file = call.options.value(QStringLiteral("new-passphrase-file"));
    auto passphrase = call.console.passphrase(file, CommandLine::tr("New passphrase: "));
    if (!passphrase || !file.isEmpty())
        return passphrase;
    const auto again = call.console.passphrase({}, CommandLine::tr("Once more: "));
    if (!again)
        return again.error();
    if (again->view() != passphrase->view())
        return failure(ErrorCode::WrongUsage, {}, CommandLine::tr("The two passphrases differ; nothing was changed."));
    return passphrase;
}

void declareCycleOptions(QCommandLineParser &parser)
{
    declareVaultOptions(parser);
    parser.addOption({QStringLiteral("cycle"), CommandLine::tr("The cycle; may be left out if the vault has only one."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("wave"), CommandLine::tr("The wave: T1 (default), T2, THEN ..."),
                      QStringLiteral("WAVE"), QStringLiteral("T1")});
}

Result<std::unique_ptr<workspace::Workspace>> openVault(const Call &call)
{
    const auto key = vaultKey(call);
    if (!key)
        return key.error();
    return openVault(call, *key);
}

Result<std::unique_ptr<workspace::Workspace>> openVault(const Call &call, const workspace::VaultKey &key)
{
    return workspace::Workspace::open(call.arguments.first(), key, call.services);
}

Result<model::Cycle> chosenCycle(const Call &call, workspace::Workspace &vault)
{
    return vault.rostering().findCycle(call.options.value(QStringLiteral("cycle")));
}

Result<WaveId> chosenWave(const Call &call, const model::Cycle &cycle)
{
    const WaveId wave(call.options.value(QStringLiteral("wave")));
    if (!cycle.hasWave(wave))
        return failure(ErrorCode::WaveNotFound, wave.text());
    return wave;
}

Result<model::Participant> participantWithCode(workspace::Workspace &vault, const model::Cycle &cycle,
                                               const QString &code)
{
    const auto roster = vault.rostering().roster(cycle.id);
    if (!roster)
        return roster.error();
    const model::Participant *participant = roster->findByCode(code);
    if (participant == nullptr)
        return failure(ErrorCode::ParticipantNotFound, code);
    return *participant;
}

}  // namespace circumspect::cli
