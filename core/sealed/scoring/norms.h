// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/distributions.h"
#include "sealed/scoring/statistic.h"

#include <cstdint>
#include <span>

namespace circumspect::sealed {

/// Section 9. Mid percentile rank 100 (below + equal/2) / N, values rounded to 1e-9 first; NoData without reference.
Statistic percentileRank(double value, std::span<const double> reference);
/// Its Wilson interval with p = PR/100, in percent; NoData if n = 0.
Bounds percentileRankInterval(double percentileRank, int n);
/// 1 + number of cuts 4, 11, 23, 40, 60, 77, 89, 96 that the percentile rank reaches.
int stanine(double percentileRank);
/// (x - M) / SD of the reference; FewerThanTwo, ZeroVariance (SD <= 1e-12).
Statistic zScore(double value, std::span<const double> reference);
/// 50 + 10 z.
double tScore(double z);
/// 1 + number of strictly higher values (rounded to 1e-9): ties share the best rank.
int rankFromTop(double value, std::span<const double> values);

/// Crawford & Howell (1998), for norms below 50: the reference values do not include the participant.
struct SmallNorm {
    Statistic t;
    Statistic percentile;  ///< 0..100; FewerThanThree below three values, ZeroVariance for a constant norm
};
SmallNorm crawfordHowell(double value, std::span<const double> referenceWithoutOwn);

/// What may be shown of a norm of N values.
enum class NormDisplay : std::uint8_t { Nothing, QuartileBand, PercentileWithInterval, Percentile };
NormDisplay normDisplay(int n);

enum class QuartileBand : std::uint8_t { BottomQuarter, MiddleHalf, TopQuarter };
/// From the Crawford-Howell percentile: below 25, above 75, else the middle half.
QuartileBand quartileBand(double percentile);

}  // namespace circumspect::sealed
