// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/ruled_rows.h"

#include "sealed/gate/complement_search.h"

#include <algorithm>
#include <iterator>

namespace circumspect::sealed {

namespace {

RowEvidence evidenceOf(const ScoreSheet &sheet, std::span<const PlannedColumn> columns, const RowKey &key)
{
    RowEvidence evidence;
    evidence.grid = gridOf(sheet.frame(), key);
    for (const PlannedColumn &column : columns) {
        if (column.isProtected())
            evidence.cells.push_back({sheet.values(key, column.raters), column.minimum, false});
        if (column.kind == published::ColumnKind::Manager) {
            const std::vector<double> values = sheet.values(key, column.raters);
            evidence.managers.insert(evidence.managers.end(), values.begin(), values.end());
        }
        if (column.kind == published::ColumnKind::AllOthers)
            evidence.areAllOthersShown = !column.isWithheld;
    }
    return evidence;
}

/// What cannot be compared in whole numbers is not printed.
void barWhatIsTooFine(const AnswerGrid &grid, RuledRow &row)
{
    if (grid.unit(row.key) > 0)
        return;
    row.evidence.areAllOthersBarred = true;
    for (ProtectedCell &cell : row.evidence.cells)
        cell.isBarred = true;
}

RuledRow ruledRow(const ScoreSheet &sheet, const AnswerGrid &grid, std::span<const PlannedColumn> columns,
                  const RowKey &key, int spreadMinimum, const GateSwitches &switches)
{
    RuledRow row{key, evidenceOf(sheet, columns, key), {}, {}, {}, {}};
    row.evidence.switches = switches;
    barWhatIsTooFine(grid, row);
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
        rows.push_back(ruledRow(sheet, grid, columns, key, spreadMinimum, switches));
    ComplementSearch(grid, rows, spreadMinimum, earlier, switches).run();
    return rows;
}

}  // namespace circumspect::sealed
