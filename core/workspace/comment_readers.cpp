// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/comment_readers.h"

#include "keys/seal.h"
#include "sealed/storage/assignment_store.h"
#include "sealed/storage/members.h"
#include "sealed/storage/release_store.h"
#include "sealed/storage/vault.h"
#include "workspace/release_places.h"
#include "workspace/workspace_state.h"

#include <algorithm>

namespace circumspect::workspace {

namespace {

Result<void> resealOne(WorkspaceState &state, const sealed::StoredRelease &release,
                       const std::vector<CommentReader> &readers)
{
    const QByteArray place = commentsPlace(state, release.key.id);
    auto comments = state.vault().openFromAnswers(release.sealedComments, place);
    if (!comments)
        return comments.error();
    auto sealedAnew = state.vault().sealToAnswers(*comments, place);
    if (!sealedAnew)
        return sealedAnew.error();
    auto stored = sealed::ReleaseStore(state.connection()).resealComments(release.key.id, *sealedAnew);
    if (!stored)
        return stored;
    auto dropped = sealed::AssignmentStore(state.connection()).dropCommentKeys(release.key.id);
    if (!dropped)
        return dropped;
    return admitReaders(state, release.key.id, *sealedAnew, readers);
}

}  // namespace

Result<std::vector<CommentReader>> coachesOf(WorkspaceState &state, const ParticipantId &participant)
{
    auto coaches = sealed::AssignmentStore(state.connection()).coachesOf(participant);
    if (!coaches)
        return coaches.error();
    std::vector<CommentReader> readers;
    if (coaches->empty())
        return readers;
    sealed::Members stored(state.vault());
    auto members = stored.list();
    if (!members)
        return members.error();
    for (const sealed::Member &member : *members) {
        if (std::find(coaches->begin(), coaches->end(), member.id) == coaches->end())
            continue;
        if (auto proved = stored.requireProved(member); !proved)
            return proved.error();
        readers.push_back({member.id, member.publicKey});
    }
    return readers;
}

Result<void> admitReaders(WorkspaceState &state, const ReleaseId &release, const QByteArray &sealedComments,
                          const std::vector<CommentReader> &readers)
{
    if (readers.empty())
        return {};
    const auto key = state.vault().answers().keyOf(sealedComments);
    if (!key)
        return key.error();
    sealed::AssignmentStore store(state.connection());
    for (const CommentReader &reader : readers) {
        const auto sealedKey = keys::sealKeyFor(reader.publicKey, *key);
        if (!sealedKey)
            return sealedKey.error();
        if (auto put = store.putCommentKey(release, reader.member, *sealedKey); !put)
            return put;
    }
    return {};
}

Result<void> resealReleasedComments(WorkspaceState &state, const ParticipantId &participant)
{
    const auto readers = coachesOf(state, participant);
    if (!readers)
        return readers.error();
    const auto releases = sealed::ReleaseStore(state.connection()).ofParticipant(participant);
    if (!releases)
        return releases.error();
    for (const sealed::StoredRelease &release : *releases) {
        if (auto done = resealOne(state, release, *readers); !done)
            return done;
    }
    return {};
}

Result<std::optional<QByteArray>> openComments(WorkspaceState &state, const sealed::StoredRelease &stored)
{
    const QByteArray place = commentsPlace(state, stored.key.id);
    if (state.vault().isOwner()) {
        auto opened = state.vault().openFromAnswers(stored.sealedComments, place);
        if (!opened)
            return opened.error();
        return std::optional(std::move(*opened));
    }
    const auto member = sealed::Members(state.vault()).current();
    if (!member)
        return member.error();
    const auto sealedKey = sealed::AssignmentStore(state.connection()).commentKey(stored.key.id, member->id);
    if (!sealedKey)
        return sealedKey.error();
    if (!*sealedKey)
        return std::optional<QByteArray>();
    const auto pair = state.vault().memberKeys();
    if (!pair)
        return pair.error();
    const auto key = keys::openKeyWith(*pair, **sealedKey);
    if (!key)
        return key.error();
    auto opened = keys::openUnder(*key, stored.sealedComments, place);
    if (!opened)
        return opened.error();
    return std::optional(std::move(*opened));
}

}  // namespace circumspect::workspace
