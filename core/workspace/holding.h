// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "workspace/changes.h"

namespace circumspect::workspace {

class WorkspaceState;

/// Keeping a participant's comments for the conversation (product rule A8): while they are held, reports and files for
/// the participant say so in their place. Owners and the coach still read them on screen.
class Holding {
public:
    explicit Holding(WorkspaceState &state) : m_state(state) {}

    Result<bool> areHeld(const ParticipantId &participant);
    /// For owners and the participant's coach, and never for oneself. ParticipantNotFound, RoleMissing,
    /// OwnReportForbidden, WrongVaultKind in a participant's own file. Twice is no error.
    Result<Changes> hold(const ParticipantId &participant);
    /// Reports made from now on hold the comments again; a file made while they were held stays without.
    Result<Changes> handOver(const ParticipantId &participant);

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
