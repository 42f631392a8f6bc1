// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/secret.h"
#include "keys/key_slots.h"
#include "sealed/storage/sqlcipher/connection.h"

#include <QDateTime>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>

namespace circumspect::sealed {

/// Told apart by the database's application id, so only after unlocking.
enum class VaultKind { Programme, Coach, Participant };

/// Roles as the header's slots name them.
inline constexpr QLatin1String kOwnerRole("owner");
inline constexpr QLatin1String kCoordinatorRole("coordinator");
inline constexpr QLatin1String kCoachRole("coach");
inline constexpr QLatin1String kParticipantRole("participant");

/// A vault to be made. Only a programme's has answers, and only an owner's slot gets their key.
struct NewVault {
    VaultKind kind = VaultKind::Programme;
    QString role = kOwnerRole;
    QString memberName{};
    keys::KdfCost cost{};
};

/// What opens a vault: a passphrase (Secret::fromPassphrase) or a random key. Without a slot every slot of that kind is
/// tried, which takes half a second each.
struct Credential {
    Secret secret;
    keys::SlotKind kind = keys::SlotKind::Passphrase;
    SlotId slot{};
};

enum class IntegrityCheck { EveryPage, None };

struct OpenOptions {
    Access access = Access::ReadWrite;
    IntegrityCheck integrity = IntegrityCheck::EveryPage;
    std::optional<Journal> journal{};  ///< by default what suits the place: no write-ahead log on network folders
    QDateTime now{};                   ///< for the name of the copy before an upgrade
};

/// Findings of a full check; sound when both are empty. Names tables and pages, never contents.
struct VaultCheck {
    int damagedPages = 0;
    QStringList findings;
};

}  // namespace circumspect::sealed
