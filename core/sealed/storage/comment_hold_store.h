// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

namespace circumspect::sealed {

class Connection;

/// Participants whose comments are kept back from reports. Writes need a transaction of the caller's.
class CommentHoldStore {
public:
    explicit CommentHoldStore(Connection &connection) : m_connection(connection) {}

    Result<bool> isHeld(const ParticipantId &participant);
    /// Adding twice and removing what is not there are no errors.
    Result<void> add(const ParticipantId &participant);
    Result<void> remove(const ParticipantId &participant);

private:
    Connection &m_connection;
};

}  // namespace circumspect::sealed
