// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"
#include "keys/key_slots.h"
#include "keys/roles.h"
#include "workspace/changes.h"
#include "workspace/services.h"

#include <QString>

#include <memory>
#include <vector>

namespace circumspect::workspace {

class Cohorts;
class Collecting;
class Debriefing;
class Erasing;
class Holding;
class Instruments;
class Masking;
class Membership;
class Notes;
class Packages;
class Quality;
class Promising;
class Releasing;
class Reporting;
class ReportTemplates;
class Rostering;
class Sharing;
class VaultCare;
class WorkspaceState;

/// What can be read from a vault without any secret: its key slots by role.
struct VaultFace {
    struct Slot {
        SlotId id;
        QString kind;  ///< passphrase, recovery, device
        QString role;  ///< owner, coach, coordinator
    };
    QString vaultId;
    std::vector<Slot> slots;
};

/// What opens a vault: a passphrase (Secret::fromPassphrase), or the random key of a recovery sheet or of a computer.
/// Without a slot every slot of that kind is tried, which takes half a second a passphrase.
struct VaultKey {
    Secret secret;
    keys::SlotKind kind = keys::SlotKind::Passphrase;
    SlotId slot{};
};

/// Who makes a vault: always an owner, and by default everything in one.
struct Founder {
    keys::Roles roles = keys::Roles::everything();
    QString name{};
};

/// Findings of an integrity check; empty means sound.
struct CheckReport {
    int damagedPages = 0;
    QStringList findings;
    bool isSound() const { return damagedPages == 0 && findings.isEmpty(); }
};

/// Which kind of vault is open: the programme's with the answers, or one made from it for a coach or a participant.
enum class VaultKind { Programme, Coach, Participant };

/// One open vault. Lives on the thread that opened it. Use cases are grouped in families; each verb is one transaction.
class Workspace {
public:
    /// Makes a new vault whose creator is owner. FileExists if the path is taken; nothing is left behind on failure.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Secret &passphrase,
                                                     const Services &services, const Founder &founder = {});
    /// NotAVault, VaultTruncated, VaultHeaderDamaged, VaultDamaged, VaultNewerThanProgram, VaultInUse, WrongPassphrase,
    /// NotEnoughMemory, FileNotFound ... each its own code.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Secret &passphrase,
                                                   const Services &services, const SlotId &slot = {});
    /// The same by any kind of key.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const VaultKey &key, const Services &services);
    static Result<VaultFace> inspect(const QString &path);

    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    QString path() const;
    /// True when this session holds the answers key: may release and read comments.
    bool isOwner() const;
    bool isReadOnly() const;
    /// Verbs that do not fit the kind return WrongVaultKind.
    VaultKind kind() const;
    /// What this session may do, and what it was opened by.
    keys::Roles roles() const;
    keys::SlotKind openedBy() const;
    QString vaultId() const;
    SlotId currentSlot() const;

    Instruments &instruments();
    Rostering &rostering();
    Collecting &collecting();
    Quality &quality();
    Masking &masking();
    Holding &holding();
    Promising &promising();
    Erasing &erasing();
    Releasing &releasing();
    Reporting &reporting();
    ReportTemplates &reportTemplates();
    Cohorts &cohorts();
    Sharing &sharing();
    Notes &notes();
    Debriefing &debriefing();
    Packages &packages();
    VaultCare &care();
    Membership &membership();

    /// Reads every page and checks its seal.
    Result<CheckReport> check();

private:
    explicit Workspace(std::unique_ptr<WorkspaceState> state);

    std::unique_ptr<WorkspaceState> m_state;
};

}  // namespace circumspect::workspace
