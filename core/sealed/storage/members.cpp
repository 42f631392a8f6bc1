// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/members.h"

#include "keys/passphrase.h"
#include "keys/roles.h"
#include "keys/seal.h"
#include "sealed/storage/member_proofs.h"
#include "sealed/storage/new_vault.h"
#include "sealed/storage/rotation.h"
#include "sealed/storage/self_link_store.h"
#include "sealed/storage/sqlcipher/connection.h"
#include "sealed/storage/sqlcipher/query.h"
#include "sealed/storage/sqlcipher/transaction.h"
#include "sealed/storage/vault.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace circumspect::sealed {

namespace {

Result<void> insertSlot(Connection &connection, const SlotId &slot, const MemberId &member)
{
    return Query(connection, QStringLiteral("INSERT INTO member_slot (slot_id, member_id) VALUES (?, ?)"))
        .bind(slot.text())
        .bind(member.text())
        .run();
}

Result<std::vector<SlotId>> slotsOf(Connection &connection, const MemberId &member)
{
    return Query(connection, QStringLiteral("SELECT slot_id FROM member_slot WHERE member_id = ? ORDER BY slot_id"))
        .bind(member.text())
        .rows([](const Row &row) { return SlotId(row.text(0)); });
}

Result<void> deleteRow(Connection &connection, const QString &sql, const QString &id)
{
    return Query(connection, sql).bind(id).run();
}

}  // namespace

Result<MemberId> insertMember(Connection &connection, const NewMember &member, const keys::KeyBundle &bundle,
                              const SlotId &slot)
{
    const Secret *secretKey = bundle.find(keys::BundlePart::MemberKey);
    if (secretKey == nullptr)
        return failure(ErrorCode::KeySlotUnusable);
    const auto pair = keys::KeyPair::fromSecretKey(*secretKey);
    if (!pair)
        return pair.error();
    const MemberId id(newUuid());
    auto done = Query(connection, QStringLiteral("INSERT INTO member (id, role, name, public_key) VALUES (?, ?, ?, ?)"))
                    .bind(id.text())
                    .bind(member.role)
                    .bind(member.name.isNull() ? QStringLiteral("") : member.name)
                    .bind(pair->publicKey)
                    .run();
    if (!done)
        return done.error();
    if (auto linked = insertSlot(connection, slot, id); !linked)
        return linked.error();
    if (member.participant.isEmpty())
        return id;
    if (auto linked = SelfLinkStore(connection).add({id, member.participant}); !linked)
        return linked.error();
    return id;
}

Result<std::vector<Member>> membersIn(Connection &connection)
{
    auto members =
        Query(connection, QStringLiteral("SELECT id, role, name, public_key, proof FROM member ORDER BY name, id"))
            .rows([](const Row &row) {
                return Member{MemberId(row.text(0)), row.text(1), row.text(2), row.bytes(3), row.bytes(4), {}};
            });
    if (!members)
        return members;
    for (Member &member : *members) {
        auto slots = slotsOf(connection, member.id);
        if (!slots)
            return slots.error();
        member.slots = std::move(*slots);
    }
    return members;
}

QString Members::keptRole() const
{
    return m_vault.kind() == VaultKind::Programme ? QString(kOwnerRole) : QString();
}

Result<std::vector<Member>> Members::list()
{
    return membersIn(m_vault.connection());
}

Result<Member> Members::current()
{
    const auto pair = m_vault.memberKeys();
    if (!pair)
        return pair.error();
    auto members = list();
    if (!members)
        return members.error();
    for (Member &member : *members) {
        if (member.publicKey == pair->publicKey)
            return std::move(member);
    }
    return failure(ErrorCode::KeySlotUnusable, {}, QStringLiteral("the slot belongs to nobody known"));
}

Result<void> Members::requireProved(const Member &member)
{
    const Secret *answers = m_vault.m_parts.bundle.find(keys::BundlePart::AnswersKey);
    if (answers == nullptr)
        return failure(ErrorCode::OwnerKeyMissing);
    return MemberProofs(m_vault.connection(), m_vault.uuid(), *answers).require(member);
}

