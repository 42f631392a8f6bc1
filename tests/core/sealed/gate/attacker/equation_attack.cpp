// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/attack.h"
#include "core/sealed/gate/attacker/equations.h"

#include <map>

namespace circumspect::attacker {

namespace {

constexpr int kProtectedSet = 3;

/// The raters who stand in the same printed numbers of a row, and how many they are.
using Atoms = std::map<std::vector<bool>, int>;

/// One row, as equations over the sums of atoms.
class RowEquations {
public:
    RowEquations(const Publication &publication, const Hearsay &hearsay, const RowName &row)
    {
        std::vector<const PrintedCell *> cells;
        for (const PrintedCell &cell : publication.cells)
            if (cell.row == row && cell.kind == Printed::Number)
                cells.push_back(&cell);
        Atoms atoms;
        for (const KnownRater &rater : hearsay.raters) {
            if (!rater.isProtected || !isInReport(hearsay.form, rater) || partsOf(hearsay.form, row, rater).empty())
                continue;
            std::vector<bool> membership;
            for (const PrintedCell *cell : cells)
                membership.push_back(publication.counts(*cell, rater));
            ++atoms[membership];
        }
        m_rows.assign(cells.size(), Equations::Row(atoms.size(), 0));
        for (const auto &[membership, count] : atoms) {
            for (std::size_t cell = 0; cell < cells.size(); ++cell)
                m_rows[cell][m_counts.size()] = membership[cell] ? 1 : 0;
            m_counts.push_back(count);
        }
        for (const Equations::Row &one : m_rows)
            m_equations.add(one);
    }

    const std::vector<int> &counts() const { return m_counts; }
    Equations::Row sumOf(std::size_t a, std::size_t b) const
    {
        Equations::Row target(m_counts.size(), 0);
        target[a] = 1;
        target[b] = 1;
        return target;
    }
    bool determines(std::size_t a, std::size_t b) const { return m_equations.determine(sumOf(a, b)); }
    bool determinesFor(std::size_t insider, std::size_t other) const
    {
        Equations known = m_equations;
        known.add(sumOf(insider, insider));
        return known.determine(sumOf(other, other));
    }

private:
    std::vector<Equations::Row> m_rows;
    std::vector<int> m_counts;
    Equations m_equations;
};

std::string nameOf(const RowName &row)
{
    const char *level = row.level == Level::Item         ? "item "
                        : row.level == Level::Competency ? "competency "
                                                         : "overall ";
    return level + std::to_string(row.index);
}

void attackRow(const RowEquations &equations, const RowName &row, Spoils &spoils)
{
    const std::vector<int> &counts = equations.counts();
    for (std::size_t a = 0; a < counts.size(); ++a)
        for (std::size_t b = a; b < counts.size(); ++b) {
            const int raters = a == b ? counts[a] : counts[a] + counts[b];
            if (raters >= kProtectedSet)
                continue;
            if (equations.determines(a, b))
                spoils.byEquations.push_back(nameOf(row) + ": " + std::to_string(raters) + " raters");
            else if (a != b && (equations.determinesFor(a, b) || equations.determinesFor(b, a)))
                spoils.byInsiders.push_back(nameOf(row));
        }
}

}  // namespace

std::string Spoils::text() const
{
    std::string all;
    for (const std::string &line : byEquations)
        all += "equations: " + line + "\n";
    for (const std::string &line : byInsiders)
        all += "insider: " + line + "\n";
    for (const std::string &line : byTrial)
        all += "trial: " + line + "\n";
    return all;
}

void attackByEquations(const Publication &publication, const Hearsay &hearsay, Spoils &spoils)
{
    for (const RowName &row : hearsay.form.rows())
        attackRow(RowEquations(publication, hearsay, row), row, spoils);
}

}  // namespace circumspect::attacker
