// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "keys/key_derivation.h"
#include "keys/roles.h"
#include "model/cycle.h"
#include "model/instrument.h"
#include "model/roster.h"
#include "workspace/cohorts.h"
#include "workspace/collecting.h"
#include "workspace/debriefing.h"
#include "workspace/erasing.h"
#include "workspace/holding.h"
#include "workspace/instruments.h"
#include "workspace/masking.h"
#include "workspace/membership.h"
#include "workspace/notes.h"
#include "workspace/packages.h"
#include "workspace/quality.h"
#include "workspace/promising.h"
#include "workspace/releasing.h"
#include "workspace/report_templates.h"
#include "workspace/reporting.h"
#include "workspace/rostering.h"
#include "workspace/services.h"
#include "workspace/sharing.h"
#include "workspace/vault_care.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <initializer_list>
#include <memory>

namespace circumspect::sealed {
enum class BackupKind;
class CommentMaskStore;
class Connection;
class ExclusionStore;
class ResponseStore;
class Vault;
}  // namespace circumspect::sealed

namespace circumspect::workspace {

/// An instrument of the vault and the file it came from, in canonical form.
struct LoadedInstrument {
    model::Instrument instrument;
    QByteArray file;
};

/// What the families of use cases share: the open vault, and what nearly every verb begins with.
class WorkspaceState {
public:
    WorkspaceState(std::unique_ptr<sealed::Vault> vault, const Services &services);
    ~WorkspaceState();

    sealed::Vault &vault() { return *m_vault; }
    sealed::Connection &connection();
    sealed::ResponseStore responses();
    sealed::ExclusionStore exclusions();
    sealed::CommentMaskStore commentMasks();
    const Clock &clock() const { return *m_services.clock; }
    RandomSource &random() { return *m_services.random; }

    /// What the slot of this session is for; its seal binds it.
    keys::Roles roles() const { return m_roles; }
    keys::SlotKind openedBy() const { return m_openedBy; }
    /// RoleMissing unless this session has one of these roles.
    Result<void> require(std::initializer_list<keys::Role> anyOf) const;
    /// What deriving a key from a new passphrase costs.
    keys::KdfCost kdfCost() const;
    /// Lays a copy beside the vault before something that cannot be taken back; call it outside of a transaction. The
    /// path, empty when no backups are kept. BackupFailed: then the deed must not be done.
    Result<QString> backUp(sealed::BackupKind kind, const Progress &progress);

    /// Does the work of one verb in one transaction: all of it, or nothing when it returns an Error.
    Result<void> inTransaction(const std::function<Result<void>()> &work);

    /// WrongVaultKind in a coach's or a participant's file.
    Result<void> requireProgramme() const;
    /// The participant of any cycle. ParticipantNotFound.
    Result<model::Participant> participant(const ParticipantId &id);
    /// CycleNotFound.
    Result<model::Cycle> cycle(const CycleId &id);
    /// InstrumentNotFound.
    Result<LoadedInstrument> instrument(const InstrumentId &id, const QString &version);
    Result<LoadedInstrument> instrumentOf(const model::Cycle &cycle);

    /// Names a place in this vault, for binding seals to it.
    QByteArray placeOf(const QString &table, const QString &row, const QString &column = {}) const;

    /// Rewrites the file without the pages of what was removed, its log included.
    Result<void> compact();
    /// Where answers have arrived since an owner was last here, seals their waves anew (product rule A10).
    Result<void> resealArrivals();

    Instruments instruments{*this};
    Rostering rostering{*this};
    Collecting collecting{*this};
    Quality quality{*this};
    Masking masking{*this};
    Holding holding{*this};
    Releasing releasing{*this};
    Promising promising{*this};
    Erasing erasing{*this};
    Reporting reporting{*this};
    ReportTemplates reportTemplates{*this};
    Cohorts cohorts{*this};
    Sharing sharing{*this};
    Notes notes{*this};
    Debriefing debriefing{*this};
    Packages packages{*this};
    VaultCare care{*this};
    Membership membership{*this};

private:
    std::unique_ptr<sealed::Vault> m_vault;
    Services m_services;
    keys::Roles m_roles;
    keys::SlotKind m_openedBy = keys::SlotKind::Passphrase;
};

}  // namespace circumspect::workspace
