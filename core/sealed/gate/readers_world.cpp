// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/readers_world.h"

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

bool ReadersWorld::PrintedRow::comesBefore(int a, int b) const
{
    for (std::size_t word = 0; word < words; ++word)
        if (const Bits differs = placesOf(a)[word] ^ placesOf(b)[word]; differs != 0)
            return (placesOf(b)[word] >> std::countr_zero(differs) & 1) != 0;
    return false;
}

RowKey ReadersWorld::keyOf(std::size_t position) const
{
    if (position == 0)
        return {RowLevel::Overall, 0};
    return position < m_firstItem ? RowKey{RowLevel::Competency, static_cast<int>(position - 1)}
                                  : RowKey{RowLevel::Item, static_cast<int>(position - m_firstItem)};
}

ReadersWorld::PrintedRow ReadersWorld::rowOf(std::vector<PrintedSum> sums) const
{
    const auto raterCount = static_cast<std::size_t>(m_grid.raterCount());
    PrintedRow stored;
    stored.printed = withoutRepeated(std::move(sums));
    stored.words = (stored.printed.size() + PrintedRow::kBits - 1) / PrintedRow::kBits;
    stored.places.assign(raterCount * stored.words, 0);
    stored.kinds.assign(raterCount, 0);
    int kindCount = 1;
    for (std::size_t i = 0; i < stored.printed.size(); ++i) {
        const PrintedSum &sum = stored.printed[i];
        // Each kind of raters is parted into those in the sum and those not.
        std::vector<int> kindInSum(static_cast<std::size_t>(kindCount), 0);
        for (const int rater : sum.raters) {
            const auto at = static_cast<std::size_t>(rater);
            stored.places[at * stored.words + i / PrintedRow::kBits] |= PrintedRow::Bits{1} << i % PrintedRow::kBits;
            if (sum.low != sum.high)
                continue;
            int &inSum = kindInSum[static_cast<std::size_t>(stored.kinds[at])];
            if (inSum == 0)
                inSum = kindCount++;
            stored.kinds[at] = inSum;
        }
    }
    return stored;
}

const std::optional<Fixing> &ReadersWorld::fixing(int item, int rater) const
{
    const PrintedRow &sums = m_rows[position({RowLevel::Item, item})];
    if (sums.fixings.empty())
        sums.fixings = fixingsOf(m_grid, item, sums.printed);
    return sums.fixings[static_cast<std::size_t>(rater)];
}

bool ReadersWorld::movesSum(const RowKey &row, std::span<const int> raters, std::span<const Change> changes) const
{
    Whole moved = 0;
    for (const Change &change : changes)
        if (std::find(raters.begin(), raters.end(), change.rater) != raters.end())
            moved += change.by * m_grid.weight(row, change.rater, change.item);
    return moved != 0;
}

ReadersWorld::MoreAnswers ReadersWorld::moreAnswers(std::size_t number, int item, std::span<const Change> changes) const
{
    const PrintedRow &row = m_rows[m_firstItem + static_cast<std::size_t>(item)];
    MoreAnswers more(m_grid.highest() - m_grid.lowest() + 1, 0);
    for (const Change &change : changes) {
        if (change.item != item || !row.isIn(number, change.rater))
            continue;
        const int before = m_grid.answer(change.rater, item) - m_grid.lowest();
        --more[before];
        ++more[before + change.by];
    }
    return more;
}

ReadersWorld::Contradiction ReadersWorld::contradictionIn(const RowKey &row, std::span<const Change> changes) const
{
    const PrintedRow &sums = m_rows[position(row)];
    QVarLengthArray<Moved, 16> moved;
    for (const Change &change : changes)
        if (const Whole by = change.by * m_grid.weight(row, change.rater, change.item); by != 0)
            moved.append({change.rater, by});
    for (std::size_t word = 0; word < sums.words && !moved.isEmpty(); ++word) {
        PrintedRow::Bits touched = 0;
        for (const Moved &one : moved)
            touched |= sums.placesOf(one.rater)[word];
        for (; touched != 0; touched &= touched - 1) {
            const std::size_t number = word * PrintedRow::kBits + static_cast<std::size_t>(std::countr_zero(touched));
            const PrintedSum &printed = sums.printed[number];
            Whole sum = printed.sum;
            for (const Moved &one : moved)
                sum += sums.isIn(number, one.rater) ? one.by : 0;
            if (const Whole missing = missingFrom(printed, sum); missing != 0)
                return {row, &printed, missing};
            if (printed.isDistributionShown && !isDistributionKept(number, row.index, changes))
                return {row, &printed, 0};
        }
    }
    return {};
}

bool ReadersWorld::isDistributionKept(std::size_t number, int item, std::span<const Change> changes) const
{
    const MoreAnswers more = moreAnswers(number, item, changes);
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

ReadersWorld::Contradiction ReadersWorld::firstContradiction(std::span<const Change> changes,
                                                             FittingRows &fitting) const
{
    const auto contradiction = [&](const RowKey &row) -> Contradiction {
        const std::size_t at = position(row);
        if (fitting.contains(at))
            return {};
        const Contradiction found = contradictionIn(row, changes);
        if (found.sum == nullptr)
            fitting.append(at);
        return found;
    };
    for (const Change &change : changes)
        for (const RowKey &row :
             {RowKey{RowLevel::Item, change.item}, RowKey{RowLevel::Competency, m_grid.competencyOf(change.item)}})
            if (const Contradiction found = contradiction(row); found.sum != nullptr)
                return found;
    return contradiction({RowLevel::Overall, 0});
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
