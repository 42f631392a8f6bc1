// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/spread.h"
#include "sealed/gate/score_sheet.h"

#include <optional>
#include <span>

namespace circumspect::sealed {

/// How far raters agree over some items, as printed: average deviation to one decimal, and the band.
struct AgreementFigures {
    std::optional<double> averageDeviation;
    std::optional<published::AgreementBand> band;
};

/// Psychometrics 4 for these raters and items. Where the protected raters are unanimous on an item, or one exchange of
/// a point away from it, a figure is left out unless it would print the same either way: subtracting the other items'
/// figures must not tell which.
AgreementFigures agreementFigures(const ScoreSheet &sheet, std::span<const int> items, std::span<const int> raters);

/// Standard deviation of these raters' scores in a competency or the overall score, two decimals; left out by the same
/// rule, for beside the other items' distributions it would tell who agreed on one.
std::optional<double> scoreDeviation(const ScoreSheet &sheet, const RowKey &row, std::span<const int> raters);

}  // namespace circumspect::sealed
