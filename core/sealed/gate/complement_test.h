// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace circumspect::sealed {

/// How near the end of the scale, in points, a protected mean may be printed (product rule A9).
inline constexpr double kEndMargin = 0.3;

/// The ends of the scale, and by how much one changed answer moves a rater's value in this row.
struct ValueGrid {
    double lowest = 1;
    double highest = 5;
    double step = 1;  ///< 1 for an item, 1 / items for a competency
};

/// Which sums a reader still holds possible.
struct SumRange {
    double low = 0;
    double high = 0;
};

/// Product rule A9: too near the end of the scale to be printed as it is.
enum class EndOfScale { None, High, Low };

/// A mean beyond H - 0.3 or L + 0.3, or at most one scale point in all away from the end: of three raters, 5 5 4 is
/// coded like 5 5 5, so that "4.7 or more" never means exactly one thing.
EndOfScale endOfScale(double sum, int count, const ValueGrid &grid);
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
