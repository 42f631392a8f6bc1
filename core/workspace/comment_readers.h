// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace circumspect::sealed {
struct StoredRelease;
}

namespace circumspect::workspace {

class WorkspaceState;

/// A person to whom the key of comments is sealed.
struct CommentReader {
    MemberId member;
    QByteArray publicKey;
};

/// The coaches of a participant, with the public keys that an owner put there. OwnerKeyMissing, MemberKeyUnproved.
Result<std::vector<CommentReader>> coachesOf(WorkspaceState &state, const ParticipantId &participant);
/// Gives these people the key of a release's comments. Needs an owner, and the transaction of the caller.
Result<void> admitReaders(WorkspaceState &state, const ReleaseId &release, const QByteArray &sealedComments,
                          const std::vector<CommentReader> &readers);
/// Seals all released comments about a participant under new keys for the owners and the present coaches, so that a key
/// somebody kept opens nothing in the vault any more. Needs an owner, and the transaction of the caller.
Result<void> resealReleasedComments(WorkspaceState &state, const ParticipantId &participant);
/// The comments of a release in canonical form; null for somebody who is neither owner nor admitted.
Result<std::optional<QByteArray>> openComments(WorkspaceState &state, const sealed::StoredRelease &stored);

}  // namespace circumspect::workspace
