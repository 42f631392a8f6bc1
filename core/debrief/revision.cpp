// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/revision.h"

#include <algorithm>

namespace circumspect::debrief {

namespace {

constexpr qsizetype kMostFiles = 64;
constexpr qsizetype kLongestFile = 64;

}  // namespace

bool Revision::includes(const Revision &other) const
{
    return std::all_of(other.m_counts.begin(), other.m_counts.end(), [this](const auto &entry) {
        const auto own = m_counts.find(entry.first);
        return own != m_counts.end() && own->second >= entry.second;
    });
}

Revision Revision::joinedWith(const Revision &other) const
{
    Revision joined = *this;
    for (const auto &[file, count] : other.m_counts)
        joined.m_counts[file] = std::max(joined.m_counts[file], count);
    return joined;
}

void Revision::advance(const QString &file)
{
    ++m_counts[file];
}

QJsonObject Revision::toJson() const
{
    QJsonObject object;
    for (const auto &[file, count] : m_counts)
        object[file] = count;
    return object;
}

Result<Revision> Revision::fromJson(const QJsonObject &object)
{
    Revision revision;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const int count = entry.value().toInt();
        if (count < 1 || count != entry.value().toDouble() || entry.key().size() > kLongestFile ||
            object.size() > kMostFiles)
            return failure(ErrorCode::WrongUsage, {}, QStringLiteral("revision: not_a_count"));
        revision.m_counts[entry.key()] = count;
    }
    return revision;
}

}  // namespace circumspect::debrief
