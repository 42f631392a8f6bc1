// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/spread.h"

#include "sealed/scoring/scores.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace circumspect::sealed {

namespace {

constexpr int kLeastForOutsideHint = 5;
constexpr double kNoSquares = 1e-24;

}  // namespace

double sumOfSquares(std::span<const double> values)
{
    if (values.empty())
        return 0.0;
    const double mean = meanOf(values).value();
    double sum = 0.0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum;
}

Statistic variance(std::span<const double> values)
{
    if (values.size() < 2)
        return NullReason::FewerThanTwo;
    return sumOfSquares(values) / static_cast<double>(values.size() - 1);
}

Statistic standardDeviation(std::span<const double> values)
{
    return variance(values).map([](double v) { return std::sqrt(v); });
}

Statistic standardError(std::span<const double> values)
{
    return standardDeviation(values).map([&](double sd) { return sd / std::sqrt(static_cast<double>(values.size())); });
}

Statistic median(std::span<const double> values)
{
    if (values.empty())
        return NullReason::NoData;
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    const std::size_t upper = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2.0;
}

Bounds meanInterval(std::span<const double> values, double confidence)
{
    const Statistic se = standardError(values);
    if (!se.isDefined())
        return {se, se};
    const Statistic t = studentQuantile(upperLevel(confidence), static_cast<double>(values.size() - 1));
    if (!t.isDefined())
        return {t, t};
    const double mean = meanOf(values).value();
    const double half = t.value() * se.value();
    return {mean - half, mean + half};
}

Spread spreadOf(std::span<const double> values)
{
    Spread spread;
    spread.n = static_cast<int>(values.size());
    if (values.empty())
        return spread;
    spread.mean = meanOf(values);
    spread.sd = standardDeviation(values);
    spread.se = standardError(values);
    spread.interval = meanInterval(values);
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    spread.minimum = *lowest;
    spread.maximum = *highest;
    return spread;
}

bool selfLiesOutside(double self, const Bounds &others, int othersCount)
{
    if (othersCount < kLeastForOutsideHint || !others.lower.isDefined() || !others.upper.isDefined())
        return false;
    return isAbove(self, others.upper.value()) || isBelow(self, others.lower.value());
}

Statistic pearson(std::span<const double> x, std::span<const double> y)
{
    if (x.size() < 2 || x.size() != y.size())
        return NullReason::FewerThanTwo;
    const double meanX = meanOf(x).value();
    const double meanY = meanOf(y).value();
    double products = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i)
        products += (x[i] - meanX) * (y[i] - meanY);
    const double squaresX = sumOfSquares(x);
    const double squaresY = sumOfSquares(y);
    if (squaresX <= kNoSquares || squaresY <= kNoSquares)
        return NullReason::ZeroVariance;
    // One root of the product: equal lists then correlate by exactly 1.
    return std::clamp(products / std::sqrt(squaresX * squaresY), -1.0, 1.0);
}

}  // namespace circumspect::sealed
