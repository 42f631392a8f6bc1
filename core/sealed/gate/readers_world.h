// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/answer_grid.h"

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
    /// Replaces what is printed in a row.
    void setRow(const RowKey &row, std::vector<PrintedSum> sums);
    std::span<const PrintedSum> printedIn(const RowKey &row) const { return m_rows[position(row)].printed; }
    /// Whether everything would be printed as it is if these answers were changed; each answer at most once.
    bool looksTheSame(std::span<const Change> changes) const;
    /// Whether the sum of one or two raters' values in the row would be another.
    bool movesSum(const RowKey &row, std::span<const int> raters, std::span<const Change> changes) const;

    /// A printed number that these changes contradict.
    struct Contradiction {
        RowKey row;
        const PrintedSum *sum = nullptr;
        Whole missing = 0;  ///< what the sum lacks, below 0 if too much; 0: the sum fits, the distribution does not
    };
    Contradiction firstContradiction(std::span<const Change> changes) const;
    /// How many more answers there are of each scale point, lowest first, among the raters of an item's printed sum.
    std::vector<int> moreAnswers(const PrintedSum &sum, int item, std::span<const Change> changes) const;

private:
    struct Sums {
        std::vector<PrintedSum> printed;
        std::vector<std::vector<char>> holds;  ///< by printed sum and rater
    };

    std::size_t position(const RowKey &row) const;
    Contradiction contradictionIn(const RowKey &row, std::span<const Change> changes) const;

    const AnswerGrid &m_grid;
    std::vector<Sums> m_rows;  ///< overall, competencies, items
};

}  // namespace circumspect::sealed
