// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/responses/response_set.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <unordered_map>

namespace circumspect::sealed {

namespace {

template <class Key>
std::uint32_t indexIn(std::vector<Key> &keys, std::unordered_map<Key, std::uint32_t> &index, const Key &key)
{
    const auto [found, isNew] = index.try_emplace(key, static_cast<std::uint32_t>(keys.size()));
    if (isNew)
        keys.push_back(key);
    return found->second;
}

/// The rows by participant, then group, equal ones as they came. Counted rather than compared: sorting a large wave
/// would cost a tenth of reading it.
std::vector<std::size_t> orderOf(std::span<const ResponseSet::Row> rows, std::size_t participants, std::size_t groups)
{
    const auto bucketOf = [&](const ResponseSet::Row &row) { return row.participant * groups + row.group; };
    std::vector<std::size_t> places(participants * groups + 1);
    for (const ResponseSet::Row &row : rows)
        ++places[bucketOf(row) + 1];
    std::partial_sum(places.begin(), places.end(), places.begin());
    std::vector<std::size_t> order(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        order[places[bucketOf(rows[i])]++] = i;
    return order;
}

std::size_t widestImportance(std::span<const Response> responses)
{
    std::size_t widest = 0;
    for (const Response &response : responses)
        widest = std::max(widest, response.importance.size());
    return widest;
}

}  // namespace

ResponseSet ResponseSet::fromResponses(std::span<const Response> responses, const std::vector<GroupId> &groups,
                                       int itemCount)
{
    std::vector<ParticipantId> participants;
    std::vector<GroupId> allGroups;
    std::unordered_map<ParticipantId, std::uint32_t> participantIndex;
    std::unordered_map<GroupId, std::uint32_t> groupIndex;
    for (const GroupId &group : groups)
        indexIn(allGroups, groupIndex, group);

    std::vector<Row> rows;
    std::vector<Answer> answers;
    const std::size_t importanceWidth = widestImportance(responses);
    std::vector<Answer> importance;
    rows.reserve(responses.size());
    answers.reserve(responses.size() * static_cast<std::size_t>(itemCount));
    for (const Response &response : responses) {
        if (static_cast<int>(response.answers.size()) != itemCount)
            std::abort();
        rows.push_back({indexIn(participants, participantIndex, response.participant),
                        static_cast<std::uint16_t>(indexIn(allGroups, groupIndex, response.group))});
        answers.insert(answers.end(), response.answers.begin(), response.answers.end());
        importance.insert(importance.end(), response.importance.begin(), response.importance.end());
        importance.resize(rows.size() * importanceWidth, kLeftOpen);
    }
    return fromColumns(std::move(participants), std::move(allGroups), rows, answers, itemCount, importance);
}

ResponseSet ResponseSet::fromColumns(std::vector<ParticipantId> participants, std::vector<GroupId> groups,
                                     std::span<const Row> rows, std::span<const Answer> answers, int itemCount,
                                     std::span<const Answer> importance)
{
    const auto width = static_cast<std::size_t>(itemCount);
    const std::size_t importanceWidth = rows.empty() ? 0 : importance.size() / rows.size();
    if (answers.size() != rows.size() * width || importance.size() != rows.size() * importanceWidth)
        std::abort();
    ResponseSet set;
    set.m_itemCount = itemCount;
    set.m_importanceCount = static_cast<int>(importanceWidth);
    set.m_participants = std::move(participants);
    set.m_groups = std::move(groups);

    const std::vector<std::size_t> order = orderOf(rows, set.m_participants.size(), set.m_groups.size());
    set.m_rows.reserve(rows.size());
    set.m_answers.reserve(answers.size());
    set.m_importance.reserve(importance.size());
    for (const std::size_t source : order) {
        const auto one = answers.subspan(source * width, width);
        const auto weights = importance.subspan(source * importanceWidth, importanceWidth);
        set.m_rows.push_back(rows[source]);
        set.m_answers.insert(set.m_answers.end(), one.begin(), one.end());
        set.m_importance.insert(set.m_importance.end(), weights.begin(), weights.end());
    }
    return set;
}

std::span<const Answer> ResponseSet::importance(int row) const
{
    const auto width = static_cast<std::size_t>(m_importanceCount);
    return std::span(m_importance).subspan(static_cast<std::size_t>(row) * width, width);
}

ResponseSet ResponseSet::importanceOf(const ParticipantId &participant) const
{
    const auto [first, last] = rowsOf(participant);
    const auto width = static_cast<std::size_t>(m_importanceCount);
    const auto start = static_cast<std::size_t>(first);
    const auto count = static_cast<std::size_t>(last - first);
    return fromColumns(m_participants, m_groups, std::span(m_rows).subspan(start, count),
                       std::span(m_importance).subspan(start * width, count * width), m_importanceCount);
}

std::span<const Answer> ResponseSet::answers(int row) const
{
    const auto width = static_cast<std::size_t>(m_itemCount);
    return std::span(m_answers).subspan(static_cast<std::size_t>(row) * width, width);
}

std::pair<int, int> ResponseSet::rowsOf(const ParticipantId &participant) const
{
    const auto found = std::find(m_participants.begin(), m_participants.end(), participant);
    if (found == m_participants.end())
        return {0, 0};
    const auto wanted = static_cast<std::uint32_t>(found - m_participants.begin());
    const auto less = [](const Row &row, std::uint32_t value) { return row.participant < value; };
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), wanted, less);
    const auto last = std::lower_bound(m_rows.begin(), m_rows.end(), wanted + 1, less);
    return {static_cast<int>(first - m_rows.begin()), static_cast<int>(last - m_rows.begin())};
}

}  // namespace circumspect::sealed
