// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "debrief/part.h"

#include <QString>

#include <optional>
#include <vector>

namespace circumspect::sealed {

class Connection;

/// A version that came in a package and contradicts the vault's own.
struct DebriefConflict {
    debrief::PartVersion theirs;
    QString sender;  ///< id of the correspondent
};

/// Plans, their progress and debriefs held, part by part. Writes need a transaction of the caller's.
class DebriefStore {
public:
    explicit DebriefStore(Connection &connection) : m_connection(connection) {}

    Result<std::optional<debrief::PartVersion>> find(const ParticipantId &participant, debrief::Part part);
    Result<std::vector<debrief::PartVersion>> ofParticipant(const ParticipantId &participant);
    /// Adds it, or puts it in the place of the older version.
    Result<void> put(const debrief::PartVersion &version);

    /// All that wait for a choice, by participant.
    Result<std::vector<DebriefConflict>> conflicts();
    /// One a part and sender: a later one takes the place of the earlier.
    Result<void> putConflict(const DebriefConflict &conflict);
    Result<void> dropConflict(const DebriefConflict &conflict);

private:
    Connection &m_connection;
};

}  // namespace circumspect::sealed
