// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/fixed_answers.h"
#include "sealed/gate/printed_sums.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace circumspect::sealed {

/// One answer changed in thought.
struct Change {
    int rater = 0;
    int item = 0;
    int by = 0;
};

/// The true answers and every number printed about them. Other answers that give the same print show that a reader
/// cannot know.
class ReadersWorld {
public:
    /// What is printed in one row, and where each rater stands in it.
    struct PrintedRow {
        using Bits = std::uint64_t;
        static constexpr std::size_t kBits = 64;

        std::vector<PrintedSum> printed;
        std::size_t words = 0;     ///< of bits a rater
        std::vector<Bits> places;  ///< by rater and word: a bit for each printed sum with the rater
        std::vector<int> kinds;    ///< by rater: alike are those in the same exactly known sums
        mutable std::vector<std::optional<Fixing>> fixings;  ///< by rater; empty until somebody asks

        std::span<const Bits> placesOf(int rater) const
        {
            return std::span(places).subspan(static_cast<std::size_t>(rater) * words, words);
        }
        /// Whether the rater stands in the printed sum of this number.
        bool isIn(std::size_t number, int rater) const
        {
            return (placesOf(rater)[number / kBits] >> number % kBits & 1) != 0;
        }
        /// Whether the two stand in the same printed sums.
        bool haveOnePlace(int a, int b) const { return std::ranges::equal(placesOf(a), placesOf(b)); }
        /// Whether the first printed sum with one of them is the other's: an order of places.
        bool comesBefore(int a, int b) const;
    };

    ReadersWorld(const AnswerGrid &grid, std::size_t rowCount)
        : m_grid(grid), m_rows(rowCount), m_firstItem(rowCount - static_cast<std::size_t>(grid.itemCount()))
    {
    }

    const AnswerGrid &grid() const { return m_grid; }
    std::size_t rowCount() const { return m_rows.size(); }
    /// Rows are numbered as they are printed: overall, competencies, items.
    std::size_t position(const RowKey &row) const
    {
        const auto index = static_cast<std::size_t>(row.index);
        if (row.level == RowLevel::Overall)
            return 0;
        return row.level == RowLevel::Competency ? 1 + index : m_firstItem + index;
    }
    /// Of these printed sums; what another one says already is not kept twice.
    PrintedRow rowOf(std::vector<PrintedSum> sums) const;
    /// Replaces what is printed in a row.
    void setRow(const RowKey &row, std::vector<PrintedSum> sums) { m_rows[position(row)] = rowOf(std::move(sums)); }
    /// Prints the other in a row, to be swapped back.
    void swapRow(const RowKey &row, PrintedRow &other) { std::swap(m_rows[position(row)], other); }
    const PrintedRow &row(const RowKey &key) const { return m_rows[position(key)]; }
    std::span<const PrintedSum> printedIn(const RowKey &row) const { return m_rows[position(row)].printed; }
    /// Whether everything would be printed as it is if these answers were changed; each answer at most once.
    bool looksTheSame(std::span<const Change> changes) const;
    /// Whether what is printed in this one row would be as it is.
    bool fits(std::size_t row, std::span<const Change> changes) const
    {
        return contradictionIn(keyOf(row), changes).sum == nullptr;
    }
    /// The one row that these changes contradict; nothing if they leave the scale, or contradict none or more.
    std::optional<std::size_t> onlyContradictedRow(std::span<const Change> changes) const;
    /// Whether the two stand in the same exactly known sums of the item; else what one gives more and the other less
    /// contradicts one of them.
    bool areAlike(int item, int a, int b) const
    {
        const std::vector<int> &kinds = m_rows[position({RowLevel::Item, item})].kinds;
        return kinds.empty() || kinds[static_cast<std::size_t>(a)] == kinds[static_cast<std::size_t>(b)];
    }
    /// Whether the sum of one or two raters' values in the row would be another.
    bool movesSum(const RowKey &row, std::span<const int> raters, std::span<const Change> changes) const;

    /// A printed number that these changes contradict.
    struct Contradiction {
        RowKey row;
        const PrintedSum *sum = nullptr;
        Whole missing = 0;  ///< what the sum lacks, below 0 if too much; 0: the sum fits, the distribution does not
    };
    /// Rows, by position, in which everything printed is as it would be.
    using FittingRows = QVarLengthArray<std::size_t, 16>;
    /// The first in the order of changes: items and competencies of each, then overall. `fitting` is taken for granted,
    /// and what fits is added to it.
    Contradiction firstContradiction(std::span<const Change> changes, FittingRows &fitting) const;
    Contradiction firstContradiction(std::span<const Change> changes) const
    {
        FittingRows fitting;
        return firstContradiction(changes, fitting);
    }
    /// As firstContradiction(), with the number of the printed sum in its row.
    std::size_t numberOf(const Contradiction &contradiction) const
    {
        return static_cast<std::size_t>(contradiction.sum - m_rows[position(contradiction.row)].printed.data());
    }
    /// What leaves a rater's answer to an item no other value, if anything printed there does so by itself.
    const std::optional<Fixing> &fixing(int item, int rater) const;
    /// How many more answers there are of each scale point, lowest first, among the raters of an item's printed sum, by
    /// its number.
    using MoreAnswers = QVarLengthArray<int, 16>;
    MoreAnswers moreAnswers(std::size_t number, int item, std::span<const Change> changes) const;

private:
    bool isDistributionKept(std::size_t number, int item, std::span<const Change> changes) const;
    bool isOnScale(std::span<const Change> changes) const;
    RowKey keyOf(std::size_t position) const;
    Contradiction contradictionIn(const RowKey &row, std::span<const Change> changes) const;

    const AnswerGrid &m_grid;
    std::vector<PrintedRow> m_rows;  ///< overall, competencies, items
    std::size_t m_firstItem;
};

}  // namespace circumspect::sealed
