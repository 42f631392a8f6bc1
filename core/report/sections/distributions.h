// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/report_context.h"
#include "report/sections/charts.h"

namespace circumspect::report {

/// Bars of the answers of all others, for rows whose distribution may be shown.
DistributionModel distributionBars(const ReportContext &context, const NamedRows &rows, const ChartPhrases &phrases);
/// The same numbers as a table.
Table distributionTable(const ReportContext &context, const NamedRows &rows, Phrase caption);
/// The rows whose distribution of all others' answers may be shown.
NamedRows withDistribution(const ReportContext &context, const NamedRows &rows);

}  // namespace circumspect::report
