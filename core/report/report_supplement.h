// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debrief/plan.h"

namespace circumspect::report {

/// What stands in a report beside its own release. Everything may be missing: pages then are worksheets, or absent.
struct ReportSupplement {
    debrief::Plan plan;             ///< without goals the plan's page is a worksheet
    debrief::DebriefStatus status;  ///< when the debrief was held
};

}  // namespace circumspect::report
