// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/whole.h"

#include <span>
#include <vector>

namespace circumspect::sealed {

/// How near the end of the scale, in tenths of a point, a protected mean may be printed (product rule A9).
inline constexpr Whole kEndMarginTenths = 3;

/// Values in whole units: the ends of the scale, and by how much one changed answer moves a rater's value in this row.
struct ValueGrid {
    Whole unit = 1;  ///< units in a scale point; a multiple of 10 where steps are below a point
    Whole lowest = 1;
    Whole highest = 5;
    Whole step = 1;  ///< a point for an item, one of its items' share for a competency

    bool hasFineSteps() const { return step < unit; }
};

/// Which sums a reader still holds possible.
struct SumRange {
    Whole low = 0;
    Whole high = 0;
};

/// Product rule A9: too near the end of the scale to be printed as it is.
enum class EndOfScale { None, High, Low };

/// A mean beyond H - 0.3 or L + 0.3, or at most one scale point in all away from the end: of three raters, 5 5 4 is
/// coded like 5 5 5, so that "4.7 or more" never means exactly one thing.
EndOfScale endOfScale(Whole sum, int count, const ValueGrid &grid);
/// All sums that would be coded alike.
SumRange codedRange(EndOfScale end, int count, const ValueGrid &grid);
/// All sums that would be printed as they are.
SumRange uncodedRange(int count, const ValueGrid &grid);
/// Everything `count` raters could have answered.
SumRange fullRange(int count, const ValueGrid &grid);

/// One displayed column's part of a row as an outsider sees it.
struct RowPart {
    int count = 0;
    SumRange sum;
    bool isExact() const { return sum.high <= sum.low; }
};

/// What remains possible for each part once their total is known to lie in `total`.
std::vector<SumRange> attainable(std::span<const RowPart> parts, const SumRange &total);

/// True when the total (without identified raters) would leave one attainable sum for a part of fewer than three
/// raters, or force every answer of a part to an end of the scale. Parts that are printed exactly are not looked at.
bool totalReveals(std::span<const RowPart> parts, const SumRange &total, const ValueGrid &grid);

}  // namespace circumspect::sealed
