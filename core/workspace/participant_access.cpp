// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/participant_access.h"

#include "sealed/storage/assignment_store.h"
#include "sealed/storage/members.h"
#include "sealed/storage/vault.h"
#include "workspace/workspace_state.h"

#include <algorithm>

namespace circumspect::workspace {

Result<void> requireWorkOn(WorkspaceState &state, const ParticipantId &participant)
{
    if (const auto known = state.participant(participant); !known)
        return known.error();
    if (state.vault().kind() != sealed::VaultKind::Programme || state.vault().isOwner())
        return {};
    const auto member = sealed::Members(state.vault()).current();
    if (!member)
        return member.error();
    const auto coaches = sealed::AssignmentStore(state.connection()).coachesOf(participant);
    if (!coaches)
        return coaches.error();
    const bool isAssigned = std::find(coaches->begin(), coaches->end(), member->id) != coaches->end();
    return isAssigned ? Result<void>() : failure(ErrorCode::RoleMissing, participant.text());
}

}  // namespace circumspect::workspace
