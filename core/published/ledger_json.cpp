// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "published/ledger_json.h"

#include "published/code_names.h"

namespace circumspect::published {

QJsonObject toJson(const LedgerEntry &entry)
{
    QJsonArray mergedFrom;
    for (const QString &group : entry.mergedFrom)
        mergedFrom.append(group);
    QJsonObject object{{QStringLiteral("deed"), codeName(entry.deed)},
                       {QStringLiteral("level"), codeName(entry.level)},
                       {QStringLiteral("subject"), entry.subject},
                       {QStringLiteral("column"), entry.column},
                       {QStringLiteral("merged_from"), mergedFrom}};
    if (entry.reason)
        object.insert(QStringLiteral("reason"), codeName(*entry.reason));
    return object;
}

QJsonArray toJson(const Ledger &ledger)
{
    QJsonArray entries;
    for (const LedgerEntry &entry : ledger)
        entries.append(toJson(entry));
    return entries;
}

}  // namespace circumspect::published
