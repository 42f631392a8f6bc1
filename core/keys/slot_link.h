// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "keys/key_bundle.h"
#include "keys/key_slots.h"

#include <QByteArray>
#include <QString>

namespace circumspect::keys {

/// Leads a slot that cannot be wrapped anew (its passphrase is unknown) from the vault key it wraps to the next one.
/// `change` holds the new vault key and whatever other keys the rotation replaced. It is sealed to the holder's public
/// key, and that again under a key derived from the vault key before: only who knew that key can have made the link,
/// and only the holder opens it. The seal binds vault, slot and the link's place. TooManyKeySlots beyond kMostLinks,
/// SealBroken for what is no public key.
Result<void> appendLink(const QString &vault, KeySlot &slot, const Secret &vaultKeyBefore, const QByteArray &publicKey,
                        const KeyBundle &change);

/// Takes over what each link of the slot changed, in order. KeySlotUnusable for a link that is not genuine, or when the
/// bundle has no key of a person.
Result<void> followLinks(const QString &vault, const KeySlot &slot, KeyBundle &bundle);

}  // namespace circumspect::keys
