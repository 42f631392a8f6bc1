// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"
#include "keys/key_bundle.h"
#include "keys/key_derivation.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace circumspect::keys {

/// A passphrase is typed; a recovery key is printed on paper; a device key lies in the system's keychain.
enum class SlotKind { Passphrase, Recovery, Device };

QString textOf(SlotKind kind);

/// One way to open a vault. Everything but the plaintext of `sealed` is readable by whoever has the file, so `role`
/// names a role and never a person.
struct KeySlot {
    SlotId id;
    SlotKind kind = SlotKind::Passphrase;
    QString role;
    KdfCost cost;  ///< passphrases only; zero for random keys
    QByteArray salt;
    QByteArray sealed;                ///< nonce ‖ ciphertext
    std::vector<QByteArray> links{};  ///< from the vault key in `sealed` to the present one: see keys/slot_link.h
};

/// The slots of one vault. `sequence` grows with every change and tells the newer of the two copies in the header.
struct SlotTable {
    QString vault;
    quint64 sequence = 1;
    std::vector<KeySlot> slots;

    const KeySlot *find(const SlotId &id) const;
};

inline constexpr std::size_t kMostSlots = 32;
inline constexpr std::size_t kMostLinks = 16;

/// What a new slot is for.
struct SlotPurpose {
    SlotKind kind = SlotKind::Passphrase;
    QString role;
    KdfCost cost;
};

/// Seals the bundle under a passphrase (NFC UTF-8) or a random 32-byte key. The seal binds vault, slot, kind, role and
/// cost. KeySlotUnusable for a role that is not 1-32 of a-z and hyphen, NotEnoughMemory.
Result<KeySlot> sealSlot(const QString &vault, const SlotId &id, const SlotPurpose &purpose, const Secret &secret,
                         const KeyBundle &bundle);
/// What a slot opened, and the key it is sealed under, for wrapping it anew without asking for the secret again.
struct OpenedSlot {
    KeyBundle bundle;
    Secret key;
};

/// Follows the slot's links to the present vault key. WrongPassphrase when the secret does not fit, KeySlotUnusable for
/// a hostile cost (checked before deriving) or a link that is not genuine.
Result<OpenedSlot> unlockSlot(const QString &vault, const KeySlot &slot, const Secret &secret);
/// The same for who needs the bundle only.
Result<KeyBundle> openSlot(const QString &vault, const KeySlot &slot, const Secret &secret);

/// The slot around another bundle under the key that opened it, without links.
KeySlot rewrapSlot(const QString &vault, const KeySlot &slot, const Secret &key, const KeyBundle &bundle);

/// TooManyKeySlots.
Result<void> addSlot(SlotTable &table, KeySlot slot);
/// Puts the slot in the place of the one with the same id. KeySlotNotFound.
Result<void> replaceSlot(SlotTable &table, KeySlot slot);
/// KeySlotNotFound; LastKeySlot for the last slot that does not hang on one device, and for the last such slot of its
/// role when that role, or one of several, is `kept`.
Result<void> removeSlot(SlotTable &table, const SlotId &id, const QString &kept = {});

}  // namespace circumspect::keys
