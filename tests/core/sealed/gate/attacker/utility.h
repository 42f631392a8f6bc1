// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/gate/attacker/made_cycle.h"

#include <string>

namespace circumspect::sealed::test {

/// How much is shown of what could be: of the cells of every protected group with answers and of all others, in every
/// row, beside two simpler rules on the same answers.
class Utility {
public:
    void count(const CycleInPublic &made);

    /// A group's cell counts as shown where it, or a combined one that holds it, is printed. Percent.
    double shownShare() const { return share(m_shown); }
    /// "Hide groups under 3": a cell is shown with three answers or more, all others likewise.
    double plainShare() const { return share(m_plain); }
    /// "Withhold whenever in doubt": like that, but a row in which any group has a hidden or coded cell
    /// is not shown at all.
    double doubtShare() const { return share(m_doubt); }
    std::string text() const;

private:
    double share(int cells) const { return m_cells == 0 ? 0.0 : 100.0 * cells / m_cells; }

    int m_cells = 0;
    int m_shown = 0;
    int m_plain = 0;
    int m_doubt = 0;
};

}  // namespace circumspect::sealed::test
