// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/release_store.h"

#include "sealed/storage/sqlcipher/query.h"

namespace circumspect::sealed {

namespace {

const QString kKeyColumns = QStringLiteral("id, cycle_id, wave_id, participant_id, number, created_at");

ReleaseKey keyIn(const Row &row)
{
    return {.id = ReleaseId(row.text(0)),
            .cycle = CycleId(row.text(1)),
            .wave = WaveId(row.text(2)),
            .participant = ParticipantId(row.text(3)),
            .number = static_cast<int>(row.integer(4)),
            .createdAt = row.time(5)};
}

StoredRelease releaseIn(const Row &row)
{
    return {keyIn(row), row.bytes(6), row.bytes(7), row.bytes(8)};
}

QString selectReleases(const QString &condition)
{
    return QStringLiteral("SELECT %1, figures, comments_sealed, counted_sealed FROM release WHERE %2")
        .arg(kKeyColumns, condition);
}

}  // namespace

Result<void> ReleaseStore::add(const StoredRelease &release)
{
    return Query(m_connection,
                 QStringLiteral("INSERT INTO release (%1, figures, comments_sealed, counted_sealed) VALUES "
                                "(?, ?, ?, ?, ?, ?, ?, ?, ?)")
                     .arg(kKeyColumns))
        .bind(release.key.id.text())
        .bind(release.key.cycle.text())
        .bind(release.key.wave.text())
        .bind(release.key.participant.text())
        .bind(release.key.number)
        .bind(release.key.createdAt)
        .bind(release.figures)
        .bind(release.sealedComments)
        .bind(release.sealedCounted)
        .run();
}

Result<std::optional<StoredRelease>> ReleaseStore::find(const ReleaseId &id)
{
    return Query(m_connection, selectReleases(QStringLiteral("id = ?"))).bind(id.text()).row(releaseIn);
}

Result<std::vector<ReleaseKey>> ReleaseStore::ofCycle(const CycleId &cycle)
{
    return Query(m_connection, QStringLiteral("SELECT %1 FROM release WHERE cycle_id = ? ORDER BY participant_id, "
                                              "wave_id, number")
                                   .arg(kKeyColumns))
        .bind(cycle.text())
        .rows(keyIn);
}

Result<std::optional<StoredRelease>> ReleaseStore::latest(const CycleId &cycle, const WaveId &wave,
                                                          const ParticipantId &participant)
{
    return Query(m_connection, selectReleases(QStringLiteral("cycle_id = ? AND wave_id = ? AND participant_id = ? "
                                                             "ORDER BY number DESC LIMIT 1")))
        .bind(cycle.text())
        .bind(wave.text())
        .bind(participant.text())
        .row(releaseIn);
}

Result<std::vector<StoredRelease>> ReleaseStore::ofParticipant(const ParticipantId &participant)
{
    return Query(m_connection, selectReleases(QStringLiteral("participant_id = ? ORDER BY wave_id, number")))
        .bind(participant.text())
        .rows(releaseIn);
}

Result<void> ReleaseStore::resealComments(const ReleaseId &id, const QByteArray &sealedComments)
{
    return Query(m_connection, QStringLiteral("UPDATE release SET comments_sealed = ? WHERE id = ?"))
        .bind(sealedComments)
        .bind(id.text())
        .run();
}

Result<bool> ReleaseStore::hasAny(const CycleId &cycle)
{
    auto found = Query(m_connection, QStringLiteral("SELECT 1 FROM release WHERE cycle_id = ? LIMIT 1"))
                     .bind(cycle.text())
                     .row([](const Row &row) { return row.integer(0); });
    if (!found)
        return found.error();
    return found->has_value();
}

}  // namespace circumspect::sealed
