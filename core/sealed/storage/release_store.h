// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <vector>

namespace circumspect::sealed {

class Connection;

/// Which release it is; the same for everybody who can open the vault.
struct ReleaseKey {
    ReleaseId id;
    CycleId cycle;
    WaveId wave;
    ParticipantId participant;
    int number = 1;
    QDateTime createdAt;  ///< UTC
};

/// A frozen release as it lies in the vault: figures readable by whoever opened it, the rest sealed.
struct StoredRelease {
    ReleaseKey key;
    QByteArray figures;
    QByteArray sealedComments;
    QByteArray sealedCounted;
};

/// Releases; never changed once added, but for the seal around their comments. Writes need a transaction of the
/// caller's.
class ReleaseStore {
public:
    explicit ReleaseStore(Connection &connection) : m_connection(connection) {}

    Result<void> add(const StoredRelease &release);
    Result<std::optional<StoredRelease>> find(const ReleaseId &id);
    /// All releases of a cycle, by participant, wave and number.
    Result<std::vector<ReleaseKey>> ofCycle(const CycleId &cycle);
    /// The one with the highest number.
    Result<std::optional<StoredRelease>> latest(const CycleId &cycle, const WaveId &wave,
                                                const ParticipantId &participant);
    /// All releases of a participant, by wave and number.
    Result<std::vector<StoredRelease>> ofParticipant(const ParticipantId &participant);
    Result<bool> hasAny(const CycleId &cycle);
    /// Puts the same comments under another seal in their place.
    Result<void> resealComments(const ReleaseId &id, const QByteArray &sealedComments);

private:
    Connection &m_connection;
};

}  // namespace circumspect::sealed
