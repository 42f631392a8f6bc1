// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QJsonArray>
#include <QJsonValue>

#include <vector>

namespace circumspect {

/// Ids as an array of their texts.
template <class Key>
QJsonArray idsToJson(const std::vector<Key> &ids)
{
    QJsonArray array;
    for (const Key &id : ids)
        array.append(id.text());
    return array;
}

/// The ids of such an array; none if the value is no array.
template <class Key>
std::vector<Key> idsFromJson(const QJsonValue &value)
{
    std::vector<Key> ids;
    for (const QJsonValue id : value.toArray())
        ids.emplace_back(id.toString());
    return ids;
}

}  // namespace circumspect
