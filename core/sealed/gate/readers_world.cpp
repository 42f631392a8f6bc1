// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/readers_world.h"

#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace circumspect::sealed {

namespace {

/// By how much one change moves a rater's value in a row.
struct Moved {
    std::size_t rater = 0;
    Whole by = 0;
};

}  // namespace

std::size_t ReadersWorld::position(const RowKey &row) const
{
    const std::size_t competencies = m_rows.size() - 1 - static_cast<std::size_t>(m_grid.itemCount());
    const auto index = static_cast<std::size_t>(row.index);
    if (row.level == RowLevel::Overall)
        return 0;
    return row.level == RowLevel::Competency ? 1 + index : 1 + competencies + index;
}

void ReadersWorld::setRow(const RowKey &row, std::vector<PrintedSum> sums)
{
    Sums &stored = m_rows[position(row)];
    stored.printed = std::move(sums);
    stored.holds.clear();
    for (const PrintedSum &sum : stored.printed) {
        std::vector<char> holds(static_cast<std::size_t>(m_grid.raterCount()), 0);
        for (const int rater : sum.raters)
            holds[static_cast<std::size_t>(rater)] = 1;
        stored.holds.push_back(std::move(holds));
    }
}

bool ReadersWorld::movesSum(const RowKey &row, std::span<const int> raters, std::span<const Change> changes) const
{
    Whole moved = 0;
    for (const Change &change : changes)
        if (std::find(raters.begin(), raters.end(), change.rater) != raters.end())
            moved += change.by * m_grid.weight(row, change.rater, change.item);
    return moved != 0;
}

std::vector<int> ReadersWorld::moreAnswers(const PrintedSum &sum, int item, std::span<const Change> changes) const
{
    std::vector<int> more(static_cast<std::size_t>(m_grid.highest() - m_grid.lowest() + 1), 0);
    for (const Change &change : changes) {
        if (change.item != item || std::find(sum.raters.begin(), sum.raters.end(), change.rater) == sum.raters.end())
            continue;
        const int before = m_grid.answer(change.rater, item) - m_grid.lowest();
        --more[static_cast<std::size_t>(before)];
        ++more[static_cast<std::size_t>(before + change.by)];
    }
    return more;
}

ReadersWorld::Contradiction ReadersWorld::contradictionIn(const RowKey &row, std::span<const Change> changes) const
{
    const Sums &sums = m_rows[position(row)];
    QVarLengthArray<Moved, 16> moved;
    for (const Change &change : changes)
        if (const Whole by = change.by * m_grid.weight(row, change.rater, change.item); by != 0)
            moved.append({static_cast<std::size_t>(change.rater), by});
    if (moved.isEmpty())
        return {};
    for (std::size_t i = 0; i < sums.printed.size(); ++i) {
        const PrintedSum &printed = sums.printed[i];
        const std::vector<char> &holds = sums.holds[i];
        Whole sum = printed.sum;
        for (const Moved &one : moved)
            sum += holds[one.rater] != 0 ? one.by : 0;
        if (sum < printed.low || sum > printed.high)
            return {row, &printed, sum < printed.low ? printed.low - sum : printed.high - sum};
        if (!printed.isDistributionShown)
            continue;
        const std::vector<int> more = moreAnswers(printed, row.index, changes);
        if (std::any_of(more.begin(), more.end(), [](int count) { return count != 0; }))
            return {row, &printed, 0};
    }
    return {};
}

ReadersWorld::Contradiction ReadersWorld::firstContradiction(std::span<const Change> changes) const
{
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const int item = changes[i].item;
        const int competency = m_grid.competencyOf(item);
        const auto isSameItem = [&](const Change &other) { return other.item == item; };
        const auto isSameCompetency = [&](const Change &other) {
            return m_grid.competencyOf(other.item) == competency;
        };
        const auto before = changes.first(i);
        if (std::none_of(before.begin(), before.end(), isSameItem))
            if (const Contradiction found = contradictionIn({RowLevel::Item, item}, changes); found.sum != nullptr)
                return found;
        if (std::none_of(before.begin(), before.end(), isSameCompetency))
            if (const Contradiction found = contradictionIn({RowLevel::Competency, competency}, changes);
                found.sum != nullptr)
                return found;
    }
    return contradictionIn({RowLevel::Overall, 0}, changes);
}

bool ReadersWorld::looksTheSame(std::span<const Change> changes) const
{
    for (const Change &change : changes) {
        const int after = m_grid.answer(change.rater, change.item) + change.by;
        if (after < m_grid.lowest() || after > m_grid.highest())
            return false;
    }
    return firstContradiction(changes).sum == nullptr;
}

}  // namespace circumspect::sealed
