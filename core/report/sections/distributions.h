// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/report_context.h"
#include "report/sections/charts.h"

namespace circumspect::report {

/// What stands beside a bar: the number of answers, with or without their average deviation.
enum class SpreadNotes { Counts, CountsAndDeviations };

/// Bars of the answers of all others, for rows whose distribution may be shown; the alternative text holds every count.
DistributionModel distributionBars(const ReportContext &context, const NamedRows &rows, const ChartPhrases &phrases,
                                   SpreadNotes notes);
/// The rows whose distribution of all others' answers may be shown.
NamedRows withDistribution(const ReportContext &context, const NamedRows &rows);

}  // namespace circumspect::report
