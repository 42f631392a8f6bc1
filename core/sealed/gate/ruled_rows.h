// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/printed_sums.h"
#include "sealed/gate/release_columns.h"
#include "sealed/gate/row_ruling.h"
#include "sealed/gate/score_sheet.h"
#include "sealed/gate/spread_ruling.h"

#include <span>
#include <vector>

namespace circumspect::sealed {

/// One row with what lies behind it and what becomes of it.
struct RuledRow {
    RowKey key;
    RowEvidence evidence;
    RowRuling ruling;
    SpreadRuling spreads;
    std::vector<MeanMembers> members;  ///< of the protected columns
    MeanMembers allOthers;
};

/// A mean of an earlier release: it cannot be taken back.
struct EarlierMean {
    RowKey row;
    MeanMembers members;
    Ruling ruling = Ruling::Exact;
    bool isDistributionShown = false;
};

/// Every row ruled alone, then against the others and against everything released before (product rule A6). While the
/// sum of fewer than three protected raters, or an answer, could be worked out, the figure is withheld that costs
/// least: the fewest figures lost; then spreads before means, items before competencies before the overall score, all
/// others before groups, smaller cells before larger ones, later rows and columns before earlier ones.
std::vector<RuledRow> ruleRows(const ScoreSheet &sheet, std::span<const PlannedColumn> columns, int spreadMinimum,
                               std::span<const EarlierMean> earlier, const GateSwitches &switches);

/// The same where only the means of items are printed, no spreads and nothing over several items.
std::vector<RuledRow> ruleItemMeans(const ScoreSheet &sheet, std::span<const PlannedColumn> columns,
                                    std::span<const EarlierMean> earlier, const GateSwitches &switches);

}  // namespace circumspect::sealed
