// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/responses/response_set.h"

#include <cstdint>
#include <span>
#include <vector>

namespace circumspect::sealed {

using PointCount = std::uint32_t;

/// Section 3: how often each scale point was chosen. The counts and `missing` together are the raters of the set.
struct Distribution {
    int lowest = 1;
    std::vector<int> counts;  ///< one a scale point, from the lowest
    int missing = 0;          ///< left open or not observed

    int answered() const;
    /// Every answer as a number, ascending.
    std::vector<double> values() const;
};

/// Ends the program at an answer off the scale.
Distribution distributionOf(std::span<const Answer> answers, int lowest, int highest);

}  // namespace circumspect::sealed
