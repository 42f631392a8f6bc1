// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/complement_test.h"

#include "model/rater_group.h"

#include <algorithm>

namespace circumspect::sealed {

namespace {

constexpr Whole kTenths = 10;

/// Largest distance (over all raters) of a sum from the end of the scale that is still coded.
Whole codedDistance(int count, const ValueGrid &grid)
{
    if (grid.hasFineSteps())
        return std::max(grid.unit, kEndMarginTenths * count * grid.unit / kTenths);
    const Whole pointsBeyond = (kEndMarginTenths * count + kTenths - 1) / kTenths - 1;
    return std::max(Whole{1}, pointsBeyond) * grid.unit;
}

bool isCodedAt(Whole distance, int count, const ValueGrid &grid)
{
    return kTenths * distance < kEndMarginTenths * count * grid.unit || distance <= grid.unit;
}

bool isForced(const SumRange &range, const RowPart &part, const ValueGrid &grid)
{
    const SumRange full = fullRange(part.count, grid);
    const bool isSingle = part.count < model::kLeastMinimum && range.high - range.low < grid.step;
    const bool isTop = range.low > full.high - grid.step;
    const bool isBottom = range.high < full.low + grid.step;
    return isSingle || isTop || isBottom;
}

}  // namespace

EndOfScale endOfScale(Whole sum, int count, const ValueGrid &grid)
{
    if (count == 0)
        return EndOfScale::None;
    const SumRange full = fullRange(count, grid);
    const Whole below = full.high - sum;
    const Whole above = sum - full.low;
    if (isCodedAt(below, count, grid) && below <= above)
        return EndOfScale::High;
    return isCodedAt(above, count, grid) ? EndOfScale::Low : EndOfScale::None;
}

SumRange codedRange(EndOfScale end, int count, const ValueGrid &grid)
{
    const SumRange full = fullRange(count, grid);
    if (end == EndOfScale::None)
        return full;
    const Whole distance = codedDistance(count, grid);
    return end == EndOfScale::High ? SumRange{full.high - distance, full.high}
                                   : SumRange{full.low, full.low + distance};
}

SumRange uncodedRange(int count, const ValueGrid &grid)
{
    const SumRange full = fullRange(count, grid);
    const Whole distance = codedDistance(count, grid) + grid.step;
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
        const Whole othersLow = all.low - part.sum.low;
        const Whole othersHigh = all.high - part.sum.high;
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
