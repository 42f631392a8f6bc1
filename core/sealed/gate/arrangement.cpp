// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/arrangement.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace circumspect::sealed {

namespace {

constexpr int kMostSteps = 100'000;

enum class Answered { Yes, No, TooManySteps };

/// Searches for a way to deal pooled answers out to columns.
class Dealing {
public:
    explicit Dealing(PooledAnswers pooled) : m_left(std::move(pooled)) {}

    /// Is there a way in which the first column is not unanimous?
    Answered existsWithoutUnanimousFirst(std::vector<ColumnShare> columns)
    {
        m_columns = std::move(columns);
        m_dealt.assign(m_columns.size(), {});
        const bool isFound = dealColumn(0);
        if (m_steps > kMostSteps)
            return Answered::TooManySteps;
        return isFound ? Answered::Yes : Answered::No;
    }

    /// The answers of each column, after Yes.
    const std::vector<std::vector<int>> &dealt() const { return m_dealt; }

private:
    bool dealColumn(std::size_t column)
    {
        if (column == m_columns.size())
            return true;
        return deal(column, 0, m_columns[column].count, m_columns[column].sum, 0);
    }

    /// Gives `count` more answers of sum `sum`, from `point` upwards; `kinds` different points were given before.
    bool deal(std::size_t column, std::size_t point, int count, int sum, int kinds)
    {
        if (++m_steps > kMostSteps)
            return false;
        if (count == 0)
            return sum == 0 && (column > 0 || kinds > 1) && dealColumn(column + 1);
        if (point == m_left.counts.size() || sum < count * valueOf(point) || sum > count * valueOf(lastPoint()))
            return false;
        for (int given = std::min(count, m_left.counts[point]); given >= 0; --given) {
            m_left.counts[point] -= given;
            m_dealt[column].insert(m_dealt[column].end(), static_cast<std::size_t>(given), valueOf(point));
            const bool isDealt =
                deal(column, point + 1, count - given, sum - given * valueOf(point), kinds + (given > 0 ? 1 : 0));
            m_left.counts[point] += given;
            if (isDealt)
                return true;
            m_dealt[column].resize(m_dealt[column].size() - static_cast<std::size_t>(given));
        }
        return false;
    }

    std::size_t lastPoint() const { return m_left.counts.size() - 1; }
    int valueOf(std::size_t point) const { return m_left.lowest + static_cast<int>(point); }

    PooledAnswers m_left;
    std::vector<ColumnShare> m_columns;
    std::vector<std::vector<int>> m_dealt;
    int m_steps = 0;
};

bool couldBeUnanimous(const ColumnShare &share)
{
    return share.count > 0 && share.sum % share.count == 0;
}

std::vector<ColumnShare> withFirst(std::span<const ColumnShare> columns, std::size_t first)
{
    std::vector<ColumnShare> reordered(columns.begin(), columns.end());
    std::swap(reordered[0], reordered[first]);
    return reordered;
}

/// The pooled answers with one answer below and one above `value` moved onto it, if there are two such.
std::optional<PooledAnswers> drawnTogether(PooledAnswers pooled, int value)
{
    const int point = value - pooled.lowest;
    if (point < 1 || point + 1 >= static_cast<int>(pooled.counts.size()))
        return std::nullopt;
    const auto at = static_cast<std::size_t>(point);
    if (pooled.counts[at - 1] == 0 || pooled.counts[at + 1] == 0)
        return std::nullopt;
    --pooled.counts[at - 1];
    --pooled.counts[at + 1];
    pooled.counts[at] += 2;
    return pooled;
}

}  // namespace

bool leavesUnanimityOpen(const PooledAnswers &pooled, std::span<const ColumnShare> columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!couldBeUnanimous(columns[i]))
            continue;
        const std::vector<ColumnShare> shares = withFirst(columns, i);
        if (Dealing(pooled).existsWithoutUnanimousFirst(shares) != Answered::Yes)
            return false;
        const std::optional<PooledAnswers> closer = drawnTogether(pooled, columns[i].sum / columns[i].count);
        if (closer && Dealing(*closer).existsWithoutUnanimousFirst(shares) != Answered::Yes)
            return false;
    }
    return true;
}

std::optional<std::vector<std::vector<int>>> dealtWithoutUnanimousFirst(const PooledAnswers &pooled,
                                                                        std::span<const ColumnShare> columns)
{
    Dealing dealing(pooled);
    if (dealing.existsWithoutUnanimousFirst({columns.begin(), columns.end()}) != Answered::Yes)
        return std::nullopt;
    return dealing.dealt();
}

}  // namespace circumspect::sealed
