// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/distributions.h"
#include "sealed/scoring/dominance.h"
#include "sealed/scoring/pairs.h"
#include "sealed/scoring/statistic.h"
#include "sealed/scoring/wilcoxon.h"

namespace circumspect::sealed {

/// Hedges' exact J(m) = Gamma(m/2) / (sqrt(m/2) Gamma((m-1)/2)) (1981); FewerThanTwo for m < 2.
Statistic hedgesJ(int df);

/// d with the average SD, d_av = mean difference / sqrt((s1^2 + s2^2)/2), and Bonett's interval (2008) for unequal
/// variances; r counts as 0 where undefined. ZeroVariance if the average SD is <= 1e-12.
struct AverageSdEffect {
    Statistic d;
    Statistic se;
    Bounds interval;
};
AverageSdEffect averageSdEffect(double meanDifference, double sd1, double sd2, const Statistic &r, int pairs,
                                double confidence = kConfidence);

/// Section 10.4-10.6 for complete pairs, differences = second - first. With one pair everything but means, mean
/// difference and the ordinal measures is FewerThanTwo; ZeroVariance as each formula demands. gAv is the headline.
struct PairedStatistics {
    int n = 0;
    int df = 0;
    Statistic mean1;
    Statistic mean2;
    Statistic sd1;
    Statistic sd2;
    Statistic r;
    Statistic meanDifference;
    Statistic sdDifference;
    Statistic seDifference;
    Statistic t;
    Statistic p;  ///< two-sided
    Bounds differenceInterval;
    Statistic dz;
    Bounds dzInterval;  ///< noncentral t (Cumming & Finch 2001)
    Statistic gz;
    AverageSdEffect dAv;
    Statistic gAv;
    Statistic dAvMeanSd;  ///< Lakens's variant, mean(d) / ((s1 + s2)/2)
    Statistic dPre;       ///< mean(d) / s1
    SignedRanks ranks;
    Dominance dominance;
};

PairedStatistics pairedStatistics(const Pairs &pairs, double confidence = kConfidence);
PairedStatistics pairedStatistics(std::span<const Statistic> first, std::span<const Statistic> second);

}  // namespace circumspect::sealed
