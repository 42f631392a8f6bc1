// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/fixed_answers.h"

#include <algorithm>

namespace circumspect::sealed {

namespace {

/// Those of `all` who are not in `some`; nothing unless all of `some` are in `all`. Both ascend.
std::optional<std::vector<int>> difference(const std::vector<int> &all, const std::vector<int> &some)
{
    if (some.size() >= all.size() || !std::includes(all.begin(), all.end(), some.begin(), some.end()))
        return std::nullopt;
    std::vector<int> left;
    left.reserve(all.size() - some.size());
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(left));
    return left;
}

}  // namespace

std::vector<std::optional<Fixing>> fixingsOf(const AnswerGrid &grid, int item, std::span<const PrintedSum> printed)
{
    std::vector<std::optional<Fixing>> fixings(static_cast<std::size_t>(grid.raterCount()));
    const auto fix = [&](const std::vector<int> &raters, bool isDistributionKnown, const Fixing &fixing) {
        const int first = grid.answer(raters.front(), item);
        if (!isDistributionKnown && first != grid.lowest() && first != grid.highest())
            return;
        if (std::all_of(raters.begin(), raters.end(), [&](int rater) { return grid.answer(rater, item) == first; }))
            for (const int rater : raters)
                fixings[static_cast<std::size_t>(rater)] = fixing;
    };
    for (std::size_t sum = 0; sum < printed.size(); ++sum) {
        const PrintedSum &whole = printed[sum];
        if (whole.low != whole.high || whole.raters.empty())
            continue;
        fix(whole.raters, whole.isDistributionShown, {sum, std::nullopt});
        for (std::size_t other = 0; other < printed.size(); ++other) {
            const PrintedSum &part = printed[other];
            if (part.low != part.high)
                continue;
            if (const auto left = difference(whole.raters, part.raters))
                fix(*left, whole.isDistributionShown && part.isDistributionShown, {sum, other});
        }
    }
    return fixings;
}

}  // namespace circumspect::sealed
