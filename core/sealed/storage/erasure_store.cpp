// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/erasure_store.h"

#include "sealed/storage/sqlcipher/query.h"

namespace circumspect::sealed {

Result<void> ErasureStore::add(const StoredErasure &erasure)
{
    return Query(m_connection, QStringLiteral("INSERT INTO erasure (id, cycle_id, wave_id, erased_at, responses, "
                                              "comments, backups, promise_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(erasure.id)
        .bind(erasure.cycle.text())
        .bind(erasure.wave.text())
        .bind(erasure.erasedAt)
        .bind(erasure.responses)
        .bind(erasure.comments)
        .bind(erasure.backups)
        .bind(erasure.promiseVersion)
        .run();
}

Result<std::vector<StoredErasure>> ErasureStore::ofCycle(const CycleId &cycle)
{
    return Query(m_connection, QStringLiteral("SELECT id, wave_id, erased_at, responses, comments, backups, "
                                              "promise_version FROM erasure WHERE cycle_id = ? ORDER BY erased_at, id"))
        .bind(cycle.text())
        .rows([&](const Row &row) {
            return StoredErasure{.id = row.text(0),
                                 .cycle = cycle,
                                 .wave = WaveId(row.text(1)),
                                 .erasedAt = row.time(2),
                                 .responses = static_cast<int>(row.integer(3)),
                                 .comments = static_cast<int>(row.integer(4)),
                                 .backups = static_cast<int>(row.integer(5)),
                                 .promiseVersion = static_cast<int>(row.integer(6))};
        });
}

}  // namespace circumspect::sealed
