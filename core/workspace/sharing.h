// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "workspace/changes.h"

#include <QString>

#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// A member who may be given participants.
struct Coach {
    MemberId id;
    QString name;
};

/// Who is whose coach: figures are everybody's who opens the vault, released comments only owners' and assigned
/// coaches'.
class Sharing {
public:
    explicit Sharing(WorkspaceState &state) : m_state(state) {}

    struct Pair {
        ParticipantId participant;
        Coach coach;
    };

    /// Members whose roles include coaching, by name.
    Result<std::vector<Coach>> coaches();
    /// All assignments, by participant.
    Result<std::vector<Pair>> assignments();
    /// Gives a coach what is and will be released about a participant. Only owners can: OwnerKeyMissing.
    /// MemberNotFound, RoleMissing for somebody who is no coach, ParticipantNotFound, WrongVaultKind. Twice is no
    /// error.
    Result<Changes> assign(const ParticipantId &participant, const MemberId &coach);
    /// Takes it back: comments are sealed anew for whoever remains. The coach's notes stay the coach's. What a coach
    /// has read or copied before cannot be taken back.
    Result<Changes> unassign(const ParticipantId &participant, const MemberId &coach);

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
