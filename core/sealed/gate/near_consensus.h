// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace circumspect::sealed {

/// The answer on which these agree: all of them, or all but for what is no further apart than two answers one point off
/// to either side. Nothing if they do not, or if there are none. In whole numbers: the sum of squares around the mean
/// of n answers x is (n times the sum of x x - the square of the sum of x) / n, and may be 2 at most. A mean halfway
/// between two points gives the one further from 0.
std::optional<int> nearConsensus(std::span<const int> answers);

}  // namespace circumspect::sealed
