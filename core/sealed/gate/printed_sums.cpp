// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/printed_sums.h"

#include <algorithm>

namespace circumspect::sealed {

namespace {

// Protected means have one decimal, and the cap lies three tenths from the end (product rules A4, A9).
constexpr Whole kTenths = 10;
constexpr Whole kCapTenths = 3;

struct WholeRange {
    Whole low = 0;
    Whole high = 0;
};

Whole dividedUp(Whole a, Whole b)
{
    return a / b + (a % b > 0 ? 1 : 0);
}

/// All sums that print like this one, if a mean is the sum over `full`; halves round away from zero.
WholeRange behindRounding(Whole sum, Whole full)
{
    if (sum < 0) {
        const WholeRange mirrored = behindRounding(-sum, full);
        return {-mirrored.high, -mirrored.low};
    }
    const Whole tenths = (2 * kTenths * sum + full) / (2 * full);
    return {dividedUp(full * (2 * tenths - 1), 2 * kTenths), dividedUp(full * (2 * tenths + 1), 2 * kTenths) - 1};
}

/// A number that is not coded tells, too, that the sum lies between the caps.
WholeRange betweenCaps(WholeRange range, Whole sum, const WholeRange &uncoded)
{
    if (sum >= uncoded.low)
        range.low = std::max(range.low, uncoded.low);
    if (sum <= uncoded.high)
        range.high = std::min(range.high, uncoded.high);
    return range;
}

}  // namespace

MeanMembers membersOf(const AnswerGrid &grid, const RowKey &row, std::span<const int> raters)
{
    MeanMembers members;
    for (const int rater : raters)
        if (grid.hasValue(row, rater))
            (grid.isProtected(rater) ? members.unknown : members.managers).push_back(rater);
    return members;
}

PrintedSum printedSum(const AnswerGrid &grid, const RowKey &row, const MeanMembers &members, Ruling ruling)
{
    PrintedSum printed;
    printed.raters = members.unknown;
    for (const int rater : members.unknown)
        printed.sum += grid.value(row, rater);
    Whole managers = 0;
    for (const int rater : members.managers)
        managers += grid.value(row, rater);

    const Whole unit = grid.unit(row);
    const Whole full = static_cast<Whole>(members.unknown.size() + members.managers.size()) * unit;
    const Whole codedDistance = std::max(unit, dividedUp(kCapTenths * full, kTenths) - 1);
    WholeRange range{printed.sum + managers, printed.sum + managers};
    if (ruling == Ruling::OrMore)
        range = {full * grid.highest() - codedDistance, full * grid.highest()};
    else if (ruling == Ruling::OrLess)
        range = {full * grid.lowest(), full * grid.lowest() + codedDistance};
    else if (row.level != RowLevel::Item)
        range = betweenCaps(behindRounding(range.low, full), range.low,
                            {full * grid.lowest() + codedDistance + 1, full * grid.highest() - codedDistance - 1});
    printed.low = range.low - managers;
    printed.high = range.high - managers;
    return printed;
}

}  // namespace circumspect::sealed
