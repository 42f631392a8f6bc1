// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sharing.h"

#include "sealed/storage/assignment_store.h"
#include "sealed/storage/members.h"
#include "sealed/storage/roster_store.h"
#include "sealed/storage/vault.h"
#include "workspace/comment_readers.h"
#include "workspace/workspace_state.h"

#include <algorithm>

namespace circumspect::workspace {

namespace {

bool isCoach(const sealed::Member &member)
{
    return member.role.split(u'-').contains(QString(sealed::kCoachRole));
}

Result<sealed::Member> memberOf(WorkspaceState &state, const MemberId &id)
{
    auto members = sealed::Members(state.vault()).list();
    if (!members)
        return members.error();
    const auto found =
        std::find_if(members->begin(), members->end(), [&](const auto &member) { return member.id == id; });
    if (found == members->end())
        return failure(ErrorCode::MemberNotFound, id.text());
    return std::move(*found);
}

Result<void> requireOwner(WorkspaceState &state)
{
    if (auto fits = state.requireProgramme(); !fits)
        return fits;
    return state.vault().isOwner() ? Result<void>() : failure(ErrorCode::OwnerKeyMissing);
}

}  // namespace

Result<std::vector<Coach>> Sharing::coaches()
{
    const auto members = sealed::Members(m_state.vault()).list();
    if (!members)
        return members.error();
    std::vector<Coach> coaches;
    for (const sealed::Member &member : *members) {
        if (isCoach(member))
            coaches.push_back({member.id, member.name});
    }
    return coaches;
}

Result<std::vector<Sharing::Pair>> Sharing::assignments()
{
    const auto members = sealed::Members(m_state.vault()).list();
    if (!members)
        return members.error();
    const auto assignments = sealed::AssignmentStore(m_state.connection()).all();
    if (!assignments)
        return assignments.error();
    std::vector<Pair> pairs;
    for (const sealed::Assignment &assignment : *assignments) {
        for (const sealed::Member &member : *members) {
            if (member.id == assignment.member)
                pairs.push_back({assignment.participant, {member.id, member.name}});
        }
    }
    return pairs;
}

Result<Changes> Sharing::assign(const ParticipantId &participant, const MemberId &coach)
{
    if (auto allowed = requireOwner(m_state); !allowed)
        return allowed.error();
    const auto member = memberOf(m_state, coach);
    if (!member)
        return member.error();
    if (!isCoach(*member))
        return failure(ErrorCode::RoleMissing, coach.text());
    if (const auto known = m_state.participant(participant); !known)
        return known.error();
    auto done = m_state.inTransaction([&]() -> Result<void> {
        if (auto added = sealed::AssignmentStore(m_state.connection()).add({participant, coach}); !added)
            return added;
        return resealReleasedComments(m_state, participant);
    });
    if (!done)
        return done.error();
    return Changes{.roster = true};
}

Result<Changes> Sharing::unassign(const ParticipantId &participant, const MemberId &coach)
{
    if (auto allowed = requireOwner(m_state); !allowed)
        return allowed.error();
    auto done = m_state.inTransaction([&]() -> Result<void> {
        if (auto removed = sealed::AssignmentStore(m_state.connection()).remove({participant, coach}); !removed)
            return removed;
        return resealReleasedComments(m_state, participant);
    });
    if (!done)
        return done.error();
    return Changes{.roster = true};
}

}  // namespace circumspect::workspace
