// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"
#include "keys/key_slots.h"
#include "keys/key_store.h"
#include "keys/roles.h"
#include "workspace/changes.h"

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// One way in of one member.
struct MemberSlot {
    SlotId id;
    keys::SlotKind kind = keys::SlotKind::Passphrase;
    bool isOfThisSession = false;
};

/// A person who can open the vault. Names stay in the encrypted part.
struct VaultMember {
    MemberId id;
    QString name;
    keys::Roles roles;
    std::vector<MemberSlot> slots;
    bool isSelf = false;
    std::vector<ParticipantId> asParticipant{};  ///< who this person is in the rosters, where they take part
    /// The role or the key in the list is not what an owner put there; only owners can tell.
    bool isDoubtful = false;

    bool has(keys::SlotKind kind) const;
};

/// What is printed for a member who may one day forget the passphrase. The code is a secret: it is shown once.
struct RecoverySheet {
    QString code;
    QString vaultMark;  ///< the first eight characters of the vault's id
    keys::Roles roles;
    QDate madeOn;
};

/// A random key for the system's keychain, and the name to keep it under.
struct DeviceKey {
    keys::DeviceKeyName name;
    Secret key;
};

/// Who can open the vault, and by what. Owners add and revoke; everybody looks after their own ways in. Whoever was
/// revoked still reads copies made before, and new ones until the vault key is rotated.
class Membership {
public:
    explicit Membership(WorkspaceState &state) : m_state(state) {}

    Result<std::vector<VaultMember>> members();
    /// KeySlotUnusable when the slot of this session belongs to nobody known.
    Result<VaultMember> self();

    struct NewPerson {
        keys::Roles roles;
        QString name;
        ParticipantId asParticipant{};  ///< where they take part themselves
    };
    /// Owners only. RoleMissing, PassphraseTooShort, TooManyKeySlots, ParticipantNotFound.
    Result<Changes> add(const NewPerson &person, const Secret &passphrase);
    /// Says that a member is this participant, so that they neither release nor unmask reports about themselves, nor
    /// coach themselves. Owners only; also of oneself. RoleMissing, MemberNotFound, ParticipantNotFound,
    /// WrongVaultKind. Twice is no error.
    Result<Changes> link(const MemberId &member, const ParticipantId &participant);
    /// Takes that back. Owners only, and never of oneself: OwnReportForbidden. RoleMissing, MemberNotFound,
    /// WrongVaultKind. What is not there is no error.
    Result<Changes> unlink(const MemberId &member, const ParticipantId &participant);
    /// Owners only, and never oneself; lays a copy beside the vault first. RoleMissing, MemberNotFound, WrongUsage,
    /// LastKeySlot for the last owner, BackupFailed.
    Result<Changes> revoke(const MemberId &member);

    /// WrongPassphrase, PassphraseTooShort.
    Result<Changes> changePassphrase(const Secret &current, const Secret &next);
    /// A new passphrase after coming in by the recovery code; WrongUsage otherwise.
    Result<Changes> resetPassphrase(const Secret &next);
    /// A new sheet for this member; the code opens what their passphrase opens. Earlier sheets stop working as soon as
    /// `write` has kept the new one, and stay what they are when it fails.
    Result<RecoverySheet> makeRecovery(const std::function<Result<void>(const RecoverySheet &)> &write);
    /// A key for this computer; the caller keeps it, and removes the slot again if it cannot be kept.
    Result<DeviceKey> addDevice();
    /// One's own slots; those of others for owners only. LastKeySlot for the last way in of a member that does not hang
    /// on one computer, RoleMissing, KeySlotNotFound.
    Result<Changes> removeSlot(const SlotId &slot);

private:
    Result<MemberId> known(const MemberId &member);
    Result<void> retireOtherSheets(const VaultMember &before);

    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
