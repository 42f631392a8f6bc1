// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "model/anonymity_policy.h"
#include "model/instrument.h"
#include "sealed/gate/release_columns.h"
#include "sealed/gate/row_ruling.h"
#include "sealed/gate/ruled_rows.h"
#include "sealed/gate/score_sheet.h"
#include "sealed/gate/spread_ruling.h"

#include <map>
#include <span>
#include <vector>

namespace circumspect::sealed {

/// One mean as it will be printed; `value` and `count` only if it is.
struct PlannedCell {
    Ruling ruling = Ruling::NoAnswer;
    double value = 0;
    int decimals = 1;
    int count = 0;
};

struct PlannedRow {
    RowKey key;
    std::vector<PlannedCell> means;      ///< parallel to the columns
    std::vector<PlannedSpread> spreads;  ///< parallel to the columns
};

/// Every decision about figures, taken; nothing in it goes beyond what may be printed.
struct PlannedRelease {
    std::vector<PlannedColumn> columns;
    std::vector<GroupId> hiddenGroups;  ///< with raters, but in no column
    std::vector<PlannedRow> rows;       ///< overall, competencies, items
};

/// How much the competencies matter, under the columns of a release: one row a competency, ruled like an item.
std::vector<PlannedRow> planImportance(const ScoreSheet &importance, std::span<const PlannedColumn> columns,
                                       std::span<const EarlierMean> earlier, const GateSwitches &switches);

PlannedRelease planRelease(const ScoreSheet &sheet, const model::Instrument &instrument,
                           const model::AnonymityPolicy &policy, const std::map<GroupId, int> &invited,
                           std::span<const EarlierMean> earlier, const GateSwitches &switches);

}  // namespace circumspect::sealed
