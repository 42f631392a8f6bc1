// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/distributions.h"

#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <cmath>
#include <cstdint>

namespace circumspect::sealed {

namespace {

namespace bm = boost::math;

// With ignore_error nothing is thrown: what is not defined comes back as NaN or infinity and becomes a reason.
using NoThrow = bm::policies::policy<
    bm::policies::domain_error<bm::policies::ignore_error>, bm::policies::pole_error<bm::policies::ignore_error>,
    bm::policies::overflow_error<bm::policies::ignore_error>, bm::policies::underflow_error<bm::policies::ignore_error>,
    bm::policies::denorm_error<bm::policies::ignore_error>, bm::policies::rounding_error<bm::policies::ignore_error>,
    bm::policies::evaluation_error<bm::policies::ignore_error>,
    bm::policies::indeterminate_result_error<bm::policies::ignore_error>, bm::policies::promote_double<true>>;

using Normal = bm::normal_distribution<double, NoThrow>;
using Student = bm::students_t_distribution<double, NoThrow>;
using Fisher = bm::fisher_f_distribution<double, NoThrow>;
using NoncentralStudent = bm::non_central_t_distribution<double, NoThrow>;

Statistic orNotIdentified(double value)
{
    return Statistic::finiteOr(value, NullReason::NotIdentified);
}

bool isOpenProbability(double p)
{
    return p > 0.0 && p < 1.0;
}

}  // namespace

double normalCdf(double z)
{
    return bm::cdf(Normal(), z);
}

Statistic normalQuantile(double p)
{
    if (!isOpenProbability(p))
        return NullReason::NotIdentified;
    return orNotIdentified(bm::quantile(Normal(), p));
}

Statistic studentCdf(double t, double df)
{
    if (!(df > 0.0))
        return NullReason::NotIdentified;
    return orNotIdentified(bm::cdf(Student(df), t));
}

Statistic studentQuantile(double p, double df)
{
    if (!(df > 0.0) || !isOpenProbability(p))
        return NullReason::NotIdentified;
    return orNotIdentified(bm::quantile(Student(df), p));
}

Statistic studentTwoSidedP(double t, double df)
{
    return studentCdf(-std::abs(t), df).map([](double tail) { return 2.0 * tail; });
}

Statistic fisherUpperTail(double f, double df1, double df2)
{
    if (!(df1 > 0.0) || !(df2 > 0.0) || !(f >= 0.0))
        return NullReason::NotIdentified;
    return orNotIdentified(bm::cdf(bm::complement(Fisher(df1, df2), f)));
}

Statistic fisherQuantile(double p, double df1, double df2)
{
    if (!(df1 > 0.0) || !(df2 > 0.0) || !isOpenProbability(p))
        return NullReason::NotIdentified;
    return orNotIdentified(bm::quantile(Fisher(df1, df2), p));
}

Statistic noncentralStudentCdf(double t, double df, double noncentrality)
{
    if (!(df > 0.0))
        return NullReason::NotIdentified;
    return orNotIdentified(bm::cdf(NoncentralStudent(df, noncentrality), t));
}

Statistic noncentralityAt(double p, double t, double df)
{
    constexpr std::uintmax_t kMostSteps = 500;
    constexpr double kTolerance = 1e-12;
    const auto excess = [&](double noncentrality) { return bm::cdf(NoncentralStudent(df, noncentrality), t) - p; };
    double low = t - 10.0 - std::abs(t);
    double high = t + 10.0 + std::abs(t);
    if (!(df > 0.0) || !isOpenProbability(p) || !(excess(low) > 0.0) || !(excess(high) < 0.0))
        return NullReason::NotIdentified;
    std::uintmax_t steps = kMostSteps;
    const auto isClose = [&](double a, double b) { return std::abs(a - b) <= kTolerance; };
    const auto [lower, upper] = bm::tools::toms748_solve(excess, low, high, isClose, steps, NoThrow());
    return orNotIdentified((lower + upper) / 2.0);
}

}  // namespace circumspect::sealed
