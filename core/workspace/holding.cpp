// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/holding.h"

#include "sealed/storage/comment_hold_store.h"
#include "sealed/storage/vault.h"
#include "workspace/own_reports.h"
#include "workspace/participant_access.h"
#include "workspace/workspace_state.h"

namespace circumspect::workspace {

namespace {

Result<void> requireHolder(WorkspaceState &state, const ParticipantId &participant)
{
    if (state.vault().kind() == sealed::VaultKind::Participant)
        return failure(ErrorCode::WrongVaultKind);
    if (auto allowed = requireSomebodyElse(state, participant); !allowed)
        return allowed;
    return requireWorkOn(state, participant);
}

}  // namespace

Result<bool> Holding::areHeld(const ParticipantId &participant)
{
    return sealed::CommentHoldStore(m_state.connection()).isHeld(participant);
}

Result<Changes> Holding::hold(const ParticipantId &participant)
{
    if (auto allowed = requireHolder(m_state, participant); !allowed)
        return allowed.error();
    auto done = m_state.inTransaction([&] { return sealed::CommentHoldStore(m_state.connection()).add(participant); });
    if (!done)
        return done.error();
    return Changes{.debriefs = true};
}

Result<Changes> Holding::handOver(const ParticipantId &participant)
{
    if (auto allowed = requireHolder(m_state, participant); !allowed)
        return allowed.error();
    auto done =
        m_state.inTransaction([&] { return sealed::CommentHoldStore(m_state.connection()).remove(participant); });
    if (!done)
        return done.error();
    return Changes{.debriefs = true};
}

}  // namespace circumspect::workspace
