// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/vault_options.h"

#include "cli/words.h"
#include "workspace/rostering.h"

namespace circumspect::cli {

void declareVaultOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("passphrase-file"),
                      CommandLine::tr("Read the passphrase from the first line of FILE; - is standard input."),
                      QStringLiteral("FILE")});
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
    const auto passphrase =
        call.console.passphrase(call.options.value(QStringLiteral("passphrase-file")), CommandLine::tr("Passphrase: "));
    if (!passphrase)
        return passphrase.error();
    return workspace::Workspace::open(call.arguments.first(), *passphrase, call.services);
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
