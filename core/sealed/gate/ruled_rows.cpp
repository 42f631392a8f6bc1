// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/ruled_rows.h"

#include "sealed/gate/cross_row_test.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace circumspect::sealed {

namespace {

std::vector<PlannedColumn> protectedOf(std::span<const PlannedColumn> columns)
{
    std::vector<PlannedColumn> found;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(found),
                 [](const PlannedColumn &column) { return column.isProtected(); });
    return found;
}

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

/// Withholds further cells until no cell can be worked out from other rows.
class Remedies {
public:
    Remedies(const ScoreSheet &sheet, std::vector<RuledRow> &rows) : m_sheet(sheet), m_rows(rows) {}

    /// One step against this leak; each step withholds one more number, and without numbers nothing leaks.
    void apply(const CrossRowLeak &leak)
    {
        const std::vector<std::size_t> related = relatedRows(leak.row);
        if (barSmallestCell(related, leak.cell) || barOneTotal(related))
            return;
        std::vector<std::size_t> last{rowOf(leak.row), rowOf({RowLevel::Overall, 0})};
        if (leak.row.level == RowLevel::Item)
            last.insert(last.begin(), rowOf({RowLevel::Competency, competencyOf(leak.row.index)}));
        for (const std::size_t row : last)
            if (barTotal(row) || barCell(row, leak.cell))
                return;
        std::abort();
    }

private:
    std::size_t rowOf(const RowKey &key) const
    {
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const RuledRow &row) { return row.key == key; });
        return static_cast<std::size_t>(found - m_rows.begin());
    }

    int competencyOf(int item) const
    {
        const auto &competencies = m_sheet.frame().competencies;
        const auto found = std::find_if(competencies.begin(), competencies.end(), [&](const std::vector<int> &items) {
            return std::find(items.begin(), items.end(), item) != items.end();
        });
        return static_cast<int>(found - competencies.begin());
    }

    /// For an item its competency's other items; for a competency the overall row; for the overall row nothing.
    std::vector<std::size_t> relatedRows(const RowKey &key) const
    {
        if (key.level == RowLevel::Competency)
            return {rowOf({RowLevel::Overall, 0})};
        std::vector<std::size_t> rows;
        if (key.level == RowLevel::Item)
            for (const int item : m_sheet.frame().itemsOf(competencyOf(key.index)))
                if (item != key.index)
                    rows.push_back(rowOf({RowLevel::Item, item}));
        return rows;
    }

    /// The smallest exactly printed cell of the column, the later of equals; rows without all others come first,
    /// because there one withheld cell is enough.
    bool barSmallestCell(const std::vector<std::size_t> &rows, std::size_t cell)
    {
        const auto rank = [&](std::size_t row) {
            return std::pair(isPrinted(m_rows[row].ruling.allOthers), m_rows[row].evidence.cells[cell].values.size());
        };
        std::optional<std::size_t> best;
        for (const std::size_t row : rows)
            if (m_rows[row].ruling.cells[cell] == Ruling::Exact && (!best || rank(row) <= rank(*best)))
                best = row;
        return best && barCell(*best, cell);
    }

    bool barOneTotal(const std::vector<std::size_t> &rows)
    {
        return std::any_of(rows.begin(), rows.end(), [&](std::size_t row) { return barTotal(row); });
    }

    bool barCell(std::size_t row, std::size_t cell)
    {
        if (!isPrinted(m_rows[row].ruling.cells[cell]))
            return false;
        m_rows[row].evidence.cells[cell].isBarred = true;
        rule(row);
        return true;
    }

    bool barTotal(std::size_t row)
    {
        if (!isPrinted(m_rows[row].ruling.allOthers))
            return false;
        m_rows[row].evidence.areAllOthersBarred = true;
        rule(row);
        return true;
    }

    void rule(std::size_t row) { m_rows[row].ruling = ruleRow(m_rows[row].evidence); }

    const ScoreSheet &m_sheet;
    std::vector<RuledRow> &m_rows;
};

}  // namespace

std::vector<RuledRow> ruleRows(const ScoreSheet &sheet, std::span<const PlannedColumn> columns)
{
    std::vector<RuledRow> rows;
    for (const RowKey &key : sheet.rows()) {
        RuledRow row{key, evidenceOf(sheet, columns, key), {}};
        row.ruling = ruleRow(row.evidence);
        rows.push_back(std::move(row));
    }

    const std::vector<PlannedColumn> protectedColumns = protectedOf(columns);
    Remedies remedies(sheet, rows);
    while (const std::optional<CrossRowLeak> leak = findCrossRowLeak(sheet, rows, protectedColumns))
        remedies.apply(*leak);
    return rows;
}

}  // namespace circumspect::sealed
