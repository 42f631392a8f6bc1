// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/release_plan.h"

#include "sealed/scoring/rounding.h"
#include "sealed/scoring/scores.h"

#include <numeric>
#include <utility>

namespace circumspect::sealed {

namespace {

using published::ColumnKind;

constexpr Whole kTenths = 10;

PlannedCell identifiedCell(const std::vector<double> &values)
{
    const Statistic mean = meanOf(values);
    if (!mean.isDefined())
        return {};
    return {Ruling::Exact, roundedForDisplay(mean.value(), kOtherDecimals), kOtherDecimals,
            static_cast<int>(values.size())};
}

PlannedCell protectedCell(const std::vector<Whole> &values, Ruling ruling, const ValueGrid &grid)
{
    if (!isPrinted(ruling))
        return {ruling, 0, kProtectedMeanDecimals, 0};
    const auto inPoints = [&](Whole units, Whole divisor) {
        return static_cast<double>(units) / static_cast<double>(grid.unit * divisor);
    };
    const int count = static_cast<int>(values.size());
    double value = inPoints(std::accumulate(values.begin(), values.end(), Whole{0}), count);
    if (ruling == Ruling::OrMore)
        value = inPoints(kTenths * grid.highest - kEndMarginTenths * grid.unit, kTenths);
    if (ruling == Ruling::OrLess)
        value = inPoints(kTenths * grid.lowest + kEndMarginTenths * grid.unit, kTenths);
    return {ruling, roundedForDisplay(value, kProtectedMeanDecimals), kProtectedMeanDecimals, count};
}

PlannedRow plannedRow(const ScoreSheet &sheet, std::span<const PlannedColumn> columns, const RuledRow &ruled)
{
    const RowEvidence &evidence = ruled.evidence;
    const SpreadRuling &spreads = ruled.spreads;
    PlannedRow row;
    row.key = ruled.key;
    std::size_t cell = 0;
    for (const PlannedColumn &column : columns) {
        if (column.isProtected()) {
            row.means.push_back(protectedCell(evidence.cells[cell].values, ruled.ruling.cells[cell], evidence.grid));
            row.spreads.push_back(spreadOf(sheet, ruled.key, column.raters, spreads.cells[cell]));
            ++cell;
        } else if (column.kind == ColumnKind::AllOthers) {
            row.means.push_back(protectedCell(evidence.allOthers(), ruled.ruling.allOthers, evidence.grid));
            row.spreads.push_back(spreadOf(sheet, ruled.key, column.raters, spreads.allOthers));
        } else {
            row.means.push_back(identifiedCell(sheet.values(ruled.key, column.raters)));
            row.spreads.emplace_back();
        }
    }
    return row;
}

}  // namespace

PlannedRelease planRelease(const ScoreSheet &sheet, const model::Instrument &instrument,
                           const model::AnonymityPolicy &policy, const std::map<GroupId, int> &invited,
                           std::span<const EarlierMean> earlier, const GateSwitches &switches)
{
    PlannedColumns planned = planColumns(sheet, instrument, policy, invited);
    PlannedRelease release{std::move(planned.columns), std::move(planned.hiddenGroups), {}};
    for (const RuledRow &ruled : ruleRows(sheet, release.columns, policy.spreadMinimum, earlier, switches))
        release.rows.push_back(plannedRow(sheet, release.columns, ruled));
    return release;
}

std::vector<PlannedRow> planImportance(const ScoreSheet &importance, std::span<const PlannedColumn> columns,
                                       std::span<const EarlierMean> earlier, const GateSwitches &switches)
{
    std::vector<PlannedRow> rows;
    for (const RuledRow &ruled : ruleItemMeans(importance, columns, earlier, switches)) {
        PlannedRow row = plannedRow(importance, columns, ruled);
        row.spreads.assign(columns.size(), PlannedSpread{});
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace circumspect::sealed
