// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/own_reports.h"

#include "sealed/storage/members.h"
#include "sealed/storage/self_link_store.h"
#include "sealed/storage/vault.h"
#include "workspace/workspace_state.h"

namespace circumspect::workspace {

Result<std::set<ParticipantId>> ownParticipants(WorkspaceState &state)
{
    const auto links = sealed::SelfLinkStore(state.connection()).all();
    if (!links)
        return links.error();
    std::set<ParticipantId> own;
    if (links->empty())
        return own;
    const auto member = sealed::Members(state.vault()).current();
    if (!member)
        return member.error();
    for (const sealed::SelfLink &link : *links) {
        if (link.member == member->id)
            own.insert(link.participant);
    }
    return own;
}

Result<void> requireSomebodyElse(WorkspaceState &state, const ParticipantId &participant)
{
    const auto own = ownParticipants(state);
    if (!own)
        return own.error();
    return own->contains(participant) ? failure(ErrorCode::OwnReportForbidden, participant.text()) : Result<void>();
}

}  // namespace circumspect::workspace
