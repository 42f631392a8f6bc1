// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/cohort_cut_store.h"

#include "sealed/storage/sqlcipher/query.h"

#include <QCryptographicHash>

namespace circumspect::sealed {

Result<void> CohortCutStore::add(const CycleId &cycle, const QByteArray &record)
{
    const QByteArray hash = QCryptographicHash::hash(record, QCryptographicHash::Sha256).toHex();
    return Query(m_connection,
                 QStringLiteral("INSERT OR IGNORE INTO cohort_cut (cycle_id, id, record) VALUES (?, ?, ?)"))
        .bind(cycle.text())
        .bind(QString::fromLatin1(hash))
        .bind(record)
        .run();
}

Result<std::vector<QByteArray>> CohortCutStore::ofCycle(const CycleId &cycle)
{
    return Query(m_connection, QStringLiteral("SELECT record FROM cohort_cut WHERE cycle_id = ? ORDER BY id"))
        .bind(cycle.text())
        .rows([](const Row &row) { return row.bytes(0); });
}

}  // namespace circumspect::sealed
