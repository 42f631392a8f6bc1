// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/random.h"
#include "base/result.h"
#include "sealed/responses/comment_mask.h"
#include "sealed/storage/answers_compartment.h"

#include <QString>

#include <vector>

namespace circumspect::sealed {

class Connection;

/// Masked words by wave, all in one padded seal to the owners, so that rows tell nothing of how many comments were
/// masked. Writes need a transaction of the caller's.
class CommentMaskStore {
public:
    /// `vault` is bound into every seal, so that rows cannot be moved to another file.
    CommentMaskStore(Connection &connection, const AnswersCompartment &compartment, const QString &vault,
                     RandomSource &random)
        : m_connection(connection), m_compartment(compartment), m_vault(vault), m_random(random)
    {
    }

    /// OwnerKeyMissing where there are any; SealBroken or VaultDamaged when the row was tampered with or stems from
    /// another wave.
    Result<std::vector<CommentMask>> ofWave(const CycleId &cycle, const WaveId &wave);
    /// In place of what was kept for the wave; none at all removes the row.
    Result<void> replace(const CycleId &cycle, const WaveId &wave, std::vector<CommentMask> masks);

private:
    QByteArray placeOf(const QString &id) const;

    Connection &m_connection;
    const AnswersCompartment &m_compartment;
    QString m_vault;
    RandomSource &m_random;
};

}  // namespace circumspect::sealed
