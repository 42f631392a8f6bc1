// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/instrument_store.h"

#include "sealed/storage/sqlcipher/query.h"

#include <QVersionNumber>

#include <algorithm>
#include <utility>

namespace circumspect::sealed {

namespace {

const QString kColumns = QStringLiteral(
    "SELECT id, version, json, EXISTS (SELECT 1 FROM cycle JOIN participant ON participant.cycle_id = cycle.id "
    "JOIN rater ON rater.participant_id = participant.id JOIN answered ON answered.rater_id = rater.id "
    "WHERE cycle.instrument_id = instrument.id AND cycle.instrument_version = instrument.version) "
    "FROM instrument ");

StoredInstrument instrumentIn(const Row &row)
{
    return {InstrumentId(row.text(0)), row.text(1), row.text(2).toUtf8(), row.flag(3)};
}

/// 1.10 is newer than 1.9; what is no version number counts as the oldest.
bool isNewer(const StoredInstrument &a, const StoredInstrument &b)
{
    const auto key = [](const StoredInstrument &instrument) {
        return std::pair(QVersionNumber::fromString(instrument.version), instrument.version);
    };
    return key(a) > key(b);
}

}  // namespace

Result<void> InstrumentStore::add(const StoredInstrument &instrument)
{
    return Query(m_connection, QStringLiteral("INSERT INTO instrument (id, version, json) VALUES (?, ?, ?)"))
        .bind(instrument.id.text())
        .bind(instrument.version)
        .bind(QString::fromUtf8(instrument.file))
        .run();
}

Result<std::optional<StoredInstrument>> InstrumentStore::find(const InstrumentId &id, const QString &version)
{
    auto versions = Query(m_connection, kColumns + QStringLiteral("WHERE id = ?")).bind(id.text()).rows(instrumentIn);
    if (!versions)
        return versions.error();
    std::optional<StoredInstrument> found;
    for (StoredInstrument &candidate : *versions) {
        const bool isWanted = version.isEmpty() ? !found || isNewer(candidate, *found) : candidate.version == version;
        if (isWanted)
            found = std::move(candidate);
    }
    return found;
}

Result<std::vector<StoredInstrument>> InstrumentStore::all()
{
    auto instruments = Query(m_connection, kColumns).rows(instrumentIn);
    if (instruments)
        std::sort(instruments->begin(), instruments->end(),
                  [](const auto &a, const auto &b) { return a.id != b.id ? a.id < b.id : isNewer(b, a); });
    return instruments;
}

}  // namespace circumspect::sealed
