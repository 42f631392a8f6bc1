// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/point_counts.h"

#include <cstdint>
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

CountMoments momentsOf(std::span<const PointCount> counts)
{
    std::int64_t n = 0;
    std::int64_t sum = 0;
    std::int64_t squares = 0;
    for (std::size_t point = 0; point < counts.size(); ++point) {
        const std::int64_t count = counts[point];
        const auto value = static_cast<std::int64_t>(point);
        n += count;
        sum += count * value;
        squares += count * value * value;
    }
    CountMoments moments;
    moments.n = static_cast<int>(n);
    if (n < 2)
        return moments;
    std::int64_t distance = 0;
    for (std::size_t point = 0; point < counts.size(); ++point)
        distance += counts[point] * std::abs(static_cast<std::int64_t>(point) * n - sum);
    moments.variance = static_cast<double>(n * squares - sum * sum) / static_cast<double>(n * (n - 1));
    moments.deviation = static_cast<double>(distance) / static_cast<double>(n * n);
    return moments;
}

}  // namespace circumspect::sealed
