// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/cohort_cut.h"
#include "sealed/gate/cohort_perspective.h"
#include "sealed/scoring/effect_sizes.h"
#include "sealed/scoring/multiplicity.h"
#include "sealed/scoring/proportion.h"
#include "sealed/scoring/rounding.h"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

namespace circumspect::sealed {

/// A row before it is published: its p value still has to be adjusted.
struct CohortCut::Changed {
    published::CohortChangeCell cell = published::Withheld{};
    Statistic p;
};

namespace {

constexpr int kPDecimals = 3;
constexpr int kShareDecimals = 3;

std::optional<double> rounded(const Statistic &statistic, int decimals = kOtherDecimals)
{
    if (!statistic.isDefined())
        return std::nullopt;
    return roundedForDisplay(statistic.value(), decimals);
}

std::optional<published::Interval> rounded(const Bounds &bounds, int decimals = kOtherDecimals)
{
    if (!bounds.lower.isDefined() || !bounds.upper.isDefined())
        return std::nullopt;
    return published::Interval{*rounded(bounds.lower, decimals), *rounded(bounds.upper, decimals)};
}

/// Printed values of one row in both waves.
struct PrintedPairs {
    std::vector<Statistic> before;
    std::vector<Statistic> after;
    std::set<QString> organisations;
    int risen = 0;
    int clearlyRisen = 0;
    int clearlyFallen = 0;

    PrintedPairs(std::span<const CohortPair> pairs, const QString &rowId)
    {
        const CohortPerspective allOthers{published::ColumnKind::AllOthers, {}};
        for (const CohortPair &pair : pairs) {
            const std::optional<double> first = allOthers.printedIn(*pair.before, rowId);
            const std::optional<double> second = allOthers.printedIn(*pair.after, rowId);
            if (!first || !second)
                continue;
            before.emplace_back(*first);
            after.emplace_back(*second);
            organisations.insert(pair.organisation);
            risen += isAbove(*second, *first) ? 1 : 0;
            countIfClear(published::changeBetween(allOthers.figureIn(*pair.before, rowId),
                                                  allOthers.figureIn(*pair.after, rowId)));
        }
    }

private:
    void countIfClear(const std::optional<published::Change> &change)
    {
        if (!change || change->reading != published::ChangeReading::BeyondNoise)
            return;
        clearlyRisen += change->value > 0 ? 1 : 0;
        clearlyFallen += change->value < 0 ? 1 : 0;
    }
};

}  // namespace

CohortCut::Changed CohortCut::changed(std::span<const CohortPair> pairs, const QString &rowId)
{
    const PrintedPairs printed(pairs, rowId);
    if (!reachFloors(printed.before.size(), printed.organisations))
        return {};
    const PairedStatistics statistics = pairedStatistics(printed.before, printed.after);
    published::CohortChange change;
    change.m_participants = statistics.n;
    change.m_before = roundedForDisplay(statistics.mean1.value(), kOtherDecimals);
    change.m_after = roundedForDisplay(statistics.mean2.value(), kOtherDecimals);
    change.m_change = roundedForDisplay(change.m_after - change.m_before, kOtherDecimals);
    change.m_changeInterval = rounded(statistics.differenceInterval);
    change.m_effect = rounded(statistics.gAv);
    if (statistics.n >= kLeastForQuartiles) {
        change.m_effectInterval = rounded(statistics.dAv.interval);
        change.m_risen = printed.risen;
        change.m_clearlyRisen = printed.clearlyRisen;
        change.m_clearlyFallen = printed.clearlyFallen;
        const double share = static_cast<double>(printed.clearlyRisen) / statistics.n;
        change.m_clearlyRisenShare = rounded(wilsonInterval(share, statistics.n), kShareDecimals);
    }
    change.m_p = rounded(statistics.p, kPDecimals);
    return {change, statistics.p};
}

published::CohortChangeContent CohortCut::change(std::span<const CohortPair> pairs)
{
    published::CohortChangeContent content;
    content.overall = {published::kOverallRowId, changed(pairs, published::kOverallRowId).cell};
    if (pairs.empty())
        return content;
    std::vector<Statistic> pValues;
    for (const published::Row &row : (*pairs.front().before)->competencies) {
        Changed one = changed(pairs, row.id);
        content.competencies.push_back({row.id, std::move(one.cell)});
        pValues.push_back(one.p);
    }
    const std::vector<Statistic> adjusted = benjaminiHochbergAdjusted(pValues);
    for (std::size_t i = 0; i < adjusted.size(); ++i)
        if (auto *change = std::get_if<published::CohortChange>(&content.competencies[i].allOthers))
            change->m_p = rounded(adjusted[i], kPDecimals);
    return content;
}

}  // namespace circumspect::sealed
