// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/change.h"
#include "report/report_context.h"

#include <optional>
#include <vector>

namespace circumspect::report {

/// What all others printed then and now on one competency.
struct CompetencyChange {
    const published::Row *now = nullptr;
    const published::Row *then = nullptr;  ///< null where the earlier release does not know the competency
    std::optional<published::Change> change;
};

/// In the instrument's order; empty without an earlier release.
std::vector<CompetencyChange> changesOf(const ReportContext &context);
/// "+0.4", "+0.4 or higher", or empty.
QString changeText(const ReportContext &context, const CompetencyChange &change);

/// What the mark of the earlier release is called: "All others T1"; empty where there is none to draw.
QString earlierMarkName(const ReportContext &context);
/// The average of all others for the same competency or statement as the earlier release printed it. What it withheld
/// has words and no mark. Only where earlierMarkName() has words.
ChartValue earlierValue(const ReportContext &context, const published::Row &row);

}  // namespace circumspect::report
