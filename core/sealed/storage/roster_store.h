// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "model/cycle.h"
#include "model/roster.h"

#include <optional>
#include <vector>

namespace circumspect::sealed {

class Connection;

/// A participant and the cycle they take part in.
struct PlacedParticipant {
    CycleId cycle;
    model::Participant participant;
};

/// Cycles, participants, raters and who has answered. Writes need a transaction of the caller's.
class RosterStore {
public:
    explicit RosterStore(Connection &connection) : m_connection(connection) {}

    Result<void> addCycle(const model::Cycle &cycle);
    /// All, by name.
    Result<std::vector<model::Cycle>> cycles();

    /// Puts another promise in the place of the cycle's present one, which is kept with its version.
    Result<void> replacePolicy(const model::Cycle &cycle, const model::AnonymityPolicy &next);
    /// Promises that are no longer in force, oldest first.
    Result<std::vector<model::AnonymityPolicy>> formerPolicies(const CycleId &cycle);
    /// Whether anybody has answered in any wave.
    Result<bool> hasAnswers(const CycleId &cycle);

    /// Participants by code, raters by id.
    Result<model::Roster> roster(const CycleId &cycle);
    /// Nothing where there is none of that id.
    Result<std::optional<PlacedParticipant>> participant(const ParticipantId &id);
    Result<void> addParticipant(const CycleId &cycle, const model::Participant &participant);
    Result<void> updateParticipant(const model::Participant &participant);
    Result<void> addRater(const model::Rater &rater);
    Result<void> updateRater(const model::Rater &rater);
    /// Marking twice is no error.
    Result<void> markAnswered(const RaterId &rater, const WaveId &wave);
    Result<void> unmarkAnswered(const RaterId &rater, const WaveId &wave);
    /// Removes raters who have answered nothing, and then participants without raters; leaves all others alone.
    Result<void> removeUnused(const std::vector<RaterId> &raters, const std::vector<ParticipantId> &participants);

private:
    Connection &m_connection;
};

}  // namespace circumspect::sealed
