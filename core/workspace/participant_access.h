// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

namespace circumspect::workspace {

class WorkspaceState;

/// Whether this session may work on a participant's debrief: owners and the assigned coach in a programme, everybody in
/// a file made for a coach or a participant. ParticipantNotFound, RoleMissing.
Result<void> requireWorkOn(WorkspaceState &state, const ParticipantId &participant);

}  // namespace circumspect::workspace
