// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/ruled_rows.h"

#include <optional>
#include <span>

namespace circumspect::sealed {

/// A protected cell whose answers other rows give away; `cell` counts the protected columns.
struct CrossRowLeak {
    RowKey row;
    std::size_t cell = 0;
};

/// Product rule A6 between levels: item sums are taken as known exactly where they are printed, means of competencies
/// and the overall score within what printed rounding leaves. Looks at coded cells and at cells of fewer than three
/// answers. `rows` are overall, competencies and items in that order; `columns` the protected ones.
std::optional<CrossRowLeak> findCrossRowLeak(const ScoreSheet &sheet, std::span<const RuledRow> rows,
                                             std::span<const PlannedColumn> columns);

}  // namespace circumspect::sealed
