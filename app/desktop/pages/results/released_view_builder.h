// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/results/results_view.h"
#include "model/cycle.h"
#include "workspace/reporting.h"

namespace circumspect::desktop {

/// A release as the screen shows it. Pictures, comments and ledger come from the report's own document, tables from the
/// same functions as its tables: screen and paper cannot disagree.
ReleasedView buildReleasedView(const workspace::ReleasedResults &released, const report::Document &document,
                               const model::Cycle &cycle);

}  // namespace circumspect::desktop
