// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/dominance.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace circumspect::sealed {

namespace {

std::vector<double> snappedValues(std::span<const double> values)
{
    std::vector<double> result(values.size());
    std::transform(values.begin(), values.end(), result.begin(), snapped);
    return result;
}

/// Sum of the signs of value - other over all others.
std::int64_t signsAgainst(double value, std::span<const double> sortedOthers)
{
    const auto [firstEqual, firstAbove] = std::equal_range(sortedOthers.begin(), sortedOthers.end(), value);
    return (firstEqual - sortedOthers.begin()) - (sortedOthers.end() - firstAbove);
}

}  // namespace

Dominance dominanceOf(const Pairs &pairs)
{
    Dominance result;
    const auto n = static_cast<std::size_t>(pairs.count());
    if (n == 0)
        return result;
    const std::vector<double> from = snappedValues(pairs.first);
    const std::vector<double> to = snappedValues(pairs.second);
    std::vector<double> sortedFrom = from;
    std::sort(sortedFrom.begin(), sortedFrom.end());
    std::int64_t all = 0;
    std::int64_t within = 0;
    double superior = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        const int own = (to[i] > from[i] ? 1 : 0) - (to[i] < from[i] ? 1 : 0);
        within += own;
        superior += (1.0 + own) / 2.0;
        all += signsAgainst(to[i], sortedFrom);
    }
    const auto count = static_cast<double>(n);
    result.within = static_cast<double>(within) / count;
    result.between = n > 1 ? Statistic(static_cast<double>(all - within) / (count * (count - 1.0)))
                           : Statistic(NullReason::FewerThanTwo);
    result.delta = static_cast<double>(all) / (count * count);
    result.superiority = superior / count;
    return result;
}

DominanceSize dominanceSize(double delta)
{
    const double size = std::abs(delta);
    if (isBelow(size, 0.147))
        return DominanceSize::Negligible;
    if (isBelow(size, 0.33))
        return DominanceSize::Small;
    return isBelow(size, 0.474) ? DominanceSize::Medium : DominanceSize::Large;
}

}  // namespace circumspect::sealed
