// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/two_way_icc.h"

#include "sealed/scoring/scores.h"
#include "sealed/scoring/spread.h"

#include <vector>

namespace circumspect::sealed {

namespace {

/// Mean squares of targets, within targets, judges and error, with the numbers of targets and judges.
struct MeanSquares {
    double n = 0.0;
    double k = 0.0;
    double bms = 0.0;
    double wms = 0.0;
    double jms = 0.0;
    double ems = 0.0;
};

MeanSquares meanSquaresOf(const AnswerMatrix &complete)
{
    MeanSquares ms{.n = static_cast<double>(complete.rowCount()), .k = static_cast<double>(complete.columnCount())};
    std::vector<double> all;
    std::vector<double> targetMeans;
    for (int r = 0; r < complete.rowCount(); ++r) {
        std::vector<double> row;
        for (int c = 0; c < complete.columnCount(); ++c)
            row.push_back(*complete.at(r, c));
        targetMeans.push_back(meanOf(row).value());
        all.insert(all.end(), row.begin(), row.end());
    }
    std::vector<double> judgeMeans;
    for (int c = 0; c < complete.columnCount(); ++c)
        judgeMeans.push_back(meanOf(complete.answered(c)).value());

    const double between = ms.k * sumOfSquares(targetMeans);
    const double judges = ms.n * sumOfSquares(judgeMeans);
    const double within = sumOfSquares(all) - between;
    ms.bms = between / (ms.n - 1.0);
    ms.jms = judges / (ms.k - 1.0);
    ms.wms = within / (ms.n * (ms.k - 1.0));
    ms.ems = (within - judges) / ((ms.n - 1.0) * (ms.k - 1.0));
    return ms;
}

Statistic ratio(double numerator, double denominator)
{
    return Statistic::finiteOr(numerator / denominator, NullReason::ZeroVariance);
}

/// ICC = numerator / denominator, tested by BMS / error on n - 1 and errorDf degrees of freedom.
IccForm form(const MeanSquares &ms, double numerator, double denominator, double error, double errorDf)
{
    IccForm result;
    result.icc = ratio(numerator, denominator);
    result.f = error > 0.0 ? ratio(ms.bms, error) : Statistic(NullReason::ZeroVariance);
    result.df1 = ms.n - 1.0;
    result.df2 = errorDf;
    result.p = result.f.isDefined() ? fisherUpperTail(result.f.value(), result.df1, result.df2) : result.f;
    result.interval = {NullReason::ZeroVariance, NullReason::ZeroVariance};
    return result;
}

/// Intervals of the forms whose error term is exact (cases 1 and 3).
void addExactIntervals(IccForm &single, IccForm &average, double k, double level)
{
    if (!single.f.isDefined())
        return;
    const Statistic ql = fisherQuantile(level, single.df1, single.df2);
    const Statistic qu = fisherQuantile(level, single.df2, single.df1);
    const auto ofOne = [&](double limit) {
        return Statistic::finiteOr((limit - 1.0) / (limit + k - 1.0), NullReason::ZeroVariance);
    };
    const auto ofAverage = [](double limit) {
        return Statistic::finiteOr(1.0 - 1.0 / limit, NullReason::ZeroVariance);
    };
    if (!ql.isDefined() || !qu.isDefined())
        return;
    const double fl = single.f.value() / ql.value();
    const double fu = single.f.value() * qu.value();
    single.interval = {ofOne(fl), ofOne(fu)};
    average.interval = {ofAverage(fl), ofAverage(fu)};
}

/// Case 2 (Shrout & Fleiss 1979, p. 424): an F with Satterthwaite's degrees of freedom.
void addApproximateIntervals(const MeanSquares &ms, IccForm &single, IccForm &average, double level)
{
    if (!single.icc.isDefined() || !(ms.ems > 0.0))
        return;
    const double r = single.icc.value();
    const double fj = ms.jms / ms.ems;
    const double rest = ms.n * (1.0 + (ms.k - 1.0) * r) - ms.k * r;
    const double top = ms.k * r * fj + rest;
    const double v =
        (ms.k - 1.0) * (ms.n - 1.0) * top * top / ((ms.n - 1.0) * ms.k * ms.k * r * r * fj * fj + rest * rest);
    const Statistic ql = fisherQuantile(level, ms.n - 1.0, v);
    const Statistic qu = fisherQuantile(level, v, ms.n - 1.0);
    if (!ql.isDefined() || !qu.isDefined())
        return;
    const double noise = ms.k * ms.jms + (ms.n * ms.k - ms.n - ms.k) * ms.ems;
    const Statistic lower = ratio(ms.n * (ms.bms - ql.value() * ms.ems), ql.value() * noise + ms.n * ms.bms);
    const Statistic upper = ratio(ms.n * (qu.value() * ms.bms - ms.ems), noise + ms.n * qu.value() * ms.bms);
    const auto ofAverage = [&](double limit) { return limit * ms.k / (1.0 + limit * (ms.k - 1.0)); };
    single.interval = {lower, upper};
    average.interval = {lower.map(ofAverage), upper.map(ofAverage)};
}

}  // namespace

TwoWayIcc twoWayIcc(const AnswerMatrix &ratings, double confidence)
{
    TwoWayIcc result;
    const AnswerMatrix complete = ratings.completeRows();
    result.targets = complete.rowCount();
    result.judges = complete.columnCount();
    if (result.targets < 2 || result.judges < 2)
        return result;

    const MeanSquares ms = meanSquaresOf(complete);
    const double n = ms.n;
    const double k = ms.k;
    result.bms = ms.bms;
    result.wms = ms.wms;
    result.jms = ms.jms;
    result.ems = ms.ems;
    const double level = upperLevel(confidence);
    const double withinDf = n * (k - 1.0);
    const double errorDf = (n - 1.0) * (k - 1.0);
    const double fromWithin = ms.bms - ms.wms;
    const double fromError = ms.bms - ms.ems;
    const double judgeNoise = (ms.jms - ms.ems) / n;
    result.single1 = form(ms, fromWithin, ms.bms + (k - 1.0) * ms.wms, ms.wms, withinDf);
    result.average1 = form(ms, fromWithin, ms.bms, ms.wms, withinDf);
    result.single2 = form(ms, fromError, ms.bms + (k - 1.0) * ms.ems + k * judgeNoise, ms.ems, errorDf);
    result.average2 = form(ms, fromError, ms.bms + judgeNoise, ms.ems, errorDf);
    result.single3 = form(ms, fromError, ms.bms + (k - 1.0) * ms.ems, ms.ems, errorDf);
    result.average3 = form(ms, fromError, ms.bms, ms.ems, errorDf);
    addExactIntervals(result.single1, result.average1, k, level);
    addExactIntervals(result.single3, result.average3, k, level);
    addApproximateIntervals(ms, result.single2, result.average2, level);
    return result;
}

}  // namespace circumspect::sealed
