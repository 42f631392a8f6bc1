// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/wilcoxon.h"

#include "sealed/scoring/distributions.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace circumspect::sealed {

namespace {

constexpr int kMostForExact = 200;

/// Exact two-sided p: the ways to reach each rank sum under random signs, by convolution, up to the smaller sum. Ranks
/// of ties may be halves: sums are then counted in halves. The distribution is symmetric, so that the smaller sum's
/// lower tail is the smaller of both tails.
double exactP(std::span<const double> ranks, double smallerSum)
{
    const bool hasHalves =
        std::any_of(ranks.begin(), ranks.end(), [](double rank) { return rank != std::floor(rank); });
    const double unitsPerRank = hasHalves ? 2.0 : 1.0;
    std::vector<double> ways(static_cast<std::size_t>(std::lround(unitsPerRank * smallerSum)) + 1);
    ways[0] = 1.0;
    std::vector<double> before;
    for (const double rank : ranks) {
        const long shift = std::lround(unitsPerRank * rank);
        if (shift >= static_cast<long>(ways.size()))
            continue;
        before.assign(ways.begin(), ways.end() - shift);
        std::transform(before.begin(), before.end(), ways.begin() + shift, ways.begin() + shift, std::plus<>());
    }
    const double tail = std::accumulate(ways.begin(), ways.end(), 0.0);
    return std::min(1.0, std::ldexp(2.0 * tail, -static_cast<int>(ranks.size())));
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
    result.pExact = result.nonzero <= kMostForExact ? Statistic(exactP(ranks, std::min(plus, minus)))
                                                    : Statistic(NullReason::NotTabulated);
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
