// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "debrief/part.h"

namespace circumspect::sealed {
struct Correspondent;
}

namespace circumspect::workspace {

class WorkspaceState;

enum class MergeOutcome { Taken, Unchanged, Refused, Conflicting };

/// Takes one part of a package over, inside the transaction of the caller. What was changed on both sides is laid aside
/// as a conflict, unless both sides say the same.
Result<MergeOutcome> mergePart(WorkspaceState &state, const sealed::Correspondent &sender,
                               const debrief::PartVersion &theirs);

}  // namespace circumspect::workspace
