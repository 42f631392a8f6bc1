// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "model/anonymity_policy.h"
#include "model/instrument.h"
#include "published/results.h"
#include "sealed/gate/score_sheet.h"

#include <QString>

#include <map>
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

struct PlannedColumns {
    std::vector<PlannedColumn> columns;  ///< self, managers, groups, combined, all others
    std::vector<GroupId> hiddenGroups;   ///< with raters, but in no column
};

/// Who stands under which heading: the merge plan on this participant's group counts. A manager group that nobody was
/// invited to and nobody answered in has no column.
PlannedColumns planColumns(const ScoreSheet &sheet, const model::Instrument &instrument,
                           const model::AnonymityPolicy &policy, const std::map<GroupId, int> &invited);

}  // namespace circumspect::sealed
