// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/responses/response_set.h"

#include <cstdint>
#include <span>
#include <vector>

namespace circumspect::sealed {

using PointCount = std::uint16_t;

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

/// Variance (divisor n - 1) and mean absolute deviation of the answers behind counts; only for n >= 2.
struct CountMoments {
    int n = 0;
    double variance = 0.0;
    double deviation = 0.0;
};

/// Exact up to the last division: all sums are integers. Below two answers only n is set.
CountMoments momentsOf(std::span<const PointCount> counts);

}  // namespace circumspect::sealed
