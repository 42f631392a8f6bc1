// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/wilcoxon.h"

#include "sealed/scoring/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace circumspect::sealed {

namespace {

constexpr int kMostForExact = 200;

/// Exact two-sided p: distribution of the doubled W+ under random signs, by convolution.
double exactP(std::span<const double> ranks, double wPlus)
{
    const double doubledTotal = std::accumulate(ranks.begin(), ranks.end(), 0.0) * 2.0;
    std::vector<double> chance(static_cast<std::size_t>(std::lround(doubledTotal)) + 1);
    chance[0] = 1.0;
    std::size_t reached = 0;
    for (const double rank : ranks) {
        const auto shift = static_cast<std::size_t>(std::lround(2.0 * rank));
        reached += shift;
        for (std::size_t w = reached + 1; w-- > 0;)
            chance[w] = (chance[w] + (w >= shift ? chance[w - shift] : 0.0)) / 2.0;
    }
    const auto observed = static_cast<std::ptrdiff_t>(std::lround(2.0 * wPlus));
    const double lower = std::accumulate(chance.begin(), chance.begin() + observed + 1, 0.0);
    const double upper = std::accumulate(chance.begin() + observed, chance.end(), 0.0);
    return std::min(1.0, 2.0 * std::min(lower, upper));
}

/// sum(t^3 - t) over groups of t tied values.
double tieTerm(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    double sum = 0.0;
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto last = std::upper_bound(first, sorted.end(), *first);
        const auto t = static_cast<double>(last - first);
        sum += t * t * t - t;
        first = last;
    }
    return sum;
}

double normalP(std::span<const double> magnitudes, double wPlus)
{
    const auto n = static_cast<double>(magnitudes.size());
    const double mean = n * (n + 1.0) / 4.0;
    const double variance = n * (n + 1.0) * (2.0 * n + 1.0) / 24.0 - tieTerm(magnitudes) / 48.0;
    const double distance = std::abs(wPlus - mean);
    const double corrected = distance > 0.0 ? distance - 0.5 : 0.0;
    return std::min(1.0, 2.0 * normalCdf(-corrected / std::sqrt(variance)));
}

}  // namespace

SignedRanks signedRanks(std::span<const double> differences)
{
    SignedRanks result;
    result.pairs = static_cast<int>(differences.size());
    std::vector<double> nonzero;
    std::vector<double> magnitudes;
    for (const double difference : differences)
        if (const double d = snapped(difference); d != 0.0) {
            nonzero.push_back(d);
            magnitudes.push_back(std::abs(d));
        }
    result.nonzero = static_cast<int>(nonzero.size());
    result.wPlus = result.wMinus = result.pExact = result.pNormal = result.rankBiserial =
        NullReason::NoNonzeroDifferences;
    if (nonzero.empty())
        return result;

    const std::vector<double> ranks = midranks(magnitudes);
    double plus = 0.0;
    double minus = 0.0;
    for (std::size_t i = 0; i < ranks.size(); ++i)
        (nonzero[i] > 0.0 ? plus : minus) += ranks[i];
    result.wPlus = plus;
    result.wMinus = minus;
    result.rankBiserial = (plus - minus) / (plus + minus);
    result.pNormal = normalP(magnitudes, plus);
    result.pExact =
        result.nonzero <= kMostForExact ? Statistic(exactP(ranks, plus)) : Statistic(NullReason::NotTabulated);
    return result;
}

std::vector<double> midranks(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first + 1;
        while (last < order.size() && values[order[last]] == values[order[first]])
            ++last;
        const double shared = static_cast<double>(first + 1 + last) / 2.0;
        for (std::size_t i = first; i < last; ++i)
            ranks[order[i]] = shared;
        first = last;
    }
    return ranks;
}

}  // namespace circumspect::sealed
