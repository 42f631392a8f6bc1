// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace circumspect::sealed {

class Connection;

/// One coach of one participant.
struct Assignment {
    ParticipantId participant;
    MemberId member;
};

/// Who is whose coach, and the keys of released comments sealed to them. Writes need a transaction of the caller's.
class AssignmentStore {
public:
    explicit AssignmentStore(Connection &connection) : m_connection(connection) {}

    /// All, by participant.
    Result<std::vector<Assignment>> all();
    Result<std::vector<MemberId>> coachesOf(const ParticipantId &participant);
    /// Adding twice and removing what is not there are no errors.
    Result<void> add(const Assignment &assignment);
    Result<void> remove(const Assignment &assignment);

    /// The key of a release's comments as sealed to this member; nothing for somebody who may not read them.
    Result<std::optional<QByteArray>> commentKey(const ReleaseId &release, const MemberId &member);
    Result<void> putCommentKey(const ReleaseId &release, const MemberId &member, const QByteArray &sealed);
    Result<void> dropCommentKeys(const ReleaseId &release);
    /// Seals another key to everybody who may read these comments, because they lie under another one now.
    Result<void> renewCommentKeys(const ReleaseId &release, const Secret &key);

private:
    Connection &m_connection;
};

}  // namespace circumspect::sealed
