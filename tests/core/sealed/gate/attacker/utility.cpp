// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/utility.h"

#include <cstdio>

namespace circumspect::sealed::test {

namespace {

constexpr int kLeast = 3;

bool isShown(const attacker::Publication &publication, int release, const attacker::RowName &row,
             const std::string &group, bool isAllOthers)
{
    for (const attacker::PrintedCell &cell : publication.cells)
        if (cell.release == release && cell.row == row && (cell.column == "all_others") == isAllOthers &&
            cell.kind != attacker::Printed::Withheld && (isAllOthers || publication.holds(cell, group)))
            return true;
    return false;
}

bool isAnyCoded(const attacker::Publication &publication, int release, const attacker::RowName &row)
{
    for (const attacker::PrintedCell &cell : publication.cells)
        if (cell.release == release && cell.row == row &&
            (cell.kind == attacker::Printed::OrMore || cell.kind == attacker::Printed::OrLess))
            return true;
    return false;
}

}  // namespace

void Utility::count(const CycleInPublic &made)
{
    const attacker::Hearsay &hearsay = made.hearsay;
    for (int release = 0; release < static_cast<int>(made.results.size()); ++release)
        for (const attacker::RowName &row : hearsay.form.rows()) {
            std::map<std::string, int> answers;
            int total = 0;
            for (const attacker::KnownRater &rater : hearsay.raters)
                if (rater.isProtected && made.publication.counts(release, rater) &&
                    !attacker::partsOf(hearsay.form, row, rater).empty()) {
                    ++answers[rater.group];
                    ++total;
                }
            bool isDoubtful = isAnyCoded(made.publication, release, row);
            for (const auto &[group, count] : answers)
                isDoubtful = isDoubtful || count < kLeast;
            for (const auto &[group, count] : answers) {
                ++m_cells;
                m_plain += count >= kLeast ? 1 : 0;
                m_doubt += count >= kLeast && !isDoubtful ? 1 : 0;
                m_shown += isShown(made.publication, release, row, group, false) ? 1 : 0;
            }
            if (total == 0)
                continue;
            ++m_cells;
            m_plain += total >= kLeast ? 1 : 0;
            m_doubt += total >= kLeast && !isDoubtful ? 1 : 0;
            m_shown += isShown(made.publication, release, row, {}, true) ? 1 : 0;
        }
}

std::string Utility::text() const
{
    char line[160];
    std::snprintf(line, sizeof line,
                  "shown %.1f %% of %d cells (hiding groups under 3: %.1f %%, when in doubt: %.1f %%)", shownShare(),
                  m_cells, plainShare(), doubtShare());
    return line;
}

}  // namespace circumspect::sealed::test
