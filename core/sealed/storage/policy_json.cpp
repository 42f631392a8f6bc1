// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/policy_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circumspect::sealed {

QString policyToJson(const model::AnonymityPolicy &policy)
{
    QJsonObject minima;
    for (const auto &[group, minimum] : policy.minima)
        minima[group.text()] = minimum;
    QJsonArray merges;
    for (const auto &[small, target] : policy.mergeRule.into)
        merges.append(QJsonArray{small.text(), target.text()});
    const QJsonObject object{{QStringLiteral("version"), policy.version},
                             {QStringLiteral("minima"), minima},
                             {QStringLiteral("merges"), merges},
                             {QStringLiteral("spread_minimum"), policy.spreadMinimum},
                             {QStringLiteral("comment_minimum"), policy.commentMinimum},
                             {QStringLiteral("retention_days"), policy.retentionDays}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<model::AnonymityPolicy> policyFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    if (object.isEmpty())
        return failure(ErrorCode::VaultDamaged, QStringLiteral("cycle"), QStringLiteral("policy"));
    model::AnonymityPolicy policy;
    policy.version = object[QStringLiteral("version")].toInt();
    const QJsonObject minima = object[QStringLiteral("minima")].toObject();
    for (auto it = minima.begin(); it != minima.end(); ++it)
        policy.minima[GroupId(it.key())] = it.value().toInt();
    for (const QJsonValue merge : object[QStringLiteral("merges")].toArray())
        policy.mergeRule.into.emplace_back(GroupId(merge[0].toString()), GroupId(merge[1].toString()));
    policy.spreadMinimum = object[QStringLiteral("spread_minimum")].toInt();
    policy.commentMinimum = object[QStringLiteral("comment_minimum")].toInt();
    policy.retentionDays = object[QStringLiteral("retention_days")].toInt();
    return policy;
}

}  // namespace circumspect::sealed
