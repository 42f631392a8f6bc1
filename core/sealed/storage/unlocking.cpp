// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/unlocking.h"

#include <utility>

namespace circumspect::sealed {

namespace {

Result<Unlocked> unlockOne(const keys::SlotTable &table, const keys::KeySlot &slot, const Secret &secret)
{
    auto opened = keys::unlockSlot(table.vault, slot, secret);
    if (!opened)
        return opened.error();
    return Unlocked{std::move(opened->bundle), slot.id, std::move(opened->key), slot.salt};
}

/// Every slot of the kind in turn. Running out of memory is told at once, because no other slot would do better.
Result<Unlocked> unlockAny(const keys::SlotTable &table, const Credential &credential)
{
    Error failed = failure(ErrorCode::KeySlotNotFound);
    for (const keys::KeySlot &slot : table.slots) {
        if (slot.kind != credential.kind)
            continue;
        auto unlocked = unlockOne(table, slot, credential.secret);
        if (unlocked || unlocked.error().code == ErrorCode::NotEnoughMemory)
            return unlocked;
        if (failed.code != ErrorCode::WrongPassphrase)
            failed = unlocked.error();
    }
    return failed;
}

}  // namespace

Result<Unlocked> unlock(const keys::SlotTable &table, const Credential &credential)
{
    if (credential.slot.isEmpty())
        return unlockAny(table, credential);
    const keys::KeySlot *slot = table.find(credential.slot);
    if (slot == nullptr)
        return failure(ErrorCode::KeySlotNotFound, credential.slot.text());
    return unlockOne(table, *slot, credential.secret);
}

}  // namespace circumspect::sealed
