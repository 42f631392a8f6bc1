// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/import_store.h"

#include "sealed/storage/sqlcipher/query.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace circumspect::sealed {

namespace {

const QString kSelect =
    QStringLiteral("SELECT id, cycle_id, wave_id, format, counts_json, sealed FROM import_receipt WHERE ");
const QString kResponses = QStringLiteral("responses");

ImportReceipt receiptIn(const Row &row)
{
    return {.id = ImportId(row.text(0)),
            .cycle = CycleId(row.text(1)),
            .wave = WaveId(row.text(2)),
            .format = row.text(3),
            .responses = QJsonDocument::fromJson(row.text(4).toUtf8())[kResponses].toInt(),
            .sealed = row.bytes(5)};
}

}  // namespace

Result<void> ImportStore::add(const ImportReceipt &receipt)
{
    const QJsonObject counts{{kResponses, receipt.responses}};
    return Query(m_connection, QStringLiteral("INSERT INTO import_receipt (id, cycle_id, wave_id, format, counts_json, "
                                              "sealed) VALUES (?, ?, ?, ?, ?, ?)"))
        .bind(receipt.id.text())
        .bind(receipt.cycle.text())
        .bind(receipt.wave.text())
        .bind(receipt.format)
        .bind(QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact)))
        .bind(receipt.sealed.isEmpty() ? QByteArray() : receipt.sealed)
        .run();
}

Result<std::vector<ImportReceipt>> ImportStore::ofCycle(const CycleId &cycle)
{
    return Query(m_connection, kSelect + QStringLiteral("cycle_id = ? ORDER BY wave_id, id"))
        .bind(cycle.text())
        .rows(receiptIn);
}

Result<std::optional<ImportReceipt>> ImportStore::find(const ImportId &id)
{
    return Query(m_connection, kSelect + QStringLiteral("id = ?")).bind(id.text()).row(receiptIn);
}

Result<void> ImportStore::remove(const ImportId &id)
{
    return Query(m_connection, QStringLiteral("DELETE FROM import_receipt WHERE id = ?")).bind(id.text()).run();
}

Result<void> ImportStore::eraseSealedParts(const CycleId &cycle)
{
    return Query(m_connection, QStringLiteral("UPDATE import_receipt SET sealed = NULL WHERE cycle_id = ?"))
        .bind(cycle.text())
        .run();
}

Result<QByteArray> ImportStore::mapping(const QString &name)
{
    auto found = Query(m_connection, QStringLiteral("SELECT json FROM import_mapping WHERE name = ?"))
                     .bind(name)
                     .row([](const Row &row) { return row.text(0).toUtf8(); });
    if (!found)
        return found.error();
    return found->value_or(QByteArray());
}

Result<bool> ImportStore::hasMapping(const QString &start)
{
    auto found = Query(m_connection, QStringLiteral("SELECT 1 FROM import_mapping WHERE substr(name, 1, length(?1)) = "
                                                    "?1 LIMIT 1"))
                     .bind(start)
                     .row([](const Row &row) { return row.integer(0); });
    if (!found)
        return found.error();
    return found->has_value();
}

Result<void> ImportStore::keepMapping(const QString &name, const QByteArray &mapping)
{
    return Query(m_connection,
                 QStringLiteral("INSERT INTO import_mapping (name, json) VALUES (?, ?) ON CONFLICT (name) "
                                "DO UPDATE SET json = excluded.json"))
        .bind(name)
        .bind(QString::fromUtf8(mapping))
        .run();
}

}  // namespace circumspect::sealed
