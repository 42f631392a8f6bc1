// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "sealed/storage/members.h"
#include "sealed/storage/vault.h"
#include "workspace/workspace_state.h"

namespace circumspect::workspace {

Workspace::Workspace(std::unique_ptr<WorkspaceState> state) : m_state(std::move(state)) {}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Secret &passphrase,
                                                     const Services &services, const Founder &founder)
{
    auto vault = sealed::Vault::create(path, passphrase,
                                       {.kind = sealed::VaultKind::Programme,
                                        .role = founder.roles.with(keys::Role::Owner).text(),
                                        .memberName = founder.name,
                                        .cost = kdfCostOf(services)});
    if (!vault)
        return vault.error();
    auto state = std::make_unique<WorkspaceState>(std::move(*vault), services);
    return std::unique_ptr<Workspace>(new Workspace(std::move(state)));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Secret &passphrase,
                                                   const Services &services, const SlotId &slot)
{
    return open(path, {passphrase.clone(), keys::SlotKind::Passphrase, slot}, services);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const VaultKey &key, const Services &services)
{
    auto vault = sealed::Vault::open(path, {.secret = key.secret.clone(), .kind = key.kind, .slot = key.slot},
                                     {.now = services.clock->now()});
    if (!vault)
        return vault.error();
    auto state = std::make_unique<WorkspaceState>(std::move(*vault), services);
    if (state->vault().isOwner() && !state->vault().isReadOnly()) {
        if (auto vouched = sealed::Members(state->vault()).vouchForOneself(); !vouched)
            return vouched.error();
        if (auto sealedAnew = state->resealArrivals(); !sealedAnew)
            return sealedAnew.error();
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(state)));
}

Result<VaultFace> Workspace::inspect(const QString &path)
{
    auto table = sealed::inspectVault(path);
    if (!table)
        return table.error();
    VaultFace face{.vaultId = table->vault, .slots = {}};
    for (const keys::KeySlot &slot : table->slots)
        face.slots.push_back({slot.id, keys::textOf(slot.kind), slot.role});
    return face;
}

QString Workspace::path() const
{
    return m_state->vault().path();
}

bool Workspace::isOwner() const
{
    return m_state->vault().isOwner();
}

keys::Roles Workspace::roles() const
{
    return m_state->roles();
}

keys::SlotKind Workspace::openedBy() const
{
    return m_state->openedBy();
}

QString Workspace::vaultId() const
{
    return m_state->vault().uuid();
}

SlotId Workspace::currentSlot() const
{
    return m_state->vault().currentSlot();
}

bool Workspace::isReadOnly() const
{
    return m_state->vault().isReadOnly();
}

VaultKind Workspace::kind() const
{
    switch (m_state->vault().kind()) {
    case sealed::VaultKind::Coach:
        return VaultKind::Coach;
    case sealed::VaultKind::Participant:
        return VaultKind::Participant;
    case sealed::VaultKind::Programme:
        break;
    }
    return VaultKind::Programme;
}

Instruments &Workspace::instruments()
{
    return m_state->instruments;
}

Rostering &Workspace::rostering()
{
    return m_state->rostering;
}

Collecting &Workspace::collecting()
{
    return m_state->collecting;
}

Quality &Workspace::quality()
{
    return m_state->quality;
}

Masking &Workspace::masking()
{
    return m_state->masking;
}

Holding &Workspace::holding()
{
    return m_state->holding;
}

Erasing &Workspace::erasing()
{
    return m_state->erasing;
}

Promising &Workspace::promising()
{
    return m_state->promising;
}

Releasing &Workspace::releasing()
{
    return m_state->releasing;
}

Cohorts &Workspace::cohorts()
{
    return m_state->cohorts;
}

Reporting &Workspace::reporting()
{
    return m_state->reporting;
}

ReportTemplates &Workspace::reportTemplates()
{
    return m_state->reportTemplates;
}

Sharing &Workspace::sharing()
{
    return m_state->sharing;
}

Notes &Workspace::notes()
{
    return m_state->notes;
}

Debriefing &Workspace::debriefing()
{
    return m_state->debriefing;
}

Packages &Workspace::packages()
{
    return m_state->packages;
}

VaultCare &Workspace::care()
{
    return m_state->care;
}

Membership &Workspace::membership()
{
    return m_state->membership;
}

Result<CheckReport> Workspace::check()
{
    auto checked = m_state->vault().check();
    if (!checked)
        return checked.error();
    return CheckReport{checked->damagedPages, checked->findings};
}

}  // namespace circumspect::workspace
