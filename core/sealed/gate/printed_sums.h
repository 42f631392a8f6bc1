// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/answer_grid.h"
#include "sealed/gate/row_ruling.h"

#include <span>
#include <vector>

namespace circumspect::sealed {

/// What one printed number tells: in which bounds the sum of these protected raters' values lies, in units of its row.
struct PrintedSum {
    std::vector<int> raters;  ///< ascending
    Whole sum = 0;            ///< what it truly is
    Whole low = 0;
    Whole high = 0;
    bool isDistributionShown = false;  ///< how often each answer was given is printed too
    friend bool operator==(const PrintedSum &, const PrintedSum &) = default;
};

/// Who stands in a printed mean: protected raters, whose answers are not known, and managers, whose answers are.
struct MeanMembers {
    std::vector<int> unknown;
    std::vector<int> managers;
};

/// Those of `raters` with a value in the row.
MeanMembers membersOf(const AnswerGrid &grid, const RowKey &row, std::span<const int> raters);

/// What a mean of these members, printed as `ruling` says, tells of the protected ones: an item's sum exactly, any
/// other within what rounding to one decimal leaves, a coded one between the cap and the end of the scale.
PrintedSum printedSum(const AnswerGrid &grid, const RowKey &row, const MeanMembers &members, Ruling ruling);

}  // namespace circumspect::sealed
