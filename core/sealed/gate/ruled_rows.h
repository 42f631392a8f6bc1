// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/release_columns.h"
#include "sealed/gate/row_ruling.h"
#include "sealed/gate/score_sheet.h"

#include <span>
#include <vector>

namespace circumspect::sealed {

/// One row with what lies behind it and what becomes of it.
struct RuledRow {
    RowKey key;
    RowEvidence evidence;
    RowRuling ruling;
};

/// Every row ruled alone, then against the others: while the equations between a competency and its items, or between
/// the overall score and the competencies, would let answers be worked out, the next-smallest cell is withheld.
std::vector<RuledRow> ruleRows(const ScoreSheet &sheet, std::span<const PlannedColumn> columns);

}  // namespace circumspect::sealed
