// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/slot_link.h"

#include "keys/key_derivation.h"
#include "keys/seal.h"

#include <utility>

namespace circumspect::keys {

namespace {

constexpr char kPurpose[] = "CSRL1|";

Error notGenuine()
{
    return failure(ErrorCode::KeySlotUnusable, {}, QStringLiteral("a rotation link does not fit"));
}

/// What the seal of the n-th link of a slot is bound to.
QByteArray placeOf(const QString &vault, const KeySlot &slot, std::size_t number)
{
    return kPurpose + vault.toUtf8() + '|' + slot.id.text().toUtf8() + '|' + QByteArray::number(number);
}

Result<KeyBundle> openLink(const QByteArray &link, const Secret &vaultKeyBefore, const KeyPair &holder,
                           const QByteArray &place)
{
    const auto linkKey = deriveFromKey(vaultKeyBefore, kPurpose, {});
    if (!linkKey)
        return linkKey.error();
    const auto sealedChange = open(*linkKey, link, place);
    if (!sealedChange)
        return notGenuine();
    const auto change = openKeyWith(holder, *sealedChange);
    if (!change)
        return notGenuine();
    return decodeBundle(*change);
}

}  // namespace

Result<void> appendLink(const QString &vault, KeySlot &slot, const Secret &vaultKeyBefore, const QByteArray &publicKey,
                        const KeyBundle &change)
{
    if (slot.links.size() >= kMostLinks)
        return failure(ErrorCode::TooManyKeySlots, slot.id.text(), QStringLiteral("too many rotation links"));
    const auto linkKey = deriveFromKey(vaultKeyBefore, kPurpose, {});
    if (!linkKey)
        return linkKey.error();
    const auto sealedChange = sealKeyFor(publicKey, encodeBundle(change));
    if (!sealedChange)
        return sealedChange.error();
    slot.links.push_back(seal(*linkKey, *sealedChange, placeOf(vault, slot, slot.links.size() + 1)));
    return {};
}

Result<void> followLinks(const QString &vault, const KeySlot &slot, KeyBundle &bundle)
{
    if (slot.links.empty())
        return {};
    const Secret *memberKey = bundle.find(BundlePart::MemberKey);
    if (memberKey == nullptr)
        return notGenuine();
    const auto holder = KeyPair::fromSecretKey(*memberKey);
    if (!holder)
        return holder.error();
    for (std::size_t i = 0; i < slot.links.size(); ++i) {
        auto change = openLink(slot.links[i], bundle.vaultKey, *holder, placeOf(vault, slot, i + 1));
        if (!change)
            return change.error();
        bundle.vaultKey = std::move(change->vaultKey);
        for (auto &[part, key] : change->parts)
            bundle.parts.insert_or_assign(part, std::move(key));
    }
    return {};
}

}  // namespace circumspect::keys
