// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <set>

namespace circumspect::workspace {

class WorkspaceState;

/// The participants that the member of this session is: nobody releases or unmasks a report about themselves (product
/// rule A15). Empty in the files of coaches and participants.
Result<std::set<ParticipantId>> ownParticipants(WorkspaceState &state);
/// OwnReportForbidden when the member of this session is this participant.
Result<void> requireSomebodyElse(WorkspaceState &state, const ParticipantId &participant);

}  // namespace circumspect::workspace
