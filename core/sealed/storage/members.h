// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"
#include "keys/key_bundle.h"
#include "keys/key_slots.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace circumspect::sealed {

class Connection;
class Vault;

/// A person with key slots in the vault. What is sealed to their public key only they open.
struct Member {
    MemberId id;
    QString role;
    QString name;
    QByteArray publicKey;
    QByteArray proof;  ///< by which owners know that one of them put the role and the public key there
    std::vector<SlotId> slots;
};

struct NewMember {
    QString role;
    QString name;
    keys::KdfCost cost{};
    ParticipantId participant{};  ///< whom reports about this person are about; empty for nobody
};

/// Who can open a vault and by what. Taking a slot away does not reach copies of the file made earlier. Each verb is
/// one transaction; the header is written inside it, so that neither is changed alone when one of them fails.
class Members {
public:
    explicit Members(Vault &vault) : m_vault(vault) {}

    Result<std::vector<Member>> list();
    /// The person of this session; KeySlotUnusable when the slot belongs to nobody known.
    Result<Member> current();
    /// Whether the member's role and public key are what an owner put there. Before anything is sealed to them:
    /// MemberKeyUnproved, OwnerKeyMissing for whoever cannot tell.
    Result<void> requireProved(const Member &member);
    /// An owner vouches for themself, where nobody has; everybody else's session leaves things as they are.
    Result<void> vouchForOneself();

    /// Adds a person with a passphrase. PassphraseTooShort, TooManyKeySlots; OwnerKeyMissing when an owner is to be
    /// added by somebody who is none. An owner vouches for whom they add.
    Result<MemberId> add(const NewMember &member, const Secret &passphrase);
    /// Takes away a person and all their slots. What they could read they still can in copies of the file, and by keys
    /// they kept: rotationDue() tells from now on that the vault should be rotated. MemberNotFound; LastKeySlot for
    /// the last person, or the last owner.
    Result<void> remove(const MemberId &member);

    /// Gives this person's passphrase slot another passphrase. WrongPassphrase when `current` is not the present one,
    /// KeySlotNotFound when the person has no passphrase.
    Result<void> changePassphrase(const Secret &current, const Secret &next, const keys::KdfCost &cost);
    /// Gives this person a new passphrase after they came in by their recovery key. WrongUsage otherwise.
    Result<SlotId> resetPassphrase(const Secret &next, const keys::KdfCost &cost);
    /// Adds a slot for this person that a random 32-byte key opens: a recovery sheet or the device's keychain.
    Result<SlotId> addKey(keys::SlotKind kind, const Secret &key);
    /// KeySlotNotFound, LastKeySlot.
    Result<void> removeSlot(const SlotId &slot);

private:
    Result<SlotId> ownPassphraseSlot();
    Result<SlotId> addOwnSlot(const keys::SlotPurpose &purpose, const Secret &secret);
    QString keptRole() const;

    Vault &m_vault;
};

/// The members in a database, by name.
Result<std::vector<Member>> membersIn(Connection &connection);
/// Puts a person and their first slot into the database. The public key is that of the bundle's member key.
Result<MemberId> insertMember(Connection &connection, const NewMember &member, const keys::KeyBundle &bundle,
                              const SlotId &slot);

}  // namespace circumspect::sealed
