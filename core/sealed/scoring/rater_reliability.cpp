// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/rater_reliability.h"

#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"
#include "sealed/scoring/tally.h"

#include <cmath>

namespace circumspect::sealed {

namespace {

/// Sums over the targets that were rated.
struct TargetSums {
    int targets = 0;
    double n = 0.0;
    double squaredN = 0.0;
    double inverseN = 0.0;
    double within = 0.0;
    double between = 0.0;
};

TargetSums sumsOf(std::span<const TargetRatings> targets)
{
    TargetSums sums;
    double total = 0.0;
    const double origin = targets.empty() ? 0.0 : targets.front().mean;
    for (const TargetRatings &target : targets) {
        if (target.n == 0)
            continue;
        const double n = target.n;
        ++sums.targets;
        sums.n += n;
        sums.squaredN += n * n;
        sums.inverseN += 1.0 / n;
        sums.within += target.sumOfSquares;
        total += n * (target.mean - origin);
    }
    const double grandMean = origin + total / sums.n;
    for (const TargetRatings &target : targets)
        if (target.n > 0)
            sums.between += target.n * (target.mean - grandMean) * (target.mean - grandMean);
    return sums;
}

Statistic oneRaterIcc(double msb, double msw, double n)
{
    return Statistic::finiteOr((msb - msw) / (msb + (n - 1.0) * msw), NullReason::NotIdentified);
}

void addTest(OneWayIcc &icc, double confidence)
{
    const double f = icc.msb.value() / icc.msw.value();
    const double n0 = icc.n0.value();
    icc.f = f;
    icc.p = fisherUpperTail(f, icc.df1, icc.df2);
    const Statistic lowerQuantile = fisherQuantile(upperLevel(confidence), icc.df1, icc.df2);
    const Statistic upperQuantile = fisherQuantile(upperLevel(confidence), icc.df2, icc.df1);
    const Statistic fl = lowerQuantile.map([&](double quantile) { return f / quantile; });
    const Statistic fu = upperQuantile.map([&](double quantile) { return f * quantile; });
    const auto icc1 = [&](double limit) {
        return Statistic::finiteOr((limit - 1.0) / (limit + n0 - 1.0), NullReason::ZeroVariance);
    };
    icc.icc1Interval = {fl.map(icc1), fu.map(icc1)};
    if (icc.msb.value() > 0.0) {
        const auto icc2 = [](double limit) { return Statistic::finiteOr(1.0 - 1.0 / limit, NullReason::ZeroVariance); };
        icc.icc2Interval = {fl.map(icc2), fu.map(icc2)};
    }
}

}  // namespace

TargetRatings TargetRatings::of(std::span<const double> scores)
{
    if (scores.empty())
        return {};
    return {static_cast<int>(scores.size()), meanOf(scores).value(), sealed::sumOfSquares(scores)};
}

OneWayIcc oneWayIcc(std::span<const TargetRatings> targets, double confidence)
{
    OneWayIcc icc;
    const TargetSums sums = sumsOf(targets);
    icc.targets = sums.targets;
    icc.ratings = static_cast<int>(sums.n);
    icc.df1 = icc.targets - 1;
    icc.df2 = icc.ratings - icc.targets;
    if (icc.targets < 2 || icc.df2 < 1)
        return icc;

    const double msb = sums.between / icc.df1;
    const double msw = sums.within / icc.df2;
    const double n0 = (sums.n - sums.squaredN / sums.n) / icc.df1;
    icc.msb = msb;
    icc.msw = msw;
    icc.n0 = n0;
    icc.meanN = sums.n / icc.targets;
    icc.harmonicN = icc.targets / sums.inverseN;
    for (Statistic *dependent : {&icc.f, &icc.p, &icc.icc1, &icc.icc1AtMeanN, &icc.icc2, &icc.icc1Interval.lower,
                                 &icc.icc1Interval.upper, &icc.icc2Interval.lower, &icc.icc2Interval.upper})
        *dependent = NullReason::ZeroVariance;
    if (msb + (n0 - 1.0) * msw <= 0.0)
        return icc;
    icc.icc1 = oneRaterIcc(msb, msw, n0);
    icc.icc1AtMeanN = oneRaterIcc(msb, msw, icc.meanN.value());
    if (msb > 0.0)
        icc.icc2 = (msb - msw) / msb;
    if (msw > 0.0)
        addTest(icc, confidence);
    return icc;
}

std::vector<TargetRatings> ratingsOf(const Tally &tally, int competency, int group)
{
    std::vector<TargetRatings> targets;
    for (int participant = 0; participant < tally.participantCount(); ++participant) {
        const TallyCell &cell = tally.cell(participant, competency, group);
        if (cell.raters() > 0)
            targets.push_back({cell.raters(), cell.mean().value(), cell.sumOfSquares()});
    }
    return targets;
}

Statistic spearmanBrown(const Statistic &r1, double k)
{
    if (!r1.isDefined())
        return r1;
    return Statistic::finiteOr(k * r1.value() / (1.0 + (k - 1.0) * r1.value()), NullReason::NotIdentified);
}

Statistic ratersNeeded(const Statistic &r1, double reliability)
{
    if (!r1.isDefined())
        return r1;
    const double r = r1.value();
    if (r <= 0.0 || r >= 1.0)
        return NullReason::NotIdentified;
    return std::ceil(reliability * (1.0 - r) / (r * (1.0 - reliability)) - kEpsilon);
}

Statistic pooledRaterVariance(const OneWayIcc &first, const OneWayIcc &second)
{
    if (!first.msw.isDefined())
        return first.msw;
    return second.msw.map(
        [&](double msw) { return (first.msw.value() * first.df2 + msw * second.df2) / (first.df2 + second.df2); });
}

}  // namespace circumspect::sealed
