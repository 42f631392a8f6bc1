// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/results.h"

#include <optional>

namespace circumspect::sealed {

/// Self minus all others as printed (one decimal); a coded mean leaves a bound instead of a number.
struct DerivedGap {
    double value = 0;
    published::Coding coding = published::Coding::Exact;
};

/// Product rule A4: from two published cells and nothing else; nothing if either has no value.
std::optional<DerivedGap> gapBetween(const published::Cell &self, const published::Cell &others);
/// The raw rule of psychometrics 7 on the printed gap: threshold (H - L) / 8.
published::GapClass gapClassOf(double gap, int lowest, int highest);
/// The reader's own mean of published competency values in a column, two decimals; nothing if none has a value.
std::optional<double> ownCut(const std::vector<published::Row> &competencies, int column);
/// The box of two published values against the reader's own cuts.
published::Quadrant quadrantOfCell(double self, double others, double selfCut, double othersCut);
/// Three highest and lowest by all others; blind spots and hidden strengths by printed gap, largest first, at most two
/// each. Each competency once, in that order of lists; ties in the instrument's order.
published::Highlights highlightsOf(const std::vector<published::Row> &competencies, int othersColumn);

}  // namespace circumspect::sealed
