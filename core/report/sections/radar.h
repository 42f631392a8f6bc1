// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/report_context.h"
#include "report/sections/charts.h"

#include <vector>

namespace circumspect::report {

/// Self, manager and all others, then the groups with most answers until five lines are drawn: a radar of more cannot
/// be read (ui.md 1.3).
std::vector<Perspective> radarLines(const ReportContext &context);

/// The radar of 3 to 12 competencies, else dot rows; as high as wished, in points.
Chart radarChart(const ReportContext &context, const NamedRows &rows, const std::vector<Perspective> &lines,
                 double height);

}  // namespace circumspect::report
