// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_slots.h"

#include "keys/seal.h"
#include "keys/slot_link.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace circumspect::keys {

namespace {

constexpr qsizetype kLongestRole = 32;

bool isRole(const QString &text)
{
    const auto fits = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; };
    return !text.isEmpty() && text.size() <= kLongestRole && std::all_of(text.begin(), text.end(), fits);
}

QByteArray associatedData(const QString &vault, const KeySlot &slot)
{
    const bool isSlow = slot.kind == SlotKind::Passphrase;
    const QStringList parts = {QStringLiteral("CSKS1"),
                               vault,
                               slot.id.text(),
                               textOf(slot.kind),
                               slot.role,
                               isSlow ? QStringLiteral("argon2id13") : QStringLiteral("blake2b"),
                               QString::number(slot.cost.operations),
                               QString::number(slot.cost.memory),
                               QString::fromLatin1(slot.salt.toBase64())};
    return parts.join(u'|').toUtf8();
}

Result<Secret> slotKey(const KeySlot &slot, const Secret &secret)
{
    if (slot.kind == SlotKind::Passphrase)
        return deriveFromPassphrase(secret, slot.salt, slot.cost);
    const QByteArray context = "CSKS1|" + textOf(slot.kind).toUtf8() + '|';
    return deriveFromKey(secret, context, slot.salt);
}

/// True when `role` is one of the hyphenated words of what a slot is for.
bool includesRole(const QString &words, const QString &role)
{
    return words.split(u'-').contains(role);
}

auto placeOf(SlotTable &table, const SlotId &id)
{
    return std::find_if(table.slots.begin(), table.slots.end(), [&](const KeySlot &slot) { return slot.id == id; });
}

Error notFound(const SlotId &id)
{
    return failure(ErrorCode::KeySlotNotFound, id.text());
}

}  // namespace

QString textOf(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Passphrase:
        return QStringLiteral("passphrase");
    case SlotKind::Recovery:
        return QStringLiteral("recovery");
    case SlotKind::Device:
        return QStringLiteral("device");
    }
    return {};
}

const KeySlot *SlotTable::find(const SlotId &id) const
{
    const auto found = std::find_if(slots.begin(), slots.end(), [&](const KeySlot &slot) { return slot.id == id; });
    return found == slots.end() ? nullptr : &*found;
}

Result<KeySlot> sealSlot(const QString &vault, const SlotId &id, const SlotPurpose &purpose, const Secret &secret,
                         const KeyBundle &bundle)
{
    if (!isRole(purpose.role))
        return failure(ErrorCode::KeySlotUnusable, {}, QStringLiteral("not the name of a role"));
    const KdfCost cost = purpose.kind == SlotKind::Passphrase ? purpose.cost : KdfCost{0, 0};
    const KeySlot slot{id, purpose.kind, purpose.role, cost, randomSalt(), {}};
    const auto key = slotKey(slot, secret);
    if (!key)
        return key.error();
    return rewrapSlot(vault, slot, *key, bundle);
}

Result<OpenedSlot> unlockSlot(const QString &vault, const KeySlot &slot, const Secret &secret)
{
    auto key = slotKey(slot, secret);
    if (!key)
        return key.error();
    const auto plaintext = openSecret(*key, slot.sealed, associatedData(vault, slot));
    if (!plaintext)
        return failure(ErrorCode::WrongPassphrase);
    auto bundle = decodeBundle(*plaintext);
    if (!bundle)
        return bundle.error();
    if (auto followed = followLinks(vault, slot, *bundle); !followed)
        return followed.error();
    return OpenedSlot{std::move(*bundle), std::move(*key)};
}

Result<KeyBundle> openSlot(const QString &vault, const KeySlot &slot, const Secret &secret)
{
    auto opened = unlockSlot(vault, slot, secret);
    if (!opened)
        return opened.error();
    return std::move(opened->bundle);
}

KeySlot rewrapSlot(const QString &vault, const KeySlot &slot, const Secret &key, const KeyBundle &bundle)
{
    KeySlot wrapped = slot;
    wrapped.links.clear();
    const Secret plaintext = encodeBundle(bundle);
    wrapped.sealed = seal(key, plaintext.view(), associatedData(vault, slot));
    return wrapped;
}

Result<void> addSlot(SlotTable &table, KeySlot slot)
{
    if (table.slots.size() >= kMostSlots)
        return failure(ErrorCode::TooManyKeySlots, QString::number(kMostSlots));
    table.slots.push_back(std::move(slot));
    return {};
}

Result<void> replaceSlot(SlotTable &table, KeySlot slot)
{
    const auto place = placeOf(table, slot.id);
    if (place == table.slots.end())
        return notFound(slot.id);
    *place = std::move(slot);
    return {};
}

Result<void> removeSlot(SlotTable &table, const SlotId &id, const QString &kept)
{
    const auto place = placeOf(table, id);
    if (place == table.slots.end())
        return notFound(id);
    const auto lasts = [&](const KeySlot &slot) { return slot.id != id && slot.kind != SlotKind::Device; };
    const bool isRoleKept = std::any_of(table.slots.begin(), table.slots.end(), [&](const KeySlot &slot) {
        return lasts(slot) && (!includesRole(place->role, kept) || includesRole(slot.role, kept));
    });
    if (!isRoleKept)
        return failure(ErrorCode::LastKeySlot, id.text());
    table.slots.erase(place);
    return {};
}

}  // namespace circumspect::keys
