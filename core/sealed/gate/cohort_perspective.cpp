// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/cohort_perspective.h"

#include "sealed/gate/cohort_cut.h"

#include <algorithm>

namespace circumspect::sealed {

namespace {

const published::Row *rowOf(const published::Results &results, const QString &id)
{
    if (id == published::kOverallRowId)
        return &results->overall;
    const published::Row *row = results.competency(CompetencyId(id));
    return row != nullptr ? row : results.item(ItemId(id));
}

/// Changes are shown of competencies and the overall score, not of items.
bool hasChange(const published::Results &results, const QString &id)
{
    return id == published::kOverallRowId || results.competency(CompetencyId(id)) != nullptr;
}

bool isMeant(const CohortPerspective &perspective, const published::Column &column)
{
    if (perspective.group.isEmpty())
        return column.kind == perspective.kind;
    return standsAlone(column) && column.groups.front() == perspective.group;
}

}  // namespace

bool standsAlone(const published::Column &column)
{
    const bool isGroup = column.kind == published::ColumnKind::Group || column.kind == published::ColumnKind::Manager;
    return isGroup && column.groups.size() == 1;
}

published::PrintedFigure CohortPerspective::figureIn(const published::Results &results, const QString &rowId) const
{
    const published::Row *row = rowOf(results, rowId);
    const auto column = std::find_if(results->columns.begin(), results->columns.end(),
                                     [&](const published::Column &candidate) { return isMeant(*this, candidate); });
    if (row == nullptr || column == results->columns.end())
        return {};
    const auto place = static_cast<std::size_t>(column - results->columns.begin());
    return {published::figureIn(row->means[place]),
            place < row->spreads.size() ? published::spreadIn(row->spreads[place]) : nullptr};
}

std::optional<double> CohortPerspective::printedIn(const published::Results &results, const QString &rowId) const
{
    const published::Figure *figure = figureIn(results, rowId).figure;
    return figure != nullptr ? std::optional(figure->value()) : std::nullopt;
}

std::optional<double> CohortPerspective::countedOf(const CohortMember &member, const QString &rowId) const
{
    const bool isChange = member.baseline != nullptr && hasChange(*member.results, rowId) &&
                          kind == published::ColumnKind::AllOthers && group.isEmpty();
    if (isChange && !printedIn(*member.baseline, rowId))
        return std::nullopt;
    return printedIn(*member.results, rowId);
}

}  // namespace circumspect::sealed
