// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/report_supplement.h"
#include "report/report_template.h"

namespace circumspect::workspace {

class WorkspaceState;
struct ReleasedResults;

struct SupplementWish {
    report::Audience audience = report::Audience::Participant;
    bool withCoachNotes = false;
};

/// What the vault knows beside a release: plan, debrief, the wave before; for coaches also what product rule A11 lets
/// them know of response quality, and their notes where asked for (NotebookKeyMissing).
Result<report::ReportSupplement> supplementOf(WorkspaceState &state, const ReleasedResults &released,
                                              const SupplementWish &wish);

}  // namespace circumspect::workspace
