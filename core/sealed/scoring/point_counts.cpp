// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/point_counts.h"

#include <cstdlib>
#include <numeric>

namespace circumspect::sealed {

int Distribution::answered() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

std::vector<double> Distribution::values() const
{
    std::vector<double> all;
    for (std::size_t point = 0; point < counts.size(); ++point)
        all.insert(all.end(), static_cast<std::size_t>(counts[point]), lowest + static_cast<double>(point));
    return all;
}

Distribution distributionOf(std::span<const Answer> answers, int lowest, int highest)
{
    Distribution distribution;
    distribution.lowest = lowest;
    distribution.counts.resize(static_cast<std::size_t>(highest - lowest + 1));
    for (const Answer answer : answers) {
        if (!isAnswered(answer)) {
            ++distribution.missing;
            continue;
        }
        if (answer < lowest || answer > highest)
            std::abort();
        ++distribution.counts[static_cast<std::size_t>(answer - lowest)];
    }
    return distribution;
}

}  // namespace circumspect::sealed
