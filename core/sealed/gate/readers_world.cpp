// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/readers_world.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>
#include <utility>

namespace circumspect::sealed {

namespace {

/// By how much one change moves a rater's value in a row.
struct Moved {
    int rater = 0;
    Whole by = 0;
};

/// What this sum lacks to agree with what is printed; below 0 if it is too much, 0 if it agrees.
Whole missingFrom(const PrintedSum &printed, Whole sum)
{
    if (sum < printed.low)
        return printed.low - sum;
    return sum > printed.high ? printed.high - sum : 0;
}

/// Without those that say no more than an earlier one: a group that nobody joined is printed alike in each release.
std::vector<PrintedSum> withoutRepeated(std::vector<PrintedSum> sums)
{
    std::vector<PrintedSum> kept;
    kept.reserve(sums.size());
    for (PrintedSum &sum : sums) {
        const bool isSaid = std::any_of(kept.begin(), kept.end(), [&](const PrintedSum &earlier) {
            return earlier.low >= sum.low && earlier.high <= sum.high &&
                   (earlier.isDistributionShown || !sum.isDistributionShown) && earlier.raters == sum.raters;
        });
        if (!isSaid)
            kept.push_back(std::move(sum));
    }
    return kept;
}

}  // namespace

std::size_t ReadersWorld::position(const RowKey &row) const
{
    const std::size_t competencies = m_rows.size() - 1 - static_cast<std::size_t>(m_grid.itemCount());
    const auto index = static_cast<std::size_t>(row.index);
    if (row.level == RowLevel::Overall)
        return 0;
    return row.level == RowLevel::Competency ? 1 + index : 1 + competencies + index;
}

RowKey ReadersWorld::keyOf(std::size_t position) const
{
    const std::size_t competencies = m_rows.size() - 1 - static_cast<std::size_t>(m_grid.itemCount());
    if (position == 0)
        return {RowLevel::Overall, 0};
    return position <= competencies ? RowKey{RowLevel::Competency, static_cast<int>(position - 1)}
                                    : RowKey{RowLevel::Item, static_cast<int>(position - 1 - competencies)};
}

void ReadersWorld::setRow(const RowKey &row, std::vector<PrintedSum> sums)
{
    const auto raterCount = static_cast<std::size_t>(m_grid.raterCount());
    Sums &stored = m_rows[position(row)];
    stored.printed = withoutRepeated(std::move(sums));
    stored.words = (stored.printed.size() + Sums::kBits - 1) / Sums::kBits;
    stored.places.assign(raterCount * stored.words, 0);
    stored.kinds.assign(raterCount, 0);
    int kindCount = 1;
    for (std::size_t i = 0; i < stored.printed.size(); ++i) {
        const PrintedSum &sum = stored.printed[i];
        // Each kind of raters is parted into those in the sum and those not.
        std::vector<int> kindInSum(static_cast<std::size_t>(kindCount), 0);
        for (const int rater : sum.raters) {
            const auto at = static_cast<std::size_t>(rater);
            stored.places[at * stored.words + i / Sums::kBits] |= Sums::Bits{1} << i % Sums::kBits;
            if (sum.low != sum.high)
                continue;
            int &inSum = kindInSum[static_cast<std::size_t>(stored.kinds[at])];
            if (inSum == 0)
                inSum = kindCount++;
            stored.kinds[at] = inSum;
        }
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
            moved.append({change.rater, by});
    for (std::size_t word = 0; word < sums.words && !moved.isEmpty(); ++word) {
        Sums::Bits touched = 0;
        for (const Moved &one : moved)
            touched |= sums.placesOf(one.rater)[word];
        for (; touched != 0; touched &= touched - 1) {
            const int bit = std::countr_zero(touched);
            const PrintedSum &printed = sums.printed[word * Sums::kBits + static_cast<std::size_t>(bit)];
            Whole sum = printed.sum;
            for (const Moved &one : moved)
                sum += (sums.placesOf(one.rater)[word] >> bit & 1) != 0 ? one.by : 0;
            if (const Whole missing = missingFrom(printed, sum); missing != 0)
                return {row, &printed, missing};
            if (printed.isDistributionShown && !isDistributionKept(printed, row.index, changes))
                return {row, &printed, 0};
        }
    }
    return {};
}

bool ReadersWorld::isDistributionKept(const PrintedSum &sum, int item, std::span<const Change> changes) const
{
    const std::vector<int> more = moreAnswers(sum, item, changes);
    return std::all_of(more.begin(), more.end(), [](int count) { return count == 0; });
}

std::optional<std::size_t> ReadersWorld::onlyContradictedRow(std::span<const Change> changes) const
{
    if (!isOnScale(changes))
        return std::nullopt;
    QVarLengthArray<RowKey, 16> rows{{RowLevel::Overall, 0}};
    for (const Change &change : changes)
        for (const RowKey &row :
             {RowKey{RowLevel::Item, change.item}, RowKey{RowLevel::Competency, m_grid.competencyOf(change.item)}})
            if (!rows.contains(row))
                rows.append(row);
    std::optional<std::size_t> only;
    for (const RowKey &row : rows) {
        if (contradictionIn(row, changes).sum == nullptr)
            continue;
        if (only)
            return std::nullopt;
        only = position(row);
    }
    return only;
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

bool ReadersWorld::isOnScale(std::span<const Change> changes) const
{
    return std::all_of(changes.begin(), changes.end(), [&](const Change &change) {
        const int after = m_grid.answer(change.rater, change.item) + change.by;
        return after >= m_grid.lowest() && after <= m_grid.highest();
    });
}

bool ReadersWorld::looksTheSame(std::span<const Change> changes) const
{
    return isOnScale(changes) && firstContradiction(changes).sum == nullptr;
}

}  // namespace circumspect::sealed
