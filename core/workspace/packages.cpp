// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/packages.h"

#include "exchange/package.h"
#include "sealed/storage/correspondent_store.h"
#include "sealed/storage/debrief_store.h"
#include "sealed/storage/vault.h"
#include "workspace/package_merge.h"
#include "workspace/participant_access.h"
#include "workspace/workspace_state.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace circumspect::workspace {

namespace {

Result<sealed::Correspondent> correspondentWhere(WorkspaceState &state,
                                                 const std::function<bool(const sealed::Correspondent &)> &fits,
                                                 ErrorCode otherwise)
{
    auto all = sealed::CorrespondentStore(state.connection()).all();
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), fits);
    if (found == all->end())
        return failure(otherwise);
    return std::move(*found);
}

/// The participants asked for, each of whom the receiver may hear of and the sender may speak of.
Result<std::vector<ParticipantId>> chosen(WorkspaceState &state, const sealed::Correspondent &receiver,
                                          const std::vector<ParticipantId> &asked)
{
    const std::vector<ParticipantId> &participants = asked.empty() ? receiver.scope : asked;
    for (const ParticipantId &participant : participants) {
        if (std::find(receiver.scope.begin(), receiver.scope.end(), participant) == receiver.scope.end())
            return failure(ErrorCode::ParticipantNotFound, participant.text());
        if (auto allowed = requireWorkOn(state, participant); !allowed)
            return allowed.error();
    }
    return participants;
}

Result<Packages::Conflict> described(WorkspaceState &state, const sealed::DebriefConflict &conflict)
{
    const debrief::PartVersion &theirs = conflict.theirs;
    const auto participant = state.participant(theirs.participant);
    if (!participant)
        return participant.error();
    const auto mine = sealed::DebriefStore(state.connection()).find(theirs.participant, theirs.part);
    if (!mine)
        return mine.error();
    const auto sender = correspondentWhere(
        state, [&](const auto &one) { return one.id == conflict.sender; }, ErrorCode::MemberNotFound);
    return Packages::Conflict{.participant = theirs.participant,
                              .participantCode = participant->code,
                              .part = theirs.part,
                              .sender = conflict.sender,
                              .senderName = sender ? sender->name : QString(),
                              .mine = *mine ? (*mine)->json : QByteArray(),
                              .theirs = theirs.json};
}

void count(Packages::Merged &merged, MergeOutcome outcome)
{
    switch (outcome) {
    case MergeOutcome::Taken:
        ++merged.taken;
        merged.changes.debriefs = true;
        break;
    case MergeOutcome::Unchanged:
        ++merged.unchanged;
        break;
    case MergeOutcome::Refused:
        ++merged.refused;
        break;
    case MergeOutcome::Conflicting:
        break;
    }
}

}  // namespace

Result<std::vector<Packages::Correspondent>> Packages::correspondents()
{
    auto all = sealed::CorrespondentStore(m_state.connection()).all();
    if (!all)
        return all.error();
    std::vector<Correspondent> correspondents;
    for (sealed::Correspondent &one : *all)
        correspondents.push_back({one.id, one.name, std::move(one.scope)});
    return correspondents;
}

Result<QByteArray> Packages::make(const Request &request)
{
    const auto receiver = correspondentWhere(
        m_state, [&](const auto &one) { return one.id == request.receiver; }, ErrorCode::MemberNotFound);
    if (!receiver)
        return receiver.error();
    const auto participants = chosen(m_state, *receiver, request.participants);
    if (!participants)
        return participants.error();
    exchange::Package package;
    for (const ParticipantId &participant : *participants) {
        auto parts = sealed::DebriefStore(m_state.connection()).ofParticipant(participant);
        if (!parts)
            return parts.error();
        for (debrief::PartVersion &version : *parts) {
            if (request.parts.contains(version.part))
                package.parts.push_back(std::move(version));
        }
    }
    const auto sender = m_state.vault().memberKeys();
    if (!sender)
        return sender.error();
    return exchange::writePackage(package, *sender, receiver->publicKey);
}

Result<Packages::Merged> Packages::open(QByteArrayView bytes)
{
    const auto receiver = m_state.vault().memberKeys();
    if (!receiver)
        return receiver.error();
    const auto letter = exchange::openPackage(bytes, *receiver);
    if (!letter)
        return letter.error();
    const auto sender = correspondentWhere(
        m_state, [&](const auto &one) { return one.publicKey == letter->sender; }, ErrorCode::PackageSenderUnknown);
    if (!sender)
        return sender.error();
    const auto package = exchange::readPackage(*letter);
    if (!package)
        return package.error();
    Merged merged;
    merged.senderName = sender->name;
    auto done = m_state.inTransaction([&]() -> Result<void> {
        for (const debrief::PartVersion &version : package->parts) {
            auto outcome = mergePart(m_state, *sender, version);
            if (!outcome)
                return outcome.error();
            count(merged, *outcome);
            if (*outcome != MergeOutcome::Conflicting)
                continue;
            auto conflict = described(m_state, {version, sender->id});
            if (!conflict)
                return conflict.error();
            merged.conflicts.push_back(std::move(*conflict));
        }
        return {};
    });
    if (!done)
        return done.error();
    return merged;
}

Result<std::vector<Packages::Conflict>> Packages::conflicts()
{
    const auto waiting = sealed::DebriefStore(m_state.connection()).conflicts();
    if (!waiting)
        return waiting.error();
    std::vector<Conflict> conflicts;
    for (const sealed::DebriefConflict &one : *waiting) {
        auto conflict = described(m_state, one);
        if (!conflict)
            return conflict.error();
        conflicts.push_back(std::move(*conflict));
    }
    return conflicts;
}

Result<Changes> Packages::resolve(const Conflict &conflict, Keep keep)
{
    if (auto allowed = requireWorkOn(m_state, conflict.participant); !allowed)
        return allowed.error();
    auto done = m_state.inTransaction([&]() -> Result<void> {
        sealed::DebriefStore store(m_state.connection());
        const auto waiting = store.conflicts();
        if (!waiting)
            return waiting.error();
        const auto found = std::find_if(waiting->begin(), waiting->end(), [&](const sealed::DebriefConflict &one) {
            return one.theirs.participant == conflict.participant && one.theirs.part == conflict.part &&
                   one.sender == conflict.sender;
        });
        const auto mine = store.find(conflict.participant, conflict.part);
        if (!mine)
            return mine.error();
        if (found == waiting->end() || !*mine)
            return failure(ErrorCode::PackageConflict, conflict.participantCode);
        debrief::PartVersion kept = keep == Keep::Mine ? **mine : found->theirs;
        kept.revision = (*mine)->revision.joinedWith(found->theirs.revision);
        kept.revision.advance(m_state.vault().uuid());
        if (auto put = store.put(kept); !put)
            return put;
        return store.dropConflict(*found);
    });
    if (!done)
        return done.error();
    return Changes{.debriefs = true};
}

}  // namespace circumspect::workspace
