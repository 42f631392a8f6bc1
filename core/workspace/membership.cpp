// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/membership.h"

#include "keys/key_derivation.h"
#include "keys/recovery_code.h"
#include "sealed/storage/members.h"
#include "sealed/storage/vault.h"
#include "workspace/workspace_state.h"

#include <algorithm>

namespace circumspect::workspace {

namespace {

constexpr qsizetype kMarkLength = 8;
constexpr Changes kMembersChanged{.members = true};

bool isWayInAnywhere(const MemberSlot &slot)
{
    return slot.kind != keys::SlotKind::Device;
}

VaultMember memberOf(const sealed::Member &stored, const sealed::Vault &vault)
{
    VaultMember member{.id = stored.id, .name = stored.name, .roles = {}, .slots = {}, .isSelf = false};
    if (const auto roles = keys::Roles::parse(stored.role))
        member.roles = *roles;
    for (const SlotId &id : stored.slots) {
        if (const keys::KeySlot *slot = vault.slotTable().find(id))
            member.slots.push_back({id, slot->kind, id == vault.currentSlot()});
    }
    return member;
}

Result<Changes> changedBy(const Result<void> &done)
{
    if (!done)
        return done.error();
    return kMembersChanged;
}

}  // namespace

bool VaultMember::has(keys::SlotKind kind) const
{
    return std::any_of(slots.begin(), slots.end(), [kind](const MemberSlot &slot) { return slot.kind == kind; });
}

Result<std::vector<VaultMember>> Membership::members()
{
    sealed::Members stored(m_state.vault());
    const auto current = stored.current();
    if (!current)
        return current.error();
    const auto all = stored.list();
    if (!all)
        return all.error();
    std::vector<VaultMember> members;
    for (const sealed::Member &one : *all) {
        members.push_back(memberOf(one, m_state.vault()));
        members.back().isSelf = one.id == current->id;
    }
    return members;
}

Result<VaultMember> Membership::self()
{
    const auto current = sealed::Members(m_state.vault()).current();
    if (!current)
        return current.error();
    VaultMember member = memberOf(*current, m_state.vault());
    member.isSelf = true;
    return member;
}

Result<Changes> Membership::add(const NewPerson &person, const Secret &passphrase)
{
    if (auto allowed = m_state.require({keys::Role::Owner}); !allowed)
        return allowed.error();
    if (person.roles.isEmpty() || person.roles.has(keys::Role::Participant))
        return failure(ErrorCode::RoleMissing, person.roles.text());
    const sealed::NewMember member{person.roles.text(), person.name, m_state.kdfCost()};
    const auto added = sealed::Members(m_state.vault()).add(member, passphrase);
    if (!added)
        return added.error();
    return kMembersChanged;
}

Result<Changes> Membership::revoke(const MemberId &member)
{
    if (auto allowed = m_state.require({keys::Role::Owner}); !allowed)
        return allowed.error();
    const auto own = self();
    if (!own)
        return own.error();
    // A session whose own slot is gone could do nothing more, not even close in peace.
    if (own->id == member)
        return failure(ErrorCode::WrongUsage, {}, QStringLiteral("nobody revokes themselves"));
    return changedBy(sealed::Members(m_state.vault()).remove(member));
}

Result<Changes> Membership::changePassphrase(const Secret &current, const Secret &next)
{
    return changedBy(sealed::Members(m_state.vault()).changePassphrase(current, next, m_state.kdfCost()));
}

Result<Changes> Membership::resetPassphrase(const Secret &next)
{
    const auto slot = sealed::Members(m_state.vault()).resetPassphrase(next, m_state.kdfCost());
    if (!slot)
        return slot.error();
    return kMembersChanged;
}

Result<RecoverySheet> Membership::makeRecovery()
{
    const auto before = self();
    if (!before)
        return before.error();
    const Secret key = Secret::random(keys::kKeySize);
    sealed::Members stored(m_state.vault());
    const auto added = stored.addKey(keys::SlotKind::Recovery, key);
    if (!added)
        return added.error();
    for (const MemberSlot &slot : before->slots) {
        if (slot.kind != keys::SlotKind::Recovery || slot.isOfThisSession)
            continue;
        if (auto removed = stored.removeSlot(slot.id); !removed)
            return removed.error();
    }
    return RecoverySheet{keys::recoveryCodeOf(key), m_state.vault().uuid().left(kMarkLength), m_state.roles(),
                         m_state.clock().now().date()};
}

Result<DeviceKey> Membership::addDevice()
{
    Secret key = Secret::random(keys::kKeySize);
    const auto slot = sealed::Members(m_state.vault()).addKey(keys::SlotKind::Device, key);
    if (!slot)
        return slot.error();
    return DeviceKey{{m_state.vault().uuid(), *slot}, std::move(key)};
}

Result<Changes> Membership::removeSlot(const SlotId &slot)
{
    const auto all = members();
    if (!all)
        return all.error();
    for (const VaultMember &member : *all) {
        const auto own = [&](const MemberSlot &one) { return one.id == slot; };
        if (std::none_of(member.slots.begin(), member.slots.end(), own))
            continue;
        if (!member.isSelf) {
            if (auto allowed = m_state.require({keys::Role::Owner}); !allowed)
                return allowed.error();
        }
        const auto stays = [&](const MemberSlot &one) { return one.id != slot && isWayInAnywhere(one); };
        if (std::none_of(member.slots.begin(), member.slots.end(), stays))
            return failure(ErrorCode::LastKeySlot, slot.text());
        return changedBy(sealed::Members(m_state.vault()).removeSlot(slot));
    }
    return failure(ErrorCode::KeySlotNotFound, slot.text());
}

}  // namespace circumspect::workspace
