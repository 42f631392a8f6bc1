// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/printed_sums.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace circumspect::sealed {

/// The printed sums, by number, that leave an answer no other value.
struct Fixing {
    std::size_t sum = 0;
    std::optional<std::size_t> without;  ///< a sum of some of its raters, to be taken away from it
};

/// By rater: what fixes the answer to an item, if anything does. Raters are fixed together whose sum, printed exactly
/// or the difference of two such of which one holds the other, says that all stand at the same end of the scale; or
/// whose printed distributions say that all gave the same answer. Answers may be known for other reasons and not be
/// told here.
std::vector<std::optional<Fixing>> fixingsOf(const AnswerGrid &grid, int item, std::span<const PrintedSum> printed);

}  // namespace circumspect::sealed
