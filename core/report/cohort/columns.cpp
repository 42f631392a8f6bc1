// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cohort/columns.h"

#include <algorithm>

namespace circumspect::report {

using published::CohortCell;
using published::CohortRow;

namespace {

bool hasFigure(const CohortContext &context, const CohortColumn &column)
{
    const auto inRow = [&](const CohortRow &row) { return figuresIn(column.cellOf(row)) != nullptr; };
    const published::CohortContent &content = context.content();
    return inRow(content.overall) || std::any_of(content.competencies.begin(), content.competencies.end(), inRow) ||
           std::any_of(content.items.begin(), content.items.end(), inRow);
}

}  // namespace

const CohortCell &CohortColumn::cellOf(const CohortRow &row) const
{
    static const CohortCell kNothing = published::Withheld{};
    switch (kind) {
    case Kind::Self:
        return row.self;
    case Kind::AllOthers:
        return row.allOthers;
    case Kind::Group:
        break;
    }
    return group < row.groups.size() ? row.groups[group] : kNothing;
}

std::vector<CohortColumn> cohortColumns(const CohortContext &context)
{
    const std::vector<GroupId> &groups = context.content().groups;
    std::vector<CohortColumn> columns{{CohortColumn::Kind::Self, 0, context.words().text(Phrase::Self)}};
    for (const model::RaterGroup &group : context.instrument().groups) {
        const auto found = std::find(groups.begin(), groups.end(), group.id);
        if (found != groups.end())
            columns.push_back({CohortColumn::Kind::Group, static_cast<std::size_t>(found - groups.begin()),
                               context.localized(group.label)});
    }
    columns.push_back({CohortColumn::Kind::AllOthers, 0, context.words().text(Phrase::AllOthers)});
    std::erase_if(columns, [&](const CohortColumn &column) { return !hasFigure(context, column); });
    return columns;
}

}  // namespace circumspect::report