Result<void> Members::vouchForOneself()
{
    const Secret *answers = m_vault.m_parts.bundle.find(keys::BundlePart::AnswersKey);
    const keys::KeySlot *slot = m_vault.slotTable().find(m_vault.currentSlot());
    if (answers == nullptr || slot == nullptr || m_vault.isReadOnly())
        return {};
    const auto own = current();
    // Whose key is not in the list, or who is called something else there, is told when it matters.
    MemberProofs proofs(m_vault.connection(), m_vault.uuid(), *answers);
    if (!own || own->role != slot->role || proofs.holds(*own))
        return {};
    auto transaction = m_vault.begin();
    if (!transaction)
        return transaction.error();
    if (auto vouched = proofs.vouchFor(own->id); !vouched)
        return vouched;
    return transaction->commit();
}

Result<MemberId> Members::add(const NewMember &member, const Secret &passphrase)
{
    if (auto checked = keys::checkPassphrase(passphrase); !checked)
        return checked.error();
    keys::KeyBundle bundle = newMemberBundle(m_vault.m_parts.bundle.vaultKey, member.role);
    const Secret *answers = m_vault.m_parts.bundle.find(keys::BundlePart::AnswersKey);
    if (m_vault.kind() == VaultKind::Programme && keys::holdsRole(member.role, keys::Role::Owner)) {
        if (answers == nullptr)
            return failure(ErrorCode::OwnerKeyMissing);
        bundle.parts.emplace(keys::BundlePart::AnswersKey, answers->clone());
    }
    const keys::SlotPurpose purpose{keys::SlotKind::Passphrase, member.role, member.cost};
    auto slot = keys::sealSlot(m_vault.uuid(), SlotId(newUuid()), purpose, passphrase, bundle);
    if (!slot)
        return slot.error();
    keys::SlotTable table = m_vault.slotTable();
    if (auto added = keys::addSlot(table, *slot); !added)
        return added.error();

    auto transaction = m_vault.begin();
    if (!transaction)
        return transaction.error();
    auto id = insertMember(m_vault.connection(), member, bundle, slot->id);
    if (!id)
        return id;
    if (answers != nullptr) {
        if (auto vouched = MemberProofs(m_vault.connection(), m_vault.uuid(), *answers).vouchFor(*id); !vouched)
            return vouched.error();
    }
    if (auto stored = m_vault.storeSlots(std::move(table)); !stored)
        return stored.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<void> Members::remove(const MemberId &member)
{
    const auto slots = slotsOf(m_vault.connection(), member);
    if (!slots)
        return slots.error();
    if (slots->empty())
        return failure(ErrorCode::MemberNotFound, member.text());
    keys::SlotTable table = m_vault.slotTable();
    for (const SlotId &slot : *slots) {
        if (auto removed = keys::removeSlot(table, slot, keptRole()); !removed)
            return removed;
    }
    const keys::KeySlot *slot = m_vault.slotTable().find(slots->front());
    const bool isOwner = slot != nullptr && !keptRole().isEmpty() && keys::holdsRole(slot->role, keys::Role::Owner);
    const RotationDue due = isOwner ? RotationDue::AnswersKey : RotationDue::VaultKey;
    auto transaction = m_vault.begin();
    if (!transaction)
        return transaction.error();
    if (auto done = deleteRow(m_vault.connection(), QStringLiteral("DELETE FROM member WHERE id = ?"), member.text());
        !done)
        return done;
    if (auto marked = markRotationDue(m_vault.connection(), due); !marked)
        return marked;
    if (auto stored = m_vault.storeSlots(std::move(table)); !stored)
        return stored;
    return transaction->commit();
}

/// The slot of this session when it is one, else the one of its person.
Result<SlotId> Members::ownPassphraseSlot()
{
    const auto isPassphrase = [this](const SlotId &id) {
        const keys::KeySlot *slot = m_vault.slotTable().find(id);
        return slot != nullptr && slot->kind == keys::SlotKind::Passphrase;
    };
    if (isPassphrase(m_vault.currentSlot()))
        return m_vault.currentSlot();
    const auto member = current();
    if (!member)
        return member.error();
    const auto own = std::find_if(member->slots.begin(), member->slots.end(), isPassphrase);
    if (own == member->slots.end())
        return failure(ErrorCode::KeySlotNotFound, {}, QStringLiteral("no passphrase of this person"));
    return *own;
}

Result<void> Members::changePassphrase(const Secret &current, const Secret &next, const keys::KdfCost &cost)
{
    auto own = ownPassphraseSlot();
    if (!own)
        return own.error();
    const keys::KeySlot *present = m_vault.slotTable().find(*own);
    if (auto checked = keys::checkPassphrase(next); !checked)
        return checked;
    if (auto opened = keys::openSlot(m_vault.uuid(), *present, current); !opened)
        return opened.error();
    auto slot = keys::sealSlot(m_vault.uuid(), present->id, {keys::SlotKind::Passphrase, present->role, cost}, next,
                               m_vault.m_parts.bundle);
    if (!slot)
        return slot.error();
    keys::SlotTable table = m_vault.slotTable();
    if (auto replaced = keys::replaceSlot(table, std::move(*slot)); !replaced)
        return replaced;
    return m_vault.storeSlots(std::move(table));
}

Result<SlotId> Members::resetPassphrase(const Secret &next, const keys::KdfCost &cost)
{
    const keys::KeySlot *present = m_vault.slotTable().find(m_vault.currentSlot());
    if (present == nullptr || present->kind != keys::SlotKind::Recovery)
        return failure(ErrorCode::WrongUsage, {}, QStringLiteral("not opened by a recovery key"));
    if (auto checked = keys::checkPassphrase(next); !checked)
        return checked.error();
    const auto member = current();
    if (!member)
        return member.error();
    auto added = addOwnSlot({keys::SlotKind::Passphrase, present->role, cost}, next);
    if (!added)
        return added;
    for (const SlotId &old : member->slots) {
        const keys::KeySlot *slot = m_vault.slotTable().find(old);
        if (slot != nullptr && slot->kind == keys::SlotKind::Passphrase) {
            if (auto removed = removeSlot(old); !removed)
                return removed.error();
        }
    }
    return added;
}

Result<SlotId> Members::addKey(keys::SlotKind kind, const Secret &key)
{
    const keys::KeySlot *present = m_vault.slotTable().find(m_vault.currentSlot());
    if (present == nullptr || kind == keys::SlotKind::Passphrase)
        return failure(ErrorCode::WrongUsage);
    return addOwnSlot({kind, present->role, {}}, key);
}

Result<SlotId> Members::addOwnSlot(const keys::SlotPurpose &purpose, const Secret &secret)
{
    const auto member = current();
    if (!member)
        return member.error();
    auto slot = keys::sealSlot(m_vault.uuid(), SlotId(newUuid()), purpose, secret, m_vault.m_parts.bundle);
    if (!slot)
        return slot.error();
    keys::SlotTable table = m_vault.slotTable();
    if (auto added = keys::addSlot(table, *slot); !added)
        return added.error();
    auto transaction = m_vault.begin();
    if (!transaction)
        return transaction.error();
    if (auto linked = insertSlot(m_vault.connection(), slot->id, member->id); !linked)
        return linked.error();
    if (auto stored = m_vault.storeSlots(std::move(table)); !stored)
        return stored.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return slot->id;
}

Result<void> Members::removeSlot(const SlotId &slot)
{
    keys::SlotTable table = m_vault.slotTable();
    if (auto removed = keys::removeSlot(table, slot, keptRole()); !removed)
        return removed;
    auto transaction = m_vault.begin();
    if (!transaction)
        return transaction.error();
    if (auto done =
            deleteRow(m_vault.connection(), QStringLiteral("DELETE FROM member_slot WHERE slot_id = ?"), slot.text());
        !done)
        return done;
    if (auto stored = m_vault.storeSlots(std::move(table)); !stored)
        return stored;
    return transaction->commit();
}

}  // namespace circumspect::sealed
