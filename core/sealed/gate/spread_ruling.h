// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/spread.h"
#include "sealed/gate/row_ruling.h"
#include "sealed/gate/score_sheet.h"

#include <optional>
#include <span>
#include <vector>

namespace circumspect::sealed {

/// Which sets of a row may show how far they are apart: Exact, else the reason.
struct SpreadRuling {
    std::vector<Ruling> cells;  ///< parallel to the protected columns
    Ruling allOthers = Ruling::TooFew;
};

/// Product rule A4. A spread of all others is taken as a spread of its protected raters, since the managers' answers
/// are known; what two shown spreads leave over must be fit to be shown itself. A set counts as without spread when it
/// is unanimous or one exchange of a point away from it, so that withholding does not say "unanimous".
SpreadRuling ruleSpreads(const RowEvidence &row, const RowRuling &means, int minimum);

/// Spread as it will be printed; figures only if Exact.
struct PlannedSpread {
    Ruling ruling = Ruling::NoAnswer;
    std::vector<int> distribution;  ///< items only
    std::optional<double> standardDeviation;
    std::optional<double> averageDeviation;
    std::optional<published::AgreementBand> band;
};

/// The spread of these raters in a row, if `ruling` lets it through.
PlannedSpread spreadOf(const ScoreSheet &sheet, const RowKey &row, std::span<const int> raters, Ruling ruling);

}  // namespace circumspect::sealed
