// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/effect_sizes.h"

#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"

#include <cmath>

namespace circumspect::sealed {

namespace {

constexpr double kSmallestSd = 1e-12;

Statistic quotient(double numerator, double sd)
{
    return sd > kSmallestSd ? Statistic(numerator / sd) : Statistic(NullReason::ZeroVariance);
}

Statistic product(const Statistic &a, const Statistic &b)
{
    if (!a.isDefined())
        return a;
    return b.map([&](double value) { return a.value() * value; });
}

/// 0 for a difference of equal numbers that rounding left a trace of.
double withoutNoise(double difference, double scale)
{
    constexpr double kRelativeNoise = 1e-13;
    return difference > kRelativeNoise * scale ? difference : 0.0;
}

/// The interval of d_z: the noncentralities at which the observed t is the 97.5th and the 2.5th percentile.
Bounds standardisedInterval(double t, int n, double confidence)
{
    const double level = upperLevel(confidence);
    const double root = std::sqrt(static_cast<double>(n));
    const auto scaled = [&](double noncentrality) { return noncentrality / root; };
    return {noncentralityAt(level, t, n - 1).map(scaled), noncentralityAt(1.0 - level, t, n - 1).map(scaled)};
}

void setFewerThanTwo(PairedStatistics &s)
{
    const Statistic none = NullReason::FewerThanTwo;
    s.sd1 = s.sd2 = s.r = s.sdDifference = s.seDifference = s.t = s.p = s.dz = s.gz = s.gAv = s.dAvMeanSd = s.dPre =
        none;
    s.differenceInterval = s.dzInterval = {none, none};
    s.dAv = {none, none, {none, none}};
}

void addTest(PairedStatistics &s, double confidence)
{
    const double mean = s.meanDifference.value();
    const double sd = s.sdDifference.value();
    s.t = s.p = s.dz = s.gz = NullReason::ZeroVariance;
    s.differenceInterval = s.dzInterval = {NullReason::ZeroVariance, NullReason::ZeroVariance};
    if (sd <= kSmallestSd)
        return;
    const double se = s.seDifference.value();
    s.t = mean / se;
    s.p = studentTwoSidedP(s.t.value(), s.df);
    const Statistic quantile = studentQuantile(upperLevel(confidence), s.df);
    s.differenceInterval = {quantile.map([&](double q) { return mean - q * se; }),
                            quantile.map([&](double q) { return mean + q * se; })};
    s.dz = mean / sd;
    s.dzInterval = standardisedInterval(s.t.value(), s.n, confidence);
    s.gz = product(hedgesJ(s.df), s.dz);
}

void addEffects(PairedStatistics &s, double confidence)
{
    const double mean = s.meanDifference.value();
    const double sd1 = s.sd1.value();
    const double sd2 = s.sd2.value();
    s.dAv = averageSdEffect(mean, sd1, sd2, s.r, s.n, confidence);
    s.gAv = s.dAv.d.isDefined() ? product(hedgesJ(s.df), s.dAv.d) : s.dAv.d;
    s.dAvMeanSd = quotient(mean, (sd1 + sd2) / 2.0);
    s.dPre = quotient(mean, sd1);
}

}  // namespace

Statistic hedgesJ(int df)
{
    if (df < 2)
        return NullReason::FewerThanTwo;
    const double m = df;
    return std::exp(std::lgamma(m / 2.0) - std::log(std::sqrt(m / 2.0)) - std::lgamma((m - 1.0) / 2.0));
}

AverageSdEffect averageSdEffect(double meanDifference, double sd1, double sd2, const Statistic &r, int pairs,
                                double confidence)
{
    const double v1 = sd1 * sd1;
    const double v2 = sd2 * sd2;
    const double average = std::sqrt((v1 + v2) / 2.0);
    const Statistic d = quotient(meanDifference, average);
    if (!d.isDefined())
        return {d, d, {d, d}};
    if (pairs < 2)
        return {d, NullReason::FewerThanTwo, {NullReason::FewerThanTwo, NullReason::FewerThanTwo}};
    const double correlation = r.optional().value_or(0.0);
    const double df = pairs - 1.0;
    const double averageVariance = average * average;
    const double differenceVariance = withoutNoise(v1 + v2 - 2.0 * correlation * sd1 * sd2, v1 + v2);
    const double spread = v1 * v1 + v2 * v2 + 2.0 * correlation * correlation * v1 * v2;
    const double se = std::sqrt(d.value() * d.value() * spread / (8.0 * df * averageVariance * averageVariance) +
                                differenceVariance / (df * averageVariance));
    const double half = normalQuantile(upperLevel(confidence)).value() * se;
    return {d, se, {d.value() - half, d.value() + half}};
}

PairedStatistics pairedStatistics(const Pairs &pairs, double confidence)
{
    PairedStatistics s;
    const std::vector<double> differences = pairs.differences();
    s.n = pairs.count();
    s.df = s.n - 1;
    s.mean1 = meanOf(pairs.first);
    s.mean2 = meanOf(pairs.second);
    s.meanDifference = meanOf(differences);
    s.ranks = signedRanks(differences);
    s.dominance = dominanceOf(pairs);
    setFewerThanTwo(s);
    if (s.n < 2)
        return s;
    s.sd1 = standardDeviation(pairs.first);
    s.sd2 = standardDeviation(pairs.second);
    s.r = pearson(pairs.first, pairs.second);
    s.sdDifference = standardDeviation(differences);
    s.seDifference = standardError(differences);
    addTest(s, confidence);
    addEffects(s, confidence);
    return s;
}

PairedStatistics pairedStatistics(std::span<const Statistic> first, std::span<const Statistic> second)
{
    return pairedStatistics(Pairs::complete(first, second));
}

}  // namespace circumspect::sealed
