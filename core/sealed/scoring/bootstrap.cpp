// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/bootstrap.h"

#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <random>

namespace circumspect::sealed {

namespace {

std::vector<double> resampledFigures(const Pairs &pairs, const Resamples &resamples, const PairFigure &figure)
{
    std::vector<double> figures;
    std::vector<double> first(pairs.first.size());
    std::vector<double> second(pairs.first.size());
    for (int number = 0; number < resamples.count(); ++number) {
        const auto indexes = resamples.resample(number);
        for (std::size_t i = 0; i < indexes.size(); ++i) {
            first[i] = pairs.first[indexes[i]];
            second[i] = pairs.second[indexes[i]];
        }
        if (const double value = figure(first, second); std::isfinite(value))
            figures.push_back(value);
    }
    std::sort(figures.begin(), figures.end());
    return figures;
}

/// z0 from the share of resampled figures below the estimate.
Statistic biasCorrectionOf(std::span<const double> sorted, double estimate)
{
    const double tolerance = 1e-10 * std::max(1.0, std::abs(estimate));
    const auto below = std::lower_bound(sorted.begin(), sorted.end(), estimate - tolerance) - sorted.begin();
    const Statistic z0 = normalQuantile(static_cast<double>(below) / static_cast<double>(sorted.size()));
    return z0.isDefined() ? z0 : Statistic(NullReason::InfiniteBiasCorrection);
}

/// a from jackknife values.
Statistic accelerationOf(const Pairs &pairs, const PairFigure &figure)
{
    std::vector<double> jackknife;
    for (std::size_t left = 0; left < pairs.first.size(); ++left) {
        Pairs rest = pairs;
        rest.first.erase(rest.first.begin() + static_cast<std::ptrdiff_t>(left));
        rest.second.erase(rest.second.begin() + static_cast<std::ptrdiff_t>(left));
        jackknife.push_back(figure(rest.first, rest.second));
        if (!std::isfinite(jackknife.back()))
            return NullReason::InfiniteBiasCorrection;
    }
    const double mean = meanOf(jackknife).value();
    double squares = 0.0;
    double cubes = 0.0;
    for (const double value : jackknife) {
        const double u = mean - value;
        squares += u * u;
        cubes += u * u * u;
    }
    return Statistic::finiteOr(cubes / (6.0 * std::pow(squares, 1.5)), NullReason::InfiniteBiasCorrection);
}

/// Quantile of sorted figures at a level, interpolated on the normal scale.
double quantileAt(std::span<const double> sorted, double level)
{
    const auto count = static_cast<double>(sorted.size());
    const double rank = (count + 1.0) * level;
    const double whole = std::floor(rank);
    if (whole < 1.0)
        return sorted.front();
    if (whole >= count)
        return sorted.back();
    const auto k = static_cast<std::size_t>(whole);
    if (rank - whole < 1e-12)
        return sorted[k - 1];
    const double lower = normalQuantile(whole / (count + 1.0)).value();
    const double upper = normalQuantile((whole + 1.0) / (count + 1.0)).value();
    const double wanted = normalQuantile(level).value();
    return sorted[k - 1] + (wanted - lower) / (upper - lower) * (sorted[k] - sorted[k - 1]);
}

void setAll(BcaInterval &result, NullReason reason)
{
    result.biasCorrection = result.acceleration = result.lowerLevel = result.upperLevel = reason;
    result.interval = {reason, reason};
}

}  // namespace

Resamples Resamples::drawn(int pairs, std::uint64_t seed, int count)
{
    std::mt19937_64 engine(seed);
    std::vector<std::uint32_t> indexes(static_cast<std::size_t>(pairs) * static_cast<std::size_t>(count));
    for (std::uint32_t &index : indexes)
        index = static_cast<std::uint32_t>(std::floor(static_cast<double>(engine() >> 11U) * 0x1p-53 * pairs));
    return {pairs, std::move(indexes)};
}

Resamples::Resamples(int pairs, std::vector<std::uint32_t> indexes) : m_pairs(pairs), m_indexes(std::move(indexes))
{
    const auto isOutside = [&](std::uint32_t index) { return index >= static_cast<std::uint32_t>(m_pairs); };
    const bool isWhole =
        m_indexes.empty() || (m_pairs > 0 && m_indexes.size() % static_cast<std::size_t>(m_pairs) == 0);
    if (!isWhole || std::any_of(m_indexes.begin(), m_indexes.end(), isOutside))
        std::abort();
}

int Resamples::count() const
{
    return m_pairs == 0 ? 0 : static_cast<int>(m_indexes.size()) / m_pairs;
}

std::span<const std::uint32_t> Resamples::resample(int number) const
{
    const auto width = static_cast<std::size_t>(m_pairs);
    return std::span(m_indexes).subspan(static_cast<std::size_t>(number) * width, width);
}

double meanDifferenceFigure(std::span<const double> first, std::span<const double> second)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < first.size(); ++i)
        sum += second[i] - first[i];
    return sum / static_cast<double>(first.size());
}

double averageSdFigure(std::span<const double> first, std::span<const double> second)
{
    if (first.size() < 2)
        return std::numeric_limits<double>::quiet_NaN();
    const double average = std::sqrt((variance(first).value() + variance(second).value()) / 2.0);
    return meanDifferenceFigure(first, second) / average;
}

BcaInterval bcaInterval(const Pairs &pairs, const Resamples &resamples, const PairFigure &figure, double confidence)
{
    BcaInterval result;
    if (pairs.count() < 2) {
        result.estimate = NullReason::FewerThanTwo;
        setAll(result, NullReason::FewerThanTwo);
        return result;
    }
    if (resamples.pairCount() != pairs.count())
        std::abort();
    setAll(result, NullReason::InfiniteBiasCorrection);
    result.estimate = Statistic::finiteOr(figure(pairs.first, pairs.second), NullReason::ZeroVariance);
    const std::vector<double> sorted = resampledFigures(pairs, resamples, figure);
    result.resamples = static_cast<int>(sorted.size());
    if (!result.estimate.isDefined() || sorted.empty())
        return result;
    result.biasCorrection = biasCorrectionOf(sorted, result.estimate.value());
    result.acceleration = accelerationOf(pairs, figure);
    if (!result.biasCorrection.isDefined() || !result.acceleration.isDefined())
        return result;

    const double z0 = result.biasCorrection.value();
    const double z = normalQuantile(upperLevel(confidence)).value();
    const auto level = [&](double shifted) {
        return normalCdf(z0 + shifted / (1.0 - result.acceleration.value() * shifted));
    };
    result.lowerLevel = Statistic::finiteOr(level(z0 - z), NullReason::InfiniteBiasCorrection);
    result.upperLevel = Statistic::finiteOr(level(z0 + z), NullReason::InfiniteBiasCorrection);
    const auto limit = [&](double at) { return quantileAt(sorted, at); };
    result.interval = {result.lowerLevel.map(limit), result.upperLevel.map(limit)};
    return result;
}

}  // namespace circumspect::sealed
