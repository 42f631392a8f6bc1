// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/exclusion_store.h"

#include "keys/padding.h"
#include "sealed/storage/sqlcipher/query.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace circumspect::sealed {

namespace {

constexpr qsizetype kReasonBlock = 512;
const QString kCycle = QStringLiteral("cycle");
const QString kWave = QStringLiteral("wave");
const QString kResponse = QStringLiteral("response");
const QString kReason = QStringLiteral("reason");

QByteArray toJson(const CycleId &cycle, const WaveId &wave, const Exclusion &exclusion)
{
    const QJsonObject object{{kCycle, cycle.text()},
                             {kWave, wave.text()},
                             {kResponse, QString::number(exclusion.response)},
                             {kReason, exclusion.reason}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The clear columns only help to find a row; what counts is what was sealed.
Result<Exclusion> fromJson(const QByteArray &json, const CycleId &cycle, const WaveId &wave)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    bool isNumber = false;
    const Exclusion exclusion{object[kResponse].toString().toULongLong(&isNumber), object[kReason].toString()};
    if (!isNumber || object[kCycle].toString() != cycle.text() || object[kWave].toString() != wave.text())
        return failure(ErrorCode::VaultDamaged, QStringLiteral("exclusion"));
    return exclusion;
}

}  // namespace

struct ExclusionStore::Stored {
    QString id;
    Exclusion exclusion;
};

QByteArray ExclusionStore::placeOf(const QString &id) const
{
    return QString(m_vault + u"|exclusion|" + id + u'|').toUtf8();
}

Result<void> ExclusionStore::add(const CycleId &cycle, const WaveId &wave, const Exclusion &exclusion)
{
    const QString id = m_random.id();
    const QByteArray padded = keys::pad(toJson(cycle, wave, exclusion), kReasonBlock);
    auto sealed = m_compartment.sealToAnswers(padded, placeOf(id));
    if (!sealed)
        return sealed.error();
    return Query(m_connection, QStringLiteral("INSERT INTO exclusion (id, cycle_id, wave_id, sealed) VALUES "
                                              "(?, ?, ?, ?)"))
        .bind(id)
        .bind(cycle.text())
        .bind(wave.text())
        .bind(*sealed)
        .run();
}

Result<std::vector<ExclusionStore::Stored>> ExclusionStore::storedOf(const CycleId &cycle, const WaveId &wave)
{
    auto rows = Query(m_connection, QStringLiteral("SELECT id, sealed FROM exclusion WHERE cycle_id = ? AND wave_id = "
                                                   "? ORDER BY id"))
                    .bind(cycle.text())
                    .bind(wave.text())
                    .rows([](const Row &row) { return std::pair(row.text(0), row.bytes(1)); });
    if (!rows)
        return rows.error();
    std::vector<Stored> stored;
    for (const auto &[id, sealed] : *rows) {
        auto padded = m_compartment.openFromAnswers(sealed, placeOf(id));
        if (!padded)
            return padded.error();
        auto json = keys::unpad(*padded);
        if (!json)
            return json.error();
        auto exclusion = fromJson(*json, cycle, wave);
        if (!exclusion)
            return exclusion.error();
        stored.push_back({id, std::move(*exclusion)});
    }
    return stored;
}

Result<std::vector<Exclusion>> ExclusionStore::ofWave(const CycleId &cycle, const WaveId &wave)
{
    auto stored = storedOf(cycle, wave);
    if (!stored)
        return stored.error();
    std::vector<Exclusion> exclusions;
    for (Stored &one : *stored)
        exclusions.push_back(std::move(one.exclusion));
    return exclusions;
}

Result<void> ExclusionStore::remove(const CycleId &cycle, const WaveId &wave, std::uint64_t response)
{
    auto stored = storedOf(cycle, wave);
    if (!stored)
        return stored.error();
    for (const Stored &one : *stored) {
        if (one.exclusion.response != response)
            continue;
        auto removed = Query(m_connection, QStringLiteral("DELETE FROM exclusion WHERE id = ?")).bind(one.id).run();
        if (!removed)
            return removed;
    }
    return {};
}

}  // namespace circumspect::sealed
