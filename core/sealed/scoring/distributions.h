// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/statistic.h"

namespace circumspect::sealed {

/// Thin adapters to Boost.Math: lower tails, NotIdentified where the function is not defined (df <= 0, p outside 0..1)
/// or does not converge. Quantiles at p = 0 or 1 are infinite, hence NotIdentified too.
double normalCdf(double z);
Statistic normalQuantile(double p);
Statistic studentCdf(double t, double df);
Statistic studentQuantile(double p, double df);
/// Two-sided p value of t.
Statistic studentTwoSidedP(double t, double df);
/// Upper tail of F(df1, df2).
Statistic fisherUpperTail(double f, double df1, double df2);
Statistic fisherQuantile(double p, double df1, double df2);
/// P(T <= t) of the noncentral t distribution.
Statistic noncentralStudentCdf(double t, double df, double noncentrality);
/// The noncentrality at which P(T <= t) = p (Steiger & Fouladi 1997), to 1e-12.
Statistic noncentralityAt(double p, double t, double df);

/// 0.975 for 95 %: the level of the upper end of a two-sided interval.
constexpr double upperLevel(double confidence)
{
    return 1.0 - (1.0 - confidence) / 2.0;
}
inline constexpr double kConfidence = 0.95;

}  // namespace circumspect::sealed
