// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "keys/key_bundle.h"
#include "keys/key_slots.h"
#include "sealed/storage/vault_terms.h"

#include <QLatin1String>
#include <QString>

#include <optional>

namespace circumspect::sealed {

class Connection;

inline constexpr QLatin1String kUuidKey("uuid");
inline constexpr QLatin1String kProgramKey("program");

/// The value of a row of vault_meta; nothing where there is none.
Result<std::optional<QString>> readMeta(Connection &connection, QLatin1String key);
Result<void> writeMeta(Connection &connection, QLatin1String key, const QString &value);

/// The kind behind `PRAGMA application_id`; nothing for one this program does not know.
std::optional<VaultKind> kindOfApplication(qint64 applicationId);

/// Fresh keys and the slot table that holds them.
struct VaultKeys {
    keys::KeyBundle bundle;
    keys::SlotTable table;
};

/// A random vault key, the keys of the first member, and one passphrase slot. NotEnoughMemory, KeySlotUnusable.
Result<VaultKeys> newVaultKeys(const Secret &passphrase, const NewVault &made);
/// Writes header, schema, first member and answers compartment into a new file, and closes it.
Result<void> writeNewVault(const QString &path, const VaultKeys &keys, const NewVault &made);

/// The keys a person gets beside the vault key: their own pair, and for coaches and participants one for private notes.
keys::KeyBundle newMemberBundle(const Secret &vaultKey, const QString &role);
/// A random id for slots, members and vaults.
QString newUuid();

}  // namespace circumspect::sealed
