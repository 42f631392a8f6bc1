// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace circumspect::sealed {

/// Exact sums over the rows that answered every item of a competency; Cronbach's alpha follows from them.
struct ConsistencySums {
    std::int64_t rows = 0;
    std::int64_t total = 0;         ///< of the rows' sums
    std::int64_t totalSquares = 0;  ///< of the rows' squared sums
    std::vector<std::int64_t> items;
    std::vector<std::int64_t> itemSquares;
};

}  // namespace circumspect::sealed
