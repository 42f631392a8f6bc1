// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/distributions.h"
#include "sealed/scoring/pairs.h"
#include "sealed/scoring/statistic.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace circumspect::sealed {

/// B resamples of n pairs as indexes from 0; the same on every platform for the same seed.
class Resamples {
public:
    static constexpr int kDefaultCount = 1999;

    /// From std::mt19937_64: index = floor((u >> 11) 2^-53 n). The seed belongs into the report.
    static Resamples drawn(int pairs, std::uint64_t seed, int count = kDefaultCount);
    /// Given indexes, row by row; ends the program if one lies outside or the last row is not whole.
    Resamples(int pairs, std::vector<std::uint32_t> indexes);

    int pairCount() const { return m_pairs; }
    int count() const;
    std::span<const std::uint32_t> resample(int number) const;

private:
    int m_pairs = 0;
    std::vector<std::uint32_t> m_indexes;
};

/// A figure computed from pairs; not finite where it is not defined.
using PairFigure = std::function<double(std::span<const double> first, std::span<const double> second)>;
/// mean(second - first).
double meanDifferenceFigure(std::span<const double> first, std::span<const double> second);
/// mean(second - first) / sqrt((s1^2 + s2^2) / 2).
double averageSdFigure(std::span<const double> first, std::span<const double> second);

/// Section 10.7, BCa interval (Efron 1987; Efron & Tibshirani 1993, eqs 14.10, 14.14, 14.15; quantiles after Davison &
/// Hinkley 1997, eq. 5.8). FewerThanTwo below two pairs; levels and interval InfiniteBiasCorrection where z0 is
/// infinite or a is not finite.
struct BcaInterval {
    Statistic estimate;
    int resamples = 0;         ///< with a finite figure
    Statistic biasCorrection;  ///< z0
    Statistic acceleration;    ///< a
    Statistic lowerLevel;
    Statistic upperLevel;
    Bounds interval;
};

BcaInterval bcaInterval(const Pairs &pairs, const Resamples &resamples, const PairFigure &figure,
                        double confidence = kConfidence);

}  // namespace circumspect::sealed
