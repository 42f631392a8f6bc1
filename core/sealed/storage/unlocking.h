// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"
#include "keys/key_slots.h"
#include "sealed/storage/vault_terms.h"

#include <QByteArray>

namespace circumspect::sealed {

/// What a credential opened: the keys, through which slot, and the key of that slot as long as its salt is the same.
struct Unlocked {
    keys::KeyBundle bundle;
    SlotId slot;
    Secret slotKey;
    QByteArray salt;
};

/// Tries the credential's slot, or every slot of its kind in turn. WrongPassphrase, KeySlotNotFound, KeySlotUnusable,
/// NotEnoughMemory.
Result<Unlocked> unlock(const keys::SlotTable &table, const Credential &credential);

}  // namespace circumspect::sealed
