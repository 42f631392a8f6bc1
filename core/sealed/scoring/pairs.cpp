// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/pairs.h"

#include <algorithm>

namespace circumspect::sealed {

Pairs Pairs::complete(std::span<const Statistic> first, std::span<const Statistic> second)
{
    Pairs pairs;
    const std::size_t count = std::min(first.size(), second.size());
    for (std::size_t i = 0; i < count; ++i)
        if (first[i].isDefined() && second[i].isDefined()) {
            pairs.first.push_back(first[i].value());
            pairs.second.push_back(second[i].value());
        }
    return pairs;
}

std::vector<double> Pairs::differences() const
{
    std::vector<double> differences(first.size());
    std::transform(second.begin(), second.end(), first.begin(), differences.begin(),
                   [](double b, double a) { return b - a; });
    return differences;
}

}  // namespace circumspect::sealed
