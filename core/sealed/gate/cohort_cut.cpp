// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/cohort_cut.h"

#include "sealed/scoring/rounding.h"
#include "sealed/scoring/scores.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <vector>

namespace circumspect::sealed {

namespace {

const published::Row *rowOf(const published::Results &results, const QString &id)
{
    if (id == published::kOverallRowId)
        return &results->overall;
    const published::Row *row = results.competency(CompetencyId(id));
    return row != nullptr ? row : results.item(ItemId(id));
}

/// What is printed of all others in the row; nothing where it is withheld.
std::optional<double> printedValue(const published::Results &results, const QString &id)
{
    const int column = results.columnOf(published::ColumnKind::AllOthers);
    const published::Row *row = rowOf(results, id);
    if (column < 0 || row == nullptr)
        return std::nullopt;
    return published::valueIn(row->means[static_cast<std::size_t>(column)]);
}

/// Between the two nearest of the sorted values, in proportion (Hyndman & Fan 1996, definition 7).
double quantileOf(const std::vector<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double value = sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
    return roundedForDisplay(value, kOtherDecimals);
}

}  // namespace

published::CohortCell CohortCut::cell(std::span<const CohortMember> members, const QString &rowId)
{
    std::vector<double> values;
    std::set<QString> organisations;
    for (const CohortMember &member : members)
        if (const std::optional<double> value = printedValue(*member.results, rowId)) {
            values.push_back(*value);
            organisations.insert(member.organisation);
        }
    const int count = static_cast<int>(values.size());
    if (count < kLeastParticipants || static_cast<int>(organisations.size()) < kLeastOrganisations)
        return published::Withheld{published::WithheldReason::TooFewAnswers};

    std::sort(values.begin(), values.end());
    published::CohortFigures figures;
    figures.m_participants = count;
    figures.m_mean = roundedForDisplay(meanOf(values).value(), kOtherDecimals);
    if (count >= kLeastForQuartiles)
        figures.m_quartiles =
            published::Quartiles{quantileOf(values, 0.25), quantileOf(values, 0.5), quantileOf(values, 0.75)};
    for (int tenth = 1; count >= kLeastForPercentiles && tenth < 10; ++tenth)
        figures.m_deciles.push_back(quantileOf(values, tenth / 10.0));
    return figures;
}

published::CohortContent CohortCut::of(std::span<const CohortMember> members)
{
    published::CohortContent content;
    content.overall = {published::kOverallRowId, cell(members, published::kOverallRowId)};
    if (members.empty())
        return content;
    const published::Results &first = *members.front().results;
    for (const published::Row &row : first->competencies)
        content.competencies.push_back({row.id, cell(members, row.id)});
    for (const published::Row &row : first->items)
        content.items.push_back({row.id, cell(members, row.id)});
    return content;
}

}  // namespace circumspect::sealed
