// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/cohort.h"
#include "report/cohort/cohort_context.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace circumspect::report {

/// A perspective of the cohort that has at least one figure.
struct CohortColumn {
    enum class Kind { Self, Group, AllOthers };
    Kind kind = Kind::AllOthers;
    std::size_t group = 0;  ///< index into CohortContent::groups
    QString name;

    const published::CohortCell &cellOf(const published::CohortRow &row) const;
};

/// Self, the groups in the instrument's order, all others.
std::vector<CohortColumn> cohortColumns(const CohortContext &context);

}  // namespace circumspect::report
