// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/release_plan.h"

#include "sealed/gate/merge_plan.h"
#include "sealed/scoring/rounding.h"
#include "sealed/scoring/scores.h"

#include <algorithm>

namespace circumspect::sealed {

namespace {

using published::ColumnKind;

const QString kCombinedId = QStringLiteral("combined");
const QString kAllOthersId = QStringLiteral("all_others");

std::vector<PlannedColumn> identifiedColumns(const ScoreSheet &sheet, const model::Instrument &instrument)
{
    std::vector<PlannedColumn> columns;
    for (const model::RaterGroup &group : instrument.groups) {
        if (model::isProtected(group.kind))
            continue;
        const ColumnKind kind = group.kind == model::GroupKind::Self ? ColumnKind::Self : ColumnKind::Manager;
        PlannedColumn column{kind, group.id.text(), {group.id}, {}, 1, false};
        column.raters = sheet.ratersOf(column.groups);
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

/// Turns rulings into what is printed, row by row.
class RowPlanner {
public:
    RowPlanner(const ScoreSheet &sheet, const std::vector<PlannedColumn> &columns, int spreadMinimum)
        : m_sheet(sheet), m_columns(columns), m_spreadMinimum(spreadMinimum)
    {
    }

    PlannedRow plan(const RowKey &key) const
    {
        const RowEvidence evidence = evidenceOf(key);
        const RowRuling ruling = ruleRow(evidence);
        PlannedRow row;
        row.key = key;
        std::size_t cell = 0;
        for (const PlannedColumn &column : m_columns) {
            if (column.isProtected())
                row.means.push_back(printed(evidence.cells[cell].values, ruling.cells[cell], 1)), ++cell;
            else if (column.kind == ColumnKind::AllOthers)
                row.means.push_back(printed(evidence.allOthers(), ruling.allOthers, 1));
            else
                row.means.push_back(identified(m_sheet.values(key, column.raters)));
        }
        row.spreads = spreads(key, evidence, ruling);
        return row;
    }

private:
    RowEvidence evidenceOf(const RowKey &key) const
    {
        RowEvidence evidence;
        evidence.grid = gridOf(m_sheet.frame(), key);
        for (const PlannedColumn &column : m_columns) {
            if (column.isProtected())
                evidence.cells.push_back({m_sheet.values(key, column.raters), column.minimum, false});
            if (column.kind == ColumnKind::Manager) {
                const std::vector<double> values = m_sheet.values(key, column.raters);
                evidence.managers.insert(evidence.managers.end(), values.begin(), values.end());
            }
            if (column.kind == ColumnKind::AllOthers)
                evidence.areAllOthersShown = !column.isWithheld;
        }
        return evidence;
    }

    static PlannedCell identified(const std::vector<double> &values)
    {
        const Statistic mean = meanOf(values);
        if (!mean.isDefined())
            return {};
        return {Ruling::Exact, roundedForDisplay(mean.value(), kOtherDecimals), kOtherDecimals,
                static_cast<int>(values.size())};
    }

    PlannedCell printed(const std::vector<double> &values, Ruling ruling, int decimals) const
    {
        if (!isPrinted(ruling))
            return {ruling, 0, decimals, 0};
        const ScoringFrame &frame = m_sheet.frame();
        double value = meanOf(values).value();
        if (ruling == Ruling::OrMore)
            value = frame.highest - kEndMargin;
        if (ruling == Ruling::OrLess)
            value = frame.lowest + kEndMargin;
        return {ruling, roundedForDisplay(value, decimals), decimals, static_cast<int>(values.size())};
    }

    std::vector<PlannedSpread> spreads(const RowKey &key, const RowEvidence &evidence, const RowRuling &ruling) const
    {
        const SpreadRuling allowed = ruleSpreads(evidence, ruling, m_spreadMinimum);
        std::vector<PlannedSpread> planned;
        std::size_t cell = 0;
        for (const PlannedColumn &column : m_columns) {
            if (column.isProtected())
                planned.push_back(spreadOf(m_sheet, key, column.raters, allowed.cells[cell++]));
            else if (column.kind == ColumnKind::AllOthers)
                planned.push_back(spreadOf(m_sheet, key, column.raters, allowed.allOthers));
            else
                planned.push_back({});
        }
        return planned;
    }

    const ScoreSheet &m_sheet;
    const std::vector<PlannedColumn> &m_columns;
    int m_spreadMinimum;
};

}  // namespace

PlannedRelease planRelease(const ScoreSheet &sheet, const model::Instrument &instrument,
                           const model::AnonymityPolicy &policy)
{
    PlannedRelease release;
    const MergePlan merges = planMerges(protectedCounts(sheet, instrument), policy);
    release.hiddenGroups = merges.hidden;
    release.columns = identifiedColumns(sheet, instrument);
    for (const GroupId &group : merges.shown)
        release.columns.push_back(protectedColumn(ColumnKind::Group, group.text(), {group}, sheet, policy));
    for (std::size_t i = 0; i < merges.combined.size(); ++i)
        release.columns.push_back(
            protectedColumn(ColumnKind::Combined, combinedId(i), merges.combined[i], sheet, policy));
    release.columns.push_back(allOthersColumn(release.columns));

    const RowPlanner planner(sheet, release.columns, policy.spreadMinimum);
    for (const RowKey &key : sheet.rows())
        release.rows.push_back(planner.plan(key));
    return release;
}

}  // namespace circumspect::sealed
