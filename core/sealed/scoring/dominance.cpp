// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/dominance.h"

#include <cmath>

namespace circumspect::sealed {

namespace {

int signOf(double value)
{
    return (value > 0.0 ? 1 : 0) - (value < 0.0 ? 1 : 0);
}

int signOfChange(double from, double to)
{
    return signOf(snapped(snapped(to) - snapped(from)));
}

}  // namespace

Dominance dominanceOf(const Pairs &pairs)
{
    Dominance result;
    const auto n = static_cast<std::size_t>(pairs.count());
    if (n == 0)
        return result;
    std::int64_t all = 0;
    std::int64_t within = 0;
    double superior = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        const int own = signOfChange(pairs.first[i], pairs.second[i]);
        within += own;
        superior += own > 0 ? 1.0 : (own == 0 ? 0.5 : 0.0);
        for (std::size_t j = 0; j < n; ++j)
            all += signOfChange(pairs.first[j], pairs.second[i]);
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
