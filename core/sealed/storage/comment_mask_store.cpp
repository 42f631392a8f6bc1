// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/comment_mask_store.h"

#include "keys/padding.h"
#include "sealed/storage/sqlcipher/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace circumspect::sealed {

namespace {

constexpr qsizetype kMaskBlock = 16384;
const QString kCycle = QStringLiteral("cycle");
const QString kWave = QStringLiteral("wave");
const QString kMasks = QStringLiteral("masks");
const QString kComment = QStringLiteral("comment");
const QString kRanges = QStringLiteral("ranges");

QByteArray toJson(const CycleId &cycle, const WaveId &wave, const std::vector<CommentMask> &masks)
{
    QJsonArray list;
    for (const CommentMask &mask : masks) {
        QJsonArray ranges;
        for (const MaskedRange &range : mask.ranges)
            ranges.append(QJsonArray{range.start, range.length});
        list.append(QJsonObject{{kComment, mask.comment}, {kRanges, ranges}});
    }
    return QJsonDocument(QJsonObject{{kCycle, cycle.text()}, {kWave, wave.text()}, {kMasks, list}})
        .toJson(QJsonDocument::Compact);
}

/// The clear columns only help to find the row; what counts is what was sealed.
Result<std::vector<CommentMask>> fromJson(const QByteArray &json, const CycleId &cycle, const WaveId &wave)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[kCycle].toString() != cycle.text() || object[kWave].toString() != wave.text())
        return failure(ErrorCode::VaultDamaged, QStringLiteral("comment_mask"));
    std::vector<CommentMask> masks;
    const QJsonArray list = object[kMasks].toArray();
    for (const QJsonValue &value : list) {
        CommentMask mask{value[kComment].toString(), {}};
        const QJsonArray ranges = value[kRanges].toArray();
        for (const QJsonValue &range : ranges)
            mask.ranges.push_back({range[0].toInteger(), range[1].toInteger()});
        masks.push_back(std::move(mask));
    }
    return masks;
}

}  // namespace

QByteArray CommentMaskStore::placeOf(const QString &id) const
{
    return QString(m_vault + u"|comment_mask|" + id + u'|').toUtf8();
}

Result<std::vector<CommentMask>> CommentMaskStore::ofWave(const CycleId &cycle, const WaveId &wave)
{
    auto stored =
        Query(m_connection, QStringLiteral("SELECT id, sealed FROM comment_mask WHERE cycle_id = ? AND wave_id = ?"))
            .bind(cycle.text())
            .bind(wave.text())
            .row([](const Row &row) { return std::pair(row.text(0), row.bytes(1)); });
    if (!stored)
        return stored.error();
    if (!*stored)
        return std::vector<CommentMask>();
    const auto &[id, sealed] = **stored;
    auto padded = m_compartment.openFromAnswers(sealed, placeOf(id));
    if (!padded)
        return padded.error();
    auto json = keys::unpad(*padded);
    if (!json)
        return json.error();
    return fromJson(*json, cycle, wave);
}

Result<void> CommentMaskStore::replace(const CycleId &cycle, const WaveId &wave, std::vector<CommentMask> masks)
{
    auto removed = Query(m_connection, QStringLiteral("DELETE FROM comment_mask WHERE cycle_id = ? AND wave_id = ?"))
                       .bind(cycle.text())
                       .bind(wave.text())
                       .run();
    if (!removed || masks.empty())
        return removed;
    // The order in which comments were masked is nobody's business.
    std::sort(masks.begin(), masks.end(),
              [](const CommentMask &a, const CommentMask &b) { return a.comment < b.comment; });
    const QString id = m_random.id();
    auto sealed = m_compartment.sealToAnswers(keys::pad(toJson(cycle, wave, masks), kMaskBlock), placeOf(id));
    if (!sealed)
        return sealed.error();
    return Query(m_connection, QStringLiteral("INSERT INTO comment_mask (id, cycle_id, wave_id, sealed) VALUES "
                                              "(?, ?, ?, ?)"))
        .bind(id)
        .bind(cycle.text())
        .bind(wave.text())
        .bind(*sealed)
        .run();
}

}  // namespace circumspect::sealed
