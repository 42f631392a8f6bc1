// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/distributions.h"
#include "sealed/scoring/statistic.h"

#include <span>
#include <vector>

namespace circumspect::sealed {

class Tally;

/// The ratings of one target (participant), as much of them as a one-way analysis of variance needs.
struct TargetRatings {
    int n = 0;
    double mean = 0.0;
    double sumOfSquares = 0.0;  ///< of deviations from the target's mean

    static TargetRatings of(std::span<const double> scores);
};

/// Section 5: one-way random model, target = participant, on rater scores. Targets without a rating are left out.
/// Everything but the counts is FewerThanTwo for fewer than two targets or one rating each; ZeroVariance where a
/// variance of 0 leaves it undefined. Negative ICCs are kept: show them as 0.
struct OneWayIcc {
    int targets = 0;  ///< G
    int ratings = 0;  ///< N
    int df1 = 0;
    int df2 = 0;
    Statistic n0 = NullReason::FewerThanTwo;         ///< effective group size (Snedecor & Cochran)
    Statistic meanN = NullReason::FewerThanTwo;      ///< N / G
    Statistic harmonicN = NullReason::FewerThanTwo;  ///< G / sum(1 / n_i), for ICC(k) of groups that vary in size
    Statistic msb = NullReason::FewerThanTwo;
    Statistic msw = NullReason::FewerThanTwo;
    Statistic f = NullReason::FewerThanTwo;
    Statistic p = NullReason::FewerThanTwo;
    Statistic icc1 = NullReason::FewerThanTwo;         ///< reliability of one rater, with n0 (Bartko 1976)
    Statistic icc1AtMeanN = NullReason::FewerThanTwo;  ///< the same with N / G, as R's multilevel has it
    Statistic icc2 = NullReason::FewerThanTwo;         ///< reliability of the observed target means
    Bounds icc1Interval{NullReason::FewerThanTwo, NullReason::FewerThanTwo};  ///< McGraw & Wong 1996, Table 7, case 1
    Bounds icc2Interval{NullReason::FewerThanTwo, NullReason::FewerThanTwo};
};

/// The rated participants of a tally; `group` may be its othersColumn(), `competency` its overallColumn().
std::vector<TargetRatings> ratingsOf(const Tally &tally, int competency, int group);

OneWayIcc oneWayIcc(std::span<const TargetRatings> targets, double confidence = kConfidence);

/// Reliability of k raters, k r / (1 + (k - 1) r) (Spearman-Brown); NotIdentified if the denominator is 0.
Statistic spearmanBrown(const Statistic &r1, double k);

/// Section 5.2: raters needed to reach `reliability`, a whole number; NotIdentified if r1 is not inside 0..1.
Statistic ratersNeeded(const Statistic &r1, double reliability);

/// Below this many participants a report uses the published averages of Conway & Huffcutt (1997) as r1.
inline constexpr int kLeastTargetsForOwnReliability = 10;
inline constexpr double kPublishedManagerReliability = 0.50;
inline constexpr double kPublishedPeerReliability = 0.37;
inline constexpr double kPublishedReportReliability = 0.30;

/// Pooled within-participant rater variance of two waves (section 10.3), weighted by df2; the first reason if one wave
/// has none.
Statistic pooledRaterVariance(const OneWayIcc &first, const OneWayIcc &second);

}  // namespace circumspect::sealed
