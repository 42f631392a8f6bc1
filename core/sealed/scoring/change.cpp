// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/change.h"

#include "sealed/scoring/internal_consistency.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace circumspect::sealed {

namespace {

// z_.975, the quantile of the standard normal distribution.
constexpr double kCriticalZ = 1.959963984540054;
constexpr double kSmallestError = 1e-12;

int countOf(std::span<const Statistic> indexes, ReliableChange change)
{
    return static_cast<int>(std::count_if(indexes.begin(), indexes.end(),
                                          [&](const Statistic &rci) { return classifyReliableChange(rci) == change; }));
}

std::vector<Statistic> absoluteGaps(std::span<const Statistic> self, std::span<const Statistic> others)
{
    std::vector<Statistic> gaps;
    for (std::size_t i = 0; i < others.size(); ++i)
        gaps.push_back(difference(self[i], others[i]).map([](double gap) { return std::abs(gap); }));
    return gaps;
}

}  // namespace

std::string_view code(ReliableChange change)
{
    switch (change) {
    case ReliableChange::Decline:
        return "reliable_decline";
    case ReliableChange::None:
        return "no_reliable_change";
    case ReliableChange::Improvement:
        return "reliable_improvement";
    }
    std::abort();
}

ReliableChange classifyReliableChange(double rci)
{
    if (rci > kCriticalZ)
        return ReliableChange::Improvement;
    return rci < -kCriticalZ ? ReliableChange::Decline : ReliableChange::None;
}

std::optional<ReliableChange> classifyReliableChange(const Statistic &rci)
{
    if (!rci.isDefined())
        return std::nullopt;
    return classifyReliableChange(rci.value());
}

ChangeError changeError(const Statistic &sd1, const Statistic &reliability)
{
    if (!sd1.isDefined())
        return {sd1, sd1};
    const Statistic sem = reliability.map([&](double rxx) { return standardErrorOfMeasurement(sd1.value(), rxx); });
    return {sem, sem.map([](double error) { return std::sqrt(2.0) * error; })};
}

Statistic changeErrorByRaters(const Statistic &pooledRaterVariance, int raters1, int raters2)
{
    if (raters1 < 1 || raters2 < 1)
        return NullReason::NoData;
    return pooledRaterVariance.map([&](double msw) { return std::sqrt(msw / raters1 + msw / raters2); });
}

Statistic reliableChangeIndex(const Statistic &first, const Statistic &second, const Statistic &error)
{
    const Statistic change = difference(second, first);
    if (!change.isDefined())
        return change;
    if (!error.isDefined())
        return error;
    if (error.value() <= kSmallestError)
        return NullReason::ZeroVariance;
    return change.value() / error.value();
}

ChangeShares changeShares(std::span<const Statistic> indexes, std::span<const Statistic> first,
                          std::span<const Statistic> second)
{
    const int improved = countOf(indexes, ReliableChange::Improvement);
    const int unchanged = countOf(indexes, ReliableChange::None);
    const int declined = countOf(indexes, ReliableChange::Decline);
    const int n = improved + unchanged + declined;
    const Pairs pairs = Pairs::complete(first, second);
    const std::vector<double> differences = pairs.differences();
    const auto increases =
        std::count_if(differences.begin(), differences.end(), [](double d) { return snapped(d) > 0.0; });
    return {Share::of(improved, n), Share::of(unchanged, n), Share::of(declined, n),
            Share::of(static_cast<int>(increases), pairs.count())};
}

ThenTest thenTestOf(std::span<const Statistic> t1, std::span<const Statistic> then, std::span<const Statistic> t2)
{
    return {pairedStatistics(t1, t2), pairedStatistics(then, t2), pairedStatistics(t1, then)};
}

CohortImpact cohortImpact(const TwoWaves &waves)
{
    CohortImpact impact;
    std::vector<Statistic> indexes;
    for (std::size_t i = 0; i < waves.others1.size(); ++i) {
        const Statistic error = changeErrorByRaters(waves.pooledRaterVariance, waves.raters1[i], waves.raters2[i]);
        indexes.push_back(reliableChangeIndex(waves.others1[i], waves.others2[i], error));
        if (waves.others1[i].isDefined() && !waves.others2[i].isDefined())
            ++impact.dropOuts;
    }
    impact.others = pairedStatistics(waves.others1, waves.others2);
    impact.pairs = impact.others.n;
    impact.shares = changeShares(indexes, waves.others1, waves.others2);
    impact.absoluteGap =
        pairedStatistics(absoluteGaps(waves.self1, waves.others1), absoluteGaps(waves.self2, waves.others2));
    return impact;
}

}  // namespace circumspect::sealed
