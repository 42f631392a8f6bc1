// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_state.h"

#include "exchange/instrument_file.h"
#include "sealed/storage/backups.h"
#include "sealed/storage/comment_mask_store.h"
#include "sealed/storage/exclusion_store.h"
#include "sealed/storage/instrument_store.h"
#include "sealed/storage/response_store.h"
#include "sealed/storage/roster_store.h"
#include "sealed/storage/vault.h"

#include <algorithm>

namespace circumspect::workspace {

keys::KdfCost kdfCostOf(const Services &services)
{
    if (!services.quickKeys)
        return {};
    return {.operations = 1, .memory = std::uint64_t{8} << 20};
}

WorkspaceState::WorkspaceState(std::unique_ptr<sealed::Vault> vault, const Services &services)
    : m_vault(std::move(vault)), m_services(services)
{
    const keys::KeySlot *slot = m_vault->slotTable().find(m_vault->currentSlot());
    if (slot == nullptr)
        return;
    m_openedBy = slot->kind;
    if (const auto roles = keys::Roles::parse(slot->role))
        m_roles = *roles;
}

WorkspaceState::~WorkspaceState() = default;

sealed::Connection &WorkspaceState::connection()
{
    return m_vault->connection();
}

sealed::ResponseStore WorkspaceState::responses()
{
    return {m_vault->connection(), m_vault->answers(), m_vault->uuid(), random()};
}

sealed::ExclusionStore WorkspaceState::exclusions()
{
    return {m_vault->connection(), m_vault->answers(), m_vault->uuid(), random()};
}

sealed::CommentMaskStore WorkspaceState::commentMasks()
{
    return {m_vault->connection(), m_vault->answers(), m_vault->uuid(), random()};
}

Result<void> WorkspaceState::require(std::initializer_list<keys::Role> anyOf) const
{
    if (!m_roles.hasAny(anyOf))
        return failure(ErrorCode::RoleMissing);
    return {};
}

keys::KdfCost WorkspaceState::kdfCost() const
{
    return kdfCostOf(m_services);
}

Result<QString> WorkspaceState::backUp(sealed::BackupKind kind, const Progress &progress)
{
    progress.enter(Stage::MakingCopy);
    auto made = sealed::Backups(*m_vault).make(kind, clock().now());
    progress.enter(Stage::Working);
    return made;
}

Result<void> WorkspaceState::inTransaction(const std::function<Result<void>()> &work)
{
    auto transaction = m_vault->begin();
    if (!transaction)
        return transaction.error();
    if (auto done = work(); !done)
        return done;
    return transaction->commit();
}

Result<void> WorkspaceState::requireProgramme() const
{
    return m_vault->kind() == sealed::VaultKind::Programme ? Result<void>() : failure(ErrorCode::WrongVaultKind);
}

Result<model::Participant> WorkspaceState::participant(const ParticipantId &id)
{
    auto found = sealed::RosterStore(connection()).participant(id);
    if (!found)
        return found.error();
    if (!*found)
        return failure(ErrorCode::ParticipantNotFound, id.text());
    return std::move((*found)->participant);
}

Result<model::Cycle> WorkspaceState::cycle(const CycleId &id)
{
    auto cycles = sealed::RosterStore(connection()).cycles();
    if (!cycles)
        return cycles.error();
    const auto found = std::find_if(cycles->begin(), cycles->end(), [&](const auto &cycle) { return cycle.id == id; });
    if (found == cycles->end())
        return failure(ErrorCode::CycleNotFound, id.text());
    return *found;
}

Result<LoadedInstrument> WorkspaceState::instrument(const InstrumentId &id, const QString &version)
{
    auto stored = sealed::InstrumentStore(connection()).find(id, version);
    if (!stored)
        return stored.error();
    if (!*stored)
        return failure(ErrorCode::InstrumentNotFound, version.isEmpty() ? id.text() : id.text() + u' ' + version);
    auto read = exchange::readInstrument((*stored)->file);
    if (!read)
        return read.error();
    return LoadedInstrument{std::move(*read), (*stored)->file};
}

Result<LoadedInstrument> WorkspaceState::instrumentOf(const model::Cycle &cycle)
{
    return instrument(cycle.instrument, cycle.instrumentVersion);
}

QByteArray WorkspaceState::placeOf(const QString &table, const QString &row, const QString &column) const
{
    return QString(m_vault->uuid() + u'|' + table + u'|' + row + u'|' + column).toUtf8();
}

Result<void> WorkspaceState::compact()
{
    if (auto vacuumed = connection().execute(QStringLiteral("VACUUM")); !vacuumed)
        return vacuumed;
    return connection().checkpoint();
}

Result<void> WorkspaceState::resealArrivals()
{
    auto cycles = sealed::RosterStore(connection()).cycles();
    if (!cycles)
        return cycles.error();
    sealed::ResponseStore store = responses();
    bool isAnySealed = false;
    for (const model::Cycle &cycle : *cycles) {
        auto hasArrivals = store.hasArrivals(cycle.id);
        if (!hasArrivals)
            return hasArrivals.error();
        if (!*hasArrivals)
            continue;
        auto loaded = instrumentOf(cycle);
        if (!loaded)
            return loaded.error();
        auto sealedAnew = inTransaction([&] { return store.reseal(cycle.id, loaded->instrument); });
        if (!sealedAnew)
            return sealedAnew;
        isAnySealed = true;
    }
    // The pages of the old rows would still show what arrived together.
    return isAnySealed ? compact() : Result<void>();
}

}  // namespace circumspect::workspace
