// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/cohort_cut.h"

#include "sealed/gate/cohort_perspective.h"
#include "sealed/scoring/rounding.h"
#include "sealed/scoring/scores.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <vector>

namespace circumspect::sealed {

using published::ColumnKind;

namespace {

/// The groups that stand alone in a column of some release, in the order of their first appearance.
std::vector<GroupId> groupsOf(std::span<const CohortMember> members)
{
    std::vector<GroupId> groups;
    for (const CohortMember &member : members)
        for (const published::Column &column : (*member.results)->columns) {
            if (standsAlone(column) && std::find(groups.begin(), groups.end(), column.groups.front()) == groups.end())
                groups.push_back(column.groups.front());
        }
    return groups;
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

bool CohortCut::reachFloors(std::size_t participants, const std::set<QString> &organisations)
{
    return participants >= kLeastParticipants && organisations.size() >= kLeastOrganisations;
}

bool CohortCut::isAboveFloors(std::span<const CohortMember> members)
{
    std::set<QString> organisations;
    for (const CohortMember &member : members)
        organisations.insert(member.organisation);
    return reachFloors(members.size(), organisations);
}

published::CohortCell CohortCut::cell(std::span<const CohortMember> members, const QString &rowId,
                                      const CohortPerspective &perspective)
{
    std::vector<double> values;
    std::set<QString> organisations;
    for (const CohortMember &member : members)
        if (const std::optional<double> value = perspective.countedOf(member, rowId)) {
            values.push_back(*value);
            organisations.insert(member.organisation);
        }
    if (!reachFloors(values.size(), organisations))
        return published::Withheld{published::WithheldReason::TooFewAnswers};

    const int count = static_cast<int>(values.size());
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

published::CohortRow CohortCut::row(std::span<const CohortMember> members, const QString &rowId,
                                    const std::vector<GroupId> &groups)
{
    published::CohortRow row{.id = rowId,
                             .allOthers = cell(members, rowId, {ColumnKind::AllOthers, {}}),
                             .self = cell(members, rowId, {ColumnKind::Self, {}}),
                             .groups = {}};
    for (const GroupId &group : groups)
        row.groups.push_back(cell(members, rowId, {ColumnKind::Group, group}));
    return row;
}

published::CohortContent CohortCut::of(std::span<const CohortMember> members)
{
    published::CohortContent content;
    content.groups = groupsOf(members);
    content.overall = row(members, published::kOverallRowId, content.groups);
    if (members.empty())
        return content;
    const published::Results &first = *members.front().results;
    for (const published::Row &one : first->competencies)
        content.competencies.push_back(row(members, one.id, content.groups));
    for (const published::Row &one : first->items)
        content.items.push_back(row(members, one.id, content.groups));
    return content;
}

}  // namespace circumspect::sealed
