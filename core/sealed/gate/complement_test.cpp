// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/complement_test.h"

#include "model/rater_group.h"
#include "sealed/scoring/statistic.h"

#include <algorithm>
#include <cmath>

namespace circumspect::sealed {

namespace {

/// Largest distance (in points, over all raters) of a sum from the end of the scale that is still coded.
double codedDistance(int count, const ValueGrid &grid)
{
    const double beyond = kEndMargin * count;
    if (grid.step < 1.0)
        return std::max(1.0, beyond);
    return std::max(1.0, std::ceil(beyond - kEpsilon) - 1.0);
}

bool isCodedAt(double distance, int count)
{
    return isBelow(distance, kEndMargin * count) || !isAbove(distance, 1.0);
}

bool isForced(const SumRange &range, const RowPart &part, const ValueGrid &grid)
{
    const SumRange full = fullRange(part.count, grid);
    const bool isSingle = part.count < model::kLeastMinimum && isBelow(range.high - range.low, grid.step);
    const bool isTop = isAbove(range.low, full.high - grid.step);
    const bool isBottom = isBelow(range.high, full.low + grid.step);
    return isSingle || isTop || isBottom;
}

}  // namespace

EndOfScale endOfScale(double sum, int count, const ValueGrid &grid)
{
    if (count == 0)
        return EndOfScale::None;
    const SumRange full = fullRange(count, grid);
    const double below = full.high - sum;
    const double above = sum - full.low;
    if (isCodedAt(below, count) && below <= above)
        return EndOfScale::High;
    return isCodedAt(above, count) ? EndOfScale::Low : EndOfScale::None;
}

SumRange codedRange(EndOfScale end, int count, const ValueGrid &grid)
{
    const SumRange full = fullRange(count, grid);
    if (end == EndOfScale::None)
        return full;
    const double distance = codedDistance(count, grid);
    return end == EndOfScale::High ? SumRange{full.high - distance, full.high}
                                   : SumRange{full.low, full.low + distance};
}

SumRange uncodedRange(int count, const ValueGrid &grid)
{
    const SumRange full = fullRange(count, grid);
    const double distance = codedDistance(count, grid) + grid.step;
    return {full.low + distance, full.high - distance};
}

SumRange fullRange(int count, const ValueGrid &grid)
{
    return {count * grid.lowest, count * grid.highest};
}

std::vector<SumRange> attainable(std::span<const RowPart> parts, const SumRange &total)
{
    SumRange all;
    for (const RowPart &part : parts) {
        all.low += part.sum.low;
        all.high += part.sum.high;
    }
    std::vector<SumRange> ranges;
    for (const RowPart &part : parts) {
        const double othersLow = all.low - part.sum.low;
        const double othersHigh = all.high - part.sum.high;
        ranges.push_back(
            {std::max(part.sum.low, total.low - othersHigh), std::min(part.sum.high, total.high - othersLow)});
    }
    return ranges;
}

bool totalReveals(std::span<const RowPart> parts, const SumRange &total, const ValueGrid &grid)
{
    const std::vector<SumRange> ranges = attainable(parts, total);
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i].count > 0 && !parts[i].isExact() && isForced(ranges[i], parts[i], grid))
            return true;
    return false;
}

}  // namespace circumspect::sealed
