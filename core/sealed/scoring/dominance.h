// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/pairs.h"
#include "sealed/scoring/statistic.h"

#include <cstdint>

namespace circumspect::sealed {

/// Section 10.6 (Cliff 1993), values rounded to 1e-9, all -1..1 but the last; NoData without a pair.
struct Dominance {
    Statistic within;       ///< d_w: mean sign of x2_i - x1_i
    Statistic between;      ///< d_b: over pairs i != j; FewerThanTwo for one pair
    Statistic delta;        ///< over all i, j
    Statistic superiority;  ///< PS_dep: share of pairs that rose plus half the ties, 0..1
};

Dominance dominanceOf(const Pairs &pairs);

/// Labels of |delta| (Romano et al. 2006): below .147, .33, .474, and above.
enum class DominanceSize : std::uint8_t { Negligible, Small, Medium, Large };
DominanceSize dominanceSize(double delta);

}  // namespace circumspect::sealed
