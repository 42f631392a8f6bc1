// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <vector>

namespace circumspect::sealed {

class Connection;

/// A member who takes part: the reports about this participant are about the member.
struct SelfLink {
    MemberId member;
    ParticipantId participant;
};

/// Which members are participants themselves. A link is kept by cycle and code, so it outlives an import that is taken
/// back. Writes need a transaction of the caller's.
class SelfLinkStore {
public:
    explicit SelfLinkStore(Connection &connection) : m_connection(connection) {}

    /// All, by member.
    Result<std::vector<SelfLink>> all();
    /// Adding twice, adding nobody and removing what is not there are no errors.
    Result<void> add(const SelfLink &link);
    Result<void> remove(const SelfLink &link);

private:
    Connection &m_connection;
};

}  // namespace circumspect::sealed
