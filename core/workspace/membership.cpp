// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/membership.h"

#include "keys/key_derivation.h"
#include "keys/recovery_code.h"
#include "sealed/storage/assignment_store.h"
#include "sealed/storage/backups.h"
#include "sealed/storage/members.h"
#include "sealed/storage/self_link_store.h"
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
    VaultMember member{.id = stored.id, .name = stored.name, .roles = {}, .slots = {}};
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
    const auto links = sealed::SelfLinkStore(m_state.connection()).all();
    if (!links)
        return links.error();
    std::vector<VaultMember> members;
    for (const sealed::Member &one : *all) {
        VaultMember &member = members.emplace_back(memberOf(one, m_state.vault()));
        member.isSelf = one.id == current->id;
        member.isDoubtful = m_state.vault().isOwner() && !stored.requireProved(one);
        for (const sealed::SelfLink &link : *links) {
            if (link.member == one.id)
                member.asParticipant.push_back(link.participant);
        }
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
    if (!person.asParticipant.isEmpty()) {
        if (const auto participant = m_state.participant(person.asParticipant); !participant)
            return participant.error();
    }
    const sealed::NewMember member{person.roles.text(), person.name, m_state.kdfCost(), person.asParticipant};
    const auto added = sealed::Members(m_state.vault()).add(member, passphrase);
    if (!added)
        return added.error();
    return kMembersChanged;
}

/// The same id, where an owner may say something about that member.
Result<MemberId> Membership::known(const MemberId &member)
{
    if (auto fits = m_state.requireProgramme(); !fits)
        return fits.error();
    if (auto allowed = m_state.require({keys::Role::Owner}); !allowed)
        return allowed.error();
    const auto all = sealed::Members(m_state.vault()).list();
    if (!all)
        return all.error();
    const bool isKnown = std::any_of(all->begin(), all->end(), [&](const auto &one) { return one.id == member; });
    return isKnown ? Result<MemberId>(member) : failure(ErrorCode::MemberNotFound, member.text());
}

Result<Changes> Membership::link(const MemberId &member, const ParticipantId &participant)
{
    const auto linked = known(member);
    if (!linked)
        return linked.error();
    if (const auto found = m_state.participant(participant); !found)
        return found.error();
    const auto coaches = sealed::AssignmentStore(m_state.connection()).coachesOf(participant);
    if (!coaches)
        return coaches.error();
    if (std::find(coaches->begin(), coaches->end(), member) != coaches->end()) {
        if (auto unassigned = m_state.sharing.unassign(participant, member); !unassigned)
            return unassigned;
    }
    return changedBy(m_state.inTransaction([&] {
        return sealed::SelfLinkStore(m_state.connection()).add({member, participant});
    }));
}

Result<Changes> Membership::unlink(const MemberId &member, const ParticipantId &participant)
{
    const auto linked = known(member);
    if (!linked)
        return linked.error();
    const auto own = self();
    if (!own)
        return own.error();
    if (own->id == member)
        return failure(ErrorCode::OwnReportForbidden, participant.text());
    return changedBy(m_state.inTransaction([&] {
        return sealed::SelfLinkStore(m_state.connection()).remove({member, participant});
    }));
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
    if (const auto revoked = known(member); !revoked)
        return revoked.error();
    if (auto kept = m_state.backUp(sealed::BackupKind::Deletion, Progress()); !kept)
        return kept.error();
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

Result<RecoverySheet> Membership::makeRecovery(const std::function<Result<void>(const RecoverySheet &)> &write)
{
    const auto before = self();
    if (!before)
        return before.error();
    const Secret key = Secret::random(keys::kKeySize);
    sealed::Members stored(m_state.vault());
    const auto added = stored.addKey(keys::SlotKind::Recovery, key);
    if (!added)
        return added.error();
    RecoverySheet sheet{keys::recoveryCodeOf(key), m_state.vault().uuid().left(kMarkLength), m_state.roles(),
                        m_state.clock().now().date()};
    if (auto written = write(sheet); !written) {
        // Nobody has the code; a slot that stays after all opens for nobody.
        static_cast<void>(stored.removeSlot(*added));
        return written.error();
    }
    if (auto retired = retireOtherSheets(*before); !retired)
        return retired.error();
    return sheet;
}

Result<void> Membership::retireOtherSheets(const VaultMember &before)
{
    sealed::Members stored(m_state.vault());
    for (const MemberSlot &slot : before.slots) {
        if (slot.kind != keys::SlotKind::Recovery || slot.isOfThisSession)
            continue;
        if (auto removed = stored.removeSlot(slot.id); !removed)
            return removed;
    }
    return {};
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
