// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import_traces.h"

#include "base/id_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circumspect::workspace {

namespace {

const QString kAnswered = QStringLiteral("answered");
const QString kNewRaters = QStringLiteral("new_raters");
const QString kNewParticipants = QStringLiteral("new_participants");

}  // namespace

QByteArray ImportTraces::toJson() const
{
    const QJsonObject object{{kAnswered, idsToJson(answered)},
                             {kNewRaters, idsToJson(newRaters)},
                             {kNewParticipants, idsToJson(newParticipants)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ImportTraces> ImportTraces::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return failure(ErrorCode::VaultDamaged, QStringLiteral("import_receipt"));
    return ImportTraces{idsFromJson<RaterId>(object[kAnswered]), idsFromJson<RaterId>(object[kNewRaters]),
                        idsFromJson<ParticipantId>(object[kNewParticipants])};
}

}  // namespace circumspect::workspace
