// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/ruled_rows.h"

#include "sealed/gate/complement_search.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace circumspect::sealed {

namespace {

/// The values of those who have one, in units of the row's grid; what is too fine to be compared in whole numbers is
/// not looked at.
std::vector<Whole> valuesOf(const AnswerGrid &grid, const ValueGrid &units, const RowKey &key,
                            std::span<const int> raters)
{
    std::vector<Whole> values;
    for (const int rater : raters)
        if (grid.hasValue(key, rater))
            values.push_back(units.unit == 0 ? 0 : grid.value(key, rater) * (units.unit / grid.unit(key)));
    return values;
}

RowEvidence evidenceOf(const AnswerGrid &grid, std::span<const PlannedColumn> columns, const RowKey &key)
{
    RowEvidence evidence;
    evidence.grid = grid.valueGrid(key);
    const bool isTooFine = evidence.grid.unit == 0;
    evidence.areAllOthersBarred = isTooFine;
    for (const PlannedColumn &column : columns) {
        if (column.isProtected())
            evidence.cells.push_back({valuesOf(grid, evidence.grid, key, column.raters), column.minimum, isTooFine});
        if (column.kind == published::ColumnKind::Manager) {
            const std::vector<Whole> values = valuesOf(grid, evidence.grid, key, column.raters);
            evidence.managers.insert(evidence.managers.end(), values.begin(), values.end());
        }
        if (column.kind == published::ColumnKind::AllOthers)
            evidence.areAllOthersShown = !column.isWithheld;
    }
    return evidence;
}

void barEverything(RowEvidence &evidence)
{
    evidence.areAllOthersBarred = true;
    for (ProtectedCell &cell : evidence.cells)
        cell.isBarred = true;
}

RuledRow ruledRow(const AnswerGrid &grid, std::span<const PlannedColumn> columns, const RowKey &key, int spreadMinimum,
                  const GateSwitches &switches, bool isPrinted = true)
{
    RuledRow row{key, evidenceOf(grid, columns, key), {}, {}, {}, {}};
    row.evidence.switches = switches;
    if (!isPrinted)
        barEverything(row.evidence);
    for (const PlannedColumn &column : columns) {
        if (column.isProtected())
            row.members.push_back(membersOf(grid, key, column.raters));
        if (column.kind == published::ColumnKind::AllOthers)
            row.allOthers = membersOf(grid, key, column.raters);
    }
    row.ruling = ruleRow(row.evidence);
    row.spreads = ruleSpreads(row.evidence, row.ruling, spreadMinimum);
    return row;
}

}  // namespace

std::vector<RuledRow> ruleRows(const ScoreSheet &sheet, std::span<const PlannedColumn> columns, int spreadMinimum,
                               std::span<const EarlierMean> earlier, const GateSwitches &switches)
{
    const AnswerGrid grid(sheet);
    std::vector<RuledRow> rows;
    for (const RowKey &key : sheet.rows())
        rows.push_back(ruledRow(grid, columns, key, spreadMinimum, switches));
    ComplementSearch(grid, rows, spreadMinimum, earlier, switches).run();
    return rows;
}

std::vector<RuledRow> ruleItemMeans(const ScoreSheet &sheet, std::span<const PlannedColumn> columns,
                                    std::span<const EarlierMean> earlier, const GateSwitches &switches)
{
    constexpr int kNoSpreads = std::numeric_limits<int>::max();
    const AnswerGrid grid(sheet);
    std::vector<RuledRow> rows;
    for (const RowKey &key : sheet.rows())
        rows.push_back(ruledRow(grid, columns, key, kNoSpreads, switches, key.level == RowLevel::Item));
    ComplementSearch(grid, rows, kNoSpreads, earlier, switches).run();
    std::erase_if(rows, [](const RuledRow &row) { return row.key.level != RowLevel::Item; });
    return rows;
}

}  // namespace circumspect::sealed
