// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace circumspect::sealed {

/// Exact sums over the rows that answered every item of a competency, in scale points from the lowest; Cronbach's alpha
/// follows from them.
struct ConsistencySums {
    std::int64_t rows = 0;
    std::int64_t total = 0;           ///< of the rows' sums
    std::int64_t totalSquares = 0;    ///< of the rows' squared sums
    std::int64_t answerSquares = 0;   ///< of all rows' squared answers
    std::vector<std::int64_t> items;  ///< of the rows' answers to each item

    /// Counts a row of the given sum and sum of squares; the items are added by the caller.
    void addRow(int sum, int squares)
    {
        ++rows;
        total += sum;
        totalSquares += static_cast<std::int64_t>(sum) * sum;
        answerSquares += squares;
    }
};

}  // namespace circumspect::sealed
