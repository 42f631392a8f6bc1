// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/release_columns.h"

#include "sealed/gate/merge_plan.h"

#include <algorithm>

namespace circumspect::sealed {

namespace {

using published::ColumnKind;

const QString kCombinedId = QStringLiteral("combined");
const QString kAllOthersId = QStringLiteral("all_others");

std::vector<PlannedColumn> identifiedColumns(const ScoreSheet &sheet, const model::Instrument &instrument,
                                             const std::map<GroupId, int> &invited)
{
    std::vector<PlannedColumn> columns;
    for (const model::RaterGroup &group : instrument.groups) {
        if (model::isProtected(group.kind))
            continue;
        const ColumnKind kind = group.kind == model::GroupKind::Self ? ColumnKind::Self : ColumnKind::Manager;
        PlannedColumn column{kind, group.id.text(), {group.id}, {}, 1, false};
        column.raters = sheet.ratersOf(column.groups);
        const auto found = invited.find(group.id);
        const bool isInvited = found != invited.end() && found->second > 0;
        if (kind == ColumnKind::Self || isInvited || !column.raters.empty())
            columns.push_back(std::move(column));
    }
    std::stable_partition(columns.begin(), columns.end(),
                          [](const PlannedColumn &column) { return column.kind == ColumnKind::Self; });
    return columns;
}

PlannedColumn protectedColumn(ColumnKind kind, const QString &id, const std::vector<GroupId> &groups,
                              const ScoreSheet &sheet, const model::AnonymityPolicy &policy)
{
    PlannedColumn column{kind, id, groups, sheet.ratersOf(groups), model::kLeastMinimum, false};
    for (const GroupId &group : groups)
        column.minimum = std::max(column.minimum, policy.minimumOf(group));
    return column;
}

QString combinedId(std::size_t position)
{
    return position == 0 ? kCombinedId : kCombinedId + u'_' + QString::number(position + 1);
}

/// Managers and the raters of displayed groups; withheld as a whole below the minimum of protected raters.
PlannedColumn allOthersColumn(const std::vector<PlannedColumn> &columns)
{
    PlannedColumn others{ColumnKind::AllOthers, kAllOthersId, {}, {}, model::kLeastMinimum, false};
    int visible = 0;
    for (const PlannedColumn &column : columns) {
        if (column.kind == ColumnKind::Self)
            continue;
        others.groups.insert(others.groups.end(), column.groups.begin(), column.groups.end());
        others.raters.insert(others.raters.end(), column.raters.begin(), column.raters.end());
        if (!column.isProtected())
            continue;
        others.minimum = std::max(others.minimum, column.minimum);
        visible += static_cast<int>(column.raters.size());
    }
    others.isWithheld = visible < others.minimum;
    return others;
}

std::vector<GroupCount> protectedCounts(const ScoreSheet &sheet, const model::Instrument &instrument)
{
    std::vector<GroupCount> counts;
    for (const model::RaterGroup &group : instrument.groups)
        if (model::isProtected(group.kind))
            counts.push_back({group.id, sheet.countOf(group.id)});
    return counts;
}

}  // namespace

PlannedColumns planColumns(const ScoreSheet &sheet, const model::Instrument &instrument,
                           const model::AnonymityPolicy &policy, const std::map<GroupId, int> &invited)
{
    const MergePlan merges = planMerges(protectedCounts(sheet, instrument), policy);
    PlannedColumns planned{identifiedColumns(sheet, instrument, invited), merges.hidden};
    for (const GroupId &group : merges.shown)
        planned.columns.push_back(protectedColumn(ColumnKind::Group, group.text(), {group}, sheet, policy));
    for (std::size_t i = 0; i < merges.combined.size(); ++i)
        planned.columns.push_back(
            protectedColumn(ColumnKind::Combined, combinedId(i), merges.combined[i], sheet, policy));
    planned.columns.push_back(allOthersColumn(planned.columns));
    return planned;
}

}  // namespace circumspect::sealed
