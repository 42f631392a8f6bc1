// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "published/comments.h"
#include "workspace/changes.h"

#include <QString>

#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// Names a comment by what it says, so that it stays the same when the comment is sealed anew.
using CommentId = Id<struct CommentTag>;

/// Whose comments are meant.
struct CommentPlace {
    CycleId cycle;
    WaveId wave;
    ParticipantId participant;
};

/// Characters of a comment, as QString counts them.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// A comment of somebody else's that a release would print.
struct MaskableComment {
    CommentId id;
    QuestionId question;
    published::CommentSource source = published::CommentSource::Pooled;
    GroupId group;    ///< empty for the pooled list
    QString text;     ///< as it was written
    QString printed;  ///< with a mark for every masked range
    bool isMasked = false;
};

struct CommentsToMask {
    std::vector<MaskableComment> comments;  ///< by question and label, in new random order each time
    bool areProtectedWithheld = false;      ///< there are more, of too few people; nobody sees those
};

/// The owners' look at comments before a release (product rule A8): a name or a detail can be masked. Nothing here
/// tells who wrote; what the gate withholds is not shown. Comments are no released values yet, so no report and no
/// export can see them.
class Masking {
public:
    explicit Masking(WorkspaceState &state) : m_state(state) {}

    /// OwnerKeyMissing, OwnReportForbidden, TooLateAfterRelease, CycleNotFound, WaveNotFound, ParticipantNotFound,
    /// WrongVaultKind.
    Result<CommentsToMask> comments(const CommentPlace &place);
    /// Puts a mark in the place of each range, beside those already there. As comments(), ResponseNotFound for a
    /// comment that is not in that list, WrongUsage for a range outside of the comment.
    Result<Changes> mask(const CommentPlace &place, const CommentId &comment, const std::vector<TextRange> &ranges);
    /// Prints the comment as it was written again.
    Result<Changes> unmask(const CommentPlace &place, const CommentId &comment);

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
