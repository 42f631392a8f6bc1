// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/norms.h"

#include "sealed/scoring/proportion.h"
#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace circumspect::sealed {

namespace {

constexpr std::array<double, 8> kStanineCuts{4.0, 11.0, 23.0, 40.0, 60.0, 77.0, 89.0, 96.0};
constexpr double kSmallestSd = 1e-12;
constexpr int kLeastForBand = 10;
constexpr int kLeastForPercentile = 30;
constexpr int kLeastForPlainPercentile = 100;

}  // namespace

Statistic percentileRank(double value, std::span<const double> reference)
{
    if (reference.empty())
        return NullReason::NoData;
    const double own = snapped(value);
    double standing = 0.0;
    for (const double other : reference) {
        const double compared = snapped(other);
        if (compared < own)
            standing += 1.0;
        else if (compared == own)
            standing += 0.5;
    }
    return 100.0 * standing / static_cast<double>(reference.size());
}

Bounds percentileRankInterval(double percentileRank, int n)
{
    const Bounds share = wilsonInterval(percentileRank / 100.0, n);
    const auto inPercent = [](double p) { return 100.0 * p; };
    return {share.lower.map(inPercent), share.upper.map(inPercent)};
}

int stanine(double percentileRank)
{
    const auto reached = std::count_if(kStanineCuts.begin(), kStanineCuts.end(),
                                       [&](double cut) { return !isBelow(percentileRank, cut); });
    return 1 + static_cast<int>(reached);
}

Statistic zScore(double value, std::span<const double> reference)
{
    const Statistic sd = standardDeviation(reference);
    if (!sd.isDefined())
        return sd;
    if (sd.value() <= kSmallestSd)
        return NullReason::ZeroVariance;
    return (value - meanOf(reference).value()) / sd.value();
}

double tScore(double z)
{
    return 50.0 + 10.0 * z;
}

int rankFromTop(double value, std::span<const double> values)
{
    const double own = snapped(value);
    const auto higher = std::count_if(values.begin(), values.end(), [&](double other) { return snapped(other) > own; });
    return 1 + static_cast<int>(higher);
}

SmallNorm crawfordHowell(double value, std::span<const double> referenceWithoutOwn)
{
    const auto n = static_cast<double>(referenceWithoutOwn.size());
    if (n < 3.0)
        return {NullReason::FewerThanThree, NullReason::FewerThanThree};
    const Statistic z = zScore(value, referenceWithoutOwn);
    if (!z.isDefined())
        return {z, z};
    const double t = z.value() / std::sqrt((n + 1.0) / n);
    return {t, studentCdf(t, n - 1.0).map([](double p) { return 100.0 * p; })};
}

NormDisplay normDisplay(int n)
{
    if (n < kLeastForBand)
        return NormDisplay::Nothing;
    if (n < kLeastForPercentile)
        return NormDisplay::QuartileBand;
    return n < kLeastForPlainPercentile ? NormDisplay::PercentileWithInterval : NormDisplay::Percentile;
}

QuartileBand quartileBand(double percentile)
{
    if (isBelow(percentile, 25.0))
        return QuartileBand::BottomQuarter;
    return isAbove(percentile, 75.0) ? QuartileBand::TopQuarter : QuartileBand::MiddleHalf;
}

}  // namespace circumspect::sealed
