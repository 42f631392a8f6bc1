// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "model/anonymity_policy.h"
#include "model/instrument.h"
#include "published/results.h"
#include "sealed/gate/row_ruling.h"
#include "sealed/gate/score_sheet.h"
#include "sealed/gate/spread_ruling.h"

#include <QString>

#include <vector>

namespace circumspect::sealed {

/// A column before it is published. Managers and self are identified, the rest is protected.
struct PlannedColumn {
    published::ColumnKind kind = published::ColumnKind::Group;
    QString id;
    std::vector<GroupId> groups;
    std::vector<int> raters;  ///< positions in the score sheet
    int minimum = model::kLeastMinimum;
    bool isWithheld = false;

    bool isProtected() const { return kind == published::ColumnKind::Group || kind == published::ColumnKind::Combined; }
};

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

PlannedRelease planRelease(const ScoreSheet &sheet, const model::Instrument &instrument,
                           const model::AnonymityPolicy &policy);

}  // namespace circumspect::sealed
