// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace circumspect::sealed {

/// Product rule A6 within one row, on counts alone: each printed sum, given as the raters in it, is taken as exactly
/// known. True if the sum of one or two raters follows by adding and subtracting, or another rater's value for a rater
/// who knows their own. `raterCount` is one more than the highest rater.
bool equationsReveal(std::span<const std::span<const int>> printedSums, int raterCount);

}  // namespace circumspect::sealed
