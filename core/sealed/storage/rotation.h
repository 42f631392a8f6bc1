// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "keys/key_bundle.h"
#include "keys/key_slots.h"

#include <QString>

#include <functional>
#include <vector>

namespace circumspect::sealed {

class Connection;
class DraftFile;
class Vault;
struct Member;

/// What is due since somebody lost access.
enum class RotationDue { None, VaultKey, AnswersKey };

/// AnswersKey stays AnswersKey until the vault is rotated.
Result<void> markRotationDue(Connection &connection, RotationDue due);
Result<RotationDue> rotationDue(Connection &connection);

/// Gives a vault a new key: writes everything into a new file and puts that in the old one's place. The session's own
/// slot is wrapped anew; every other slot of a known member gets a link (keys/slot_link.h) and takes the new key over
/// with its next unlock. Slots that belong to nobody are left out.
class Rotation {
public:
    struct Options {
        bool renewAnswersKey = false;            ///< owners only
        std::function<bool()> isCancelled = {};  ///< asked until the moment the new file takes the old one's place
    };

    Rotation(Vault &vault, Options options) : m_vault(vault), m_options(std::move(options)) {}

    /// How many slots wait for their next unlock. VaultReadOnly, OwnerKeyMissing, MemberKeyUnproved (an owner's session
    /// gives the new key to nobody whose public key no owner put there), TooManyKeySlots (also when the links
    /// leave no room in the header), VaultReplaced, DiskFull, Cancelled: the vault is as it was.
    Result<int> run();

private:
    Result<keys::KeyBundle> newBundle() const;
    Result<std::vector<Member>> provedMembers() const;
    Result<keys::SlotTable> newTable(const keys::KeyBundle &bundle);
    Result<void> writeDraft(const DraftFile &draft, const keys::SlotTable &table, const keys::KeyBundle &bundle);
    Result<void> finishDraft(const QString &path, const keys::KeyBundle &bundle);
    Result<void> swap(DraftFile &draft, keys::SlotTable table, keys::KeyBundle bundle);

    Vault &m_vault;
    Options m_options;
    int m_waiting = 0;
};

}  // namespace circumspect::sealed
