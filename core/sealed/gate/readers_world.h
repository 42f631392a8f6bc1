// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/answer_grid.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace circumspect::sealed {

/// What one printed number tells: in which bounds the sum of these protected raters' values lies, in units of its row.
struct PrintedSum {
    std::vector<int> raters;
    Whole sum = 0;  ///< what it truly is
    Whole low = 0;
    Whole high = 0;
    bool isDistributionShown = false;  ///< how often each answer was given is printed too
    friend bool operator==(const PrintedSum &, const PrintedSum &) = default;
};

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
    ReadersWorld(const AnswerGrid &grid, std::size_t rowCount) : m_grid(grid), m_rows(rowCount) {}

    const AnswerGrid &grid() const { return m_grid; }
    std::size_t rowCount() const { return m_rows.size(); }
    /// Rows are numbered as they are printed: overall, competencies, items.
    std::size_t position(const RowKey &row) const;
    /// Replaces what is printed in a row. What another printed sum says already is not kept twice.
    void setRow(const RowKey &row, std::vector<PrintedSum> sums);
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
    Contradiction firstContradiction(std::span<const Change> changes) const;
    /// As firstContradiction(), with the number of the printed sum in its row.
    std::size_t numberOf(const Contradiction &contradiction) const
    {
        return static_cast<std::size_t>(contradiction.sum - m_rows[position(contradiction.row)].printed.data());
    }
    /// How many more answers there are of each scale point, lowest first, among the raters of an item's printed sum.
    std::vector<int> moreAnswers(const PrintedSum &sum, int item, std::span<const Change> changes) const;

private:
    /// What is printed in one row, and where each rater stands in it.
    struct Sums {
        using Bits = std::uint64_t;
        static constexpr std::size_t kBits = 64;

        std::vector<PrintedSum> printed;
        std::size_t words = 0;     ///< of bits a rater
        std::vector<Bits> places;  ///< by rater and word: a bit for each printed sum with the rater
        std::vector<int> kinds;    ///< by rater: alike are those in the same exactly known sums

        std::span<const Bits> placesOf(int rater) const
        {
            return std::span(places).subspan(static_cast<std::size_t>(rater) * words, words);
        }
    };

    bool isDistributionKept(const PrintedSum &sum, int item, std::span<const Change> changes) const;
    bool isOnScale(std::span<const Change> changes) const;
    RowKey keyOf(std::size_t position) const;
    Contradiction contradictionIn(const RowKey &row, std::span<const Change> changes) const;

    const AnswerGrid &m_grid;
    std::vector<Sums> m_rows;  ///< overall, competencies, items
};

}  // namespace circumspect::sealed
