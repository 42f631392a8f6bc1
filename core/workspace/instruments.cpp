// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/instruments.h"

#include "exchange/instrument_file.h"
#include "sealed/storage/instrument_store.h"
#include "workspace/resource_files.h"
#include "workspace/workspace_state.h"

#include <algorithm>

namespace circumspect::workspace {

Result<model::Instrument> Instruments::read(QByteArrayView json)
{
    return exchange::readInstrument(json);
}

std::vector<InstrumentId> Instruments::shipped()
{
    return {InstrumentId(QStringLiteral("city-leadership-360")),
            InstrumentId(QStringLiteral("executive-leadership-360"))};
}

Result<QByteArray> Instruments::shippedFile(const InstrumentId &id)
{
    const std::vector<InstrumentId> all = shipped();
    if (std::find(all.begin(), all.end(), id) == all.end())
        return failure(ErrorCode::InstrumentNotFound, id.text());
    return resourceFile(QStringLiteral("instruments/%1.json").arg(id.text()));
}

Result<Instruments::Added> Instruments::add(QByteArrayView json)
{
    if (auto fits = m_state.requireProgramme(); !fits)
        return fits.error();
    if (auto allowed = m_state.require({keys::Role::Owner, keys::Role::Coordinator}); !allowed)
        return allowed.error();
    auto instrument = exchange::readInstrument(json);
    if (!instrument)
        return instrument.error();
    auto canonical = exchange::canonicalInstrument(json);
    if (!canonical)
        return canonical.error();

    Added added{instrument->id, instrument->version, {}};
    auto stored = m_state.inTransaction([&]() -> Result<void> {
        sealed::InstrumentStore store(m_state.connection());
        auto existing = store.find(instrument->id, instrument->version);
        if (!existing)
            return existing.error();
        if (!*existing) {
            added.changes.instruments = true;
            return store.add({instrument->id, instrument->version, *canonical});
        }
        if ((*existing)->file != *canonical)
            return failure(ErrorCode::InstrumentExists, instrument->id.text(), instrument->version);
        return {};
    });
    if (!stored)
        return stored.error();
    return added;
}

Result<std::vector<InstrumentSummary>> Instruments::list()
{
    auto stored = sealed::InstrumentStore(m_state.connection()).all();
    if (!stored)
        return stored.error();
    std::vector<InstrumentSummary> summaries;
    for (const sealed::StoredInstrument &one : *stored) {
        auto instrument = exchange::readInstrument(one.file);
        if (!instrument)
            return instrument.error();
        summaries.push_back({.id = one.id,
                             .version = one.version,
                             .title = instrument->title,
                             .competencyCount = static_cast<int>(instrument->competencies.size()),
                             .itemCount = instrument->itemCount(),
                             .isLocked = one.isLocked});
    }
    return summaries;
}

Result<model::Instrument> Instruments::load(const InstrumentId &id, const QString &version)
{
    auto loaded = m_state.instrument(id, version);
    if (!loaded)
        return loaded.error();
    return std::move(loaded->instrument);
}

}  // namespace circumspect::workspace
