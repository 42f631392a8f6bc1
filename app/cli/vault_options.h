// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "model/cycle.h"
#include "model/roster.h"
#include "workspace/workspace.h"

#include <memory>

namespace circumspect::cli {

/// --passphrase-file and --recovery-file, for every command that opens a vault.
void declareVaultOptions(QCommandLineParser &parser);
/// Those and --cycle and --wave.
void declareCycleOptions(QCommandLineParser &parser);

/// --roles, as a text of keys::Roles.
void declareRoleOption(QCommandLineParser &parser, const QString &description);

/// What the options open a vault by: a passphrase, or the recovery code of --recovery-file.
Result<workspace::VaultKey> vaultKey(const Call &call);
/// From --new-passphrase-file, or asked for twice.
Result<Secret> newPassphrase(const Call &call);
/// Opens the vault named by the first argument.
Result<std::unique_ptr<workspace::Workspace>> openVault(const Call &call);
Result<std::unique_ptr<workspace::Workspace>> openVault(const Call &call, const workspace::VaultKey &key);
/// The cycle of --cycle; the only one if the option is left out.
Result<model::Cycle> chosenCycle(const Call &call, workspace::Workspace &vault);
/// The wave of --wave (T1 if left out); WaveNotFound if the cycle has none of that name.
Result<WaveId> chosenWave(const Call &call, const model::Cycle &cycle);
/// The participant with this code; ParticipantNotFound otherwise.
Result<model::Participant> participantWithCode(workspace::Workspace &vault, const model::Cycle &cycle,
                                               const QString &code);

}  // namespace circumspect::cli
