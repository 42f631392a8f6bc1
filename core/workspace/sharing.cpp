// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sharing.h"

#include "keys/roles.h"
#include "sealed/storage/assignment_store.h"
#include "sealed/storage/correspondent_store.h"
#include "sealed/storage/members.h"
#include "sealed/storage/self_link_store.h"
#include "sealed/storage/new_vault.h"
#include "sealed/storage/roster_store.h"
#include "sealed/storage/vault.h"
#include "workspace/comment_readers.h"
#include "workspace/shared_file.h"
#include "workspace/workspace_state.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace circumspect::workspace {

namespace {

bool isCoach(const sealed::Member &member)
{
    return keys::holdsRole(member.role, keys::Role::Coach);
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

/// Nobody is their own coach.
Result<void> requireAnother(WorkspaceState &state, const ParticipantId &participant, const MemberId &coach)
{
    const auto links = sealed::SelfLinkStore(state.connection()).all();
    if (!links)
        return links.error();
    const bool isOneself = std::any_of(links->begin(), links->end(), [&](const sealed::SelfLink &link) {
        return link.member == coach && link.participant == participant;
    });
    return isOneself ? failure(ErrorCode::OwnReportForbidden, participant.text()) : Result<void>();
}

/// The participants of a coach, or those of them that were asked for.
Result<std::vector<ParticipantId>> assignedTo(WorkspaceState &state, const MemberId &coach,
                                              std::vector<ParticipantId> asked)
{
    const auto assignments = sealed::AssignmentStore(state.connection()).all();
    if (!assignments)
        return assignments.error();
    std::vector<ParticipantId> assigned;
    for (const sealed::Assignment &assignment : *assignments) {
        if (assignment.member == coach)
            assigned.push_back(assignment.participant);
    }
    if (assigned.empty())
        return failure(ErrorCode::NothingToRelease, coach.text());
    for (const ParticipantId &participant : asked) {
        if (std::find(assigned.begin(), assigned.end(), participant) == assigned.end())
            return failure(ErrorCode::RoleMissing, participant.text());
    }
    std::sort(asked.begin(), asked.end());
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    return asked.empty() ? assigned : asked;
}

/// The name, with a number behind it when a correspondent has it already.
Result<QString> freeName(sealed::CorrespondentStore &store, const QString &name)
{
    const auto known = store.all();
    if (!known)
        return known.error();
    QString free = name;
    const auto isTaken = [&](const sealed::Correspondent &one) { return one.name == free; };
    for (int i = 2; std::any_of(known->begin(), known->end(), isTaken); ++i)
        free = QStringLiteral("%1 (%2)").arg(name).arg(i);
    return free;
}

/// Writes the file and remembers its key; a file whose key was not remembered is taken away again.
Result<Changes> makeFile(WorkspaceState &state, const SharedFile &file, const MemberId &coach, const Secret &passphrase)
{
    const auto publicKey = writeSharedFile(state, file, passphrase);
    if (!publicKey)
        return publicKey.error();
    auto done = state.inTransaction([&]() -> Result<void> {
        sealed::CorrespondentStore store(state.connection());
        const auto name = freeName(store, file.holderName);
        if (!name)
            return name.error();
        return store.add({.id = sealed::newUuid(),
                          .member = coach,
                          .name = *name,
                          .publicKey = *publicKey,
                          .scope = file.participants});
    });
    if (done)
        return Changes{.debriefs = true};
    QFile::remove(file.path);
    return done.error();
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
    if (auto other = requireAnother(m_state, participant, coach); !other)
        return other.error();
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
        if (auto narrowed = sealed::CorrespondentStore(m_state.connection()).narrow(coach, participant); !narrowed)
            return narrowed;
        return resealReleasedComments(m_state, participant);
    });
    if (!done)
        return done.error();
    return Changes{.roster = true};
}

Result<Changes> Sharing::makeCoachFile(const QString &path, const MemberId &coach,
                                       std::vector<ParticipantId> participants, const Secret &passphrase)
{
    if (auto allowed = requireOwner(m_state); !allowed)
        return allowed.error();
    const auto member = memberOf(m_state, coach);
    if (!member)
        return member.error();
    auto assigned = assignedTo(m_state, coach, std::move(participants));
    if (!assigned)
        return assigned.error();
    return makeFile(m_state, {path, SharedFile::For::Coach, member->name, std::move(*assigned)}, coach, passphrase);
}

Result<Changes> Sharing::makeParticipantFile(const QString &path, const ParticipantId &participant,
                                             const Secret &passphrase)
{
    if (auto allowed = requireOwner(m_state); !allowed)
        return allowed.error();
    const auto found = m_state.participant(participant);
    if (!found)
        return found.error();
    const QString name = found->name.isEmpty() ? found->code : found->name;
    return makeFile(m_state, {path, SharedFile::For::Participant, name, {participant}}, {}, passphrase);
}

}  // namespace circumspect::workspace
