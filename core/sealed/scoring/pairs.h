// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/statistic.h"

#include <span>
#include <vector>

namespace circumspect::sealed {

/// The complete pairs of two lists with one entry a participant, in the same order.
struct Pairs {
    std::vector<double> first;
    std::vector<double> second;

    static Pairs complete(std::span<const Statistic> first, std::span<const Statistic> second);
    int count() const { return static_cast<int>(first.size()); }
    /// second - first.
    std::vector<double> differences() const;
};

}  // namespace circumspect::sealed
