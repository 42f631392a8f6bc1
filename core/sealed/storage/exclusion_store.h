// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/random.h"
#include "base/result.h"
#include "sealed/storage/answers_compartment.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace circumspect::sealed {

class Connection;

/// A response that an owner has taken out before the first release, by the id that stays the same when it is sealed
/// again.
struct Exclusion {
    std::uint64_t response = 0;
    QString reason;
};

/// Exclusions; which response is meant, and why, is sealed to owners. Goes with its cycle. Writes need a transaction of
/// the caller's.
class ExclusionStore {
public:
    /// `vault` is bound into every seal, so that rows cannot be moved to another file.
    ExclusionStore(Connection &connection, const AnswersCompartment &compartment, const QString &vault,
                   RandomSource &random)
        : m_connection(connection), m_compartment(compartment), m_vault(vault), m_random(random)
    {
    }

    Result<void> add(const CycleId &cycle, const WaveId &wave, const Exclusion &exclusion);
    /// OwnerKeyMissing; SealBroken or VaultDamaged when a row was tampered with or stems from another wave.
    Result<std::vector<Exclusion>> ofWave(const CycleId &cycle, const WaveId &wave);
    /// Nothing happens if the response is not excluded.
    Result<void> remove(const CycleId &cycle, const WaveId &wave, std::uint64_t response);

private:
    struct Stored;

    QByteArray placeOf(const QString &id) const;
    Result<std::vector<Stored>> storedOf(const CycleId &cycle, const WaveId &wave);

    Connection &m_connection;
    const AnswersCompartment &m_compartment;
    QString m_vault;
    RandomSource &m_random;
};

}  // namespace circumspect::sealed
