// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/distributions.h"
#include "sealed/scoring/statistic.h"

#include <span>

namespace circumspect::sealed {

/// Section 3. Two-pass variance with divisor n - 1, exactly 0 for equal values; FewerThanTwo below two values.
Statistic variance(std::span<const double> values);
/// sqrt(variance) in scale points.
Statistic standardDeviation(std::span<const double> values);
/// sd / sqrt(n); FewerThanTwo below two values.
Statistic standardError(std::span<const double> values);
/// Mean of the two central values for even n; NoData if empty.
Statistic median(std::span<const double> values);
/// Sum of squared deviations from the mean (two-pass); 0 for an empty span.
double sumOfSquares(std::span<const double> values);

/// Mean +/- t_{.975,n-1} se, not clipped to the scale; FewerThanTwo below two values. With sd = 0 both ends are the
/// mean: show the mean without an interval.
Bounds meanInterval(std::span<const double> values, double confidence = kConfidence);

/// What section 3 says about one set of scores or answers.
struct Spread {
    int n = 0;
    Statistic mean;
    Statistic sd = NullReason::FewerThanTwo;
    Statistic se = NullReason::FewerThanTwo;
    Bounds interval{NullReason::FewerThanTwo, NullReason::FewerThanTwo};
    Statistic minimum;
    Statistic maximum;
};

Spread spreadOf(std::span<const double> values);

/// "Self lies outside the others' interval": beyond an end by more than 1e-9, and at least five others.
bool selfLiesOutside(double self, const Bounds &others, int othersCount);

/// Pearson correlation of pairs; FewerThanTwo below two pairs, ZeroVariance if a side does not vary.
Statistic pearson(std::span<const double> x, std::span<const double> y);

}  // namespace circumspect::sealed
