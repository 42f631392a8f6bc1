// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/complement_test.h"
#include "sealed/gate/gate_switches.h"

#include <cstdint>
#include <vector>

namespace circumspect::sealed {

/// What becomes of one mean.
enum class Ruling : std::uint8_t { NoAnswer, TooFew, Solvable, Exact, OrMore, OrLess };

constexpr bool isPrinted(Ruling ruling)
{
    return ruling == Ruling::Exact || ruling == Ruling::OrMore || ruling == Ruling::OrLess;
}

/// One displayed protected column within a row.
struct ProtectedCell {
    std::vector<Whole> values;
    int minimum = 3;
    bool isBarred = false;  ///< withheld because another row would let it be worked out
};

/// The values behind one row, an item, a competency or the overall score, in units of the grid.
struct RowEvidence {
    ValueGrid grid;
    std::vector<Whole> managers;
    std::vector<ProtectedCell> cells;  ///< parallel to the displayed protected columns
    bool areAllOthersShown = true;     ///< false when the column as a whole is withheld
    bool areAllOthersBarred = false;   ///< withheld because another row would let it be worked out
    GateSwitches switches = {};

    int protectedCount() const;
    /// Managers and protected raters together.
    std::vector<Whole> allOthers() const;
};

struct RowRuling {
    std::vector<Ruling> cells;  ///< parallel to the evidence
    Ruling allOthers = Ruling::TooFew;
};

/// Psychometrics 12.4 by counts alone: all others may be shown beside cells of these sizes.
bool isAllOthersCellAllowed(const std::vector<int> &counts, const std::vector<int> &minima);

/// Product rules A4, A9 and, within the row, A6. Single cells are withheld, never merged.
RowRuling ruleRow(const RowEvidence &row);

/// The sum of the protected raters as all others, printed like this, lets a reader know it.
SumRange protectedTotal(const RowEvidence &row, Ruling allOthers);

/// What one cell, so printed or withheld, tells of its sum. A cell that steps back for another's sake would else have
/// been printed as it is, so it is not near an end of the scale; only the last remedies withhold coded cells.
SumRange rangeTold(const std::vector<Whole> &values, Ruling ruling, const ValueGrid &grid);

/// What a reader knows of each protected cell once it is ruled.
std::vector<RowPart> publishedParts(const RowEvidence &row, const std::vector<Ruling> &cells);

}  // namespace circumspect::sealed
