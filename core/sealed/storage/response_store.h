// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/random.h"
#include "base/result.h"
#include "model/instrument.h"
#include "sealed/responses/response_set.h"
#include "sealed/storage/answer_batch.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <set>
#include <vector>

namespace circumspect::sealed {

/// What a file brought, to be sealed.
struct Arrival {
    CycleId cycle;
    std::vector<Response> responses;
    std::vector<CommentAnswer> comments;
};

/// All answers of one wave, opened.
struct WaveAnswers {
    ResponseSet responses;
    std::vector<CommentAnswer> comments;  ///< in no meaningful order
};

/// Sealed answers. Anyone who opened the vault may add some; opening, taking back and sealing again need the owners'
/// key. Row ids are random; nothing in the clear tells participant, group, wave, import or order. `instrument` is
/// always the cycle's. Writes need a transaction of the caller's.
class ResponseStore {
public:
    /// `vault` is bound into every seal, so that rows cannot be moved to another file.
    ResponseStore(Connection &connection, const AnswersCompartment &compartment, const QString &vault,
                  RandomSource &random);

    /// Seals everything under one new batch key.
    Result<void> add(const Arrival &arrival, const model::Instrument &instrument);
    /// Reads the answers of one wave straight into columns, without the scores of the responses left out (comments have
    /// no link to them and all come). OwnerKeyMissing; SealBroken or VaultDamaged when a row was tampered with.
    Result<WaveAnswers> read(const CycleId &cycle, const WaveId &wave, const model::Instrument &instrument,
                             const std::set<std::uint64_t> &leftOut = {});
    /// The responses of one wave with their lasting ids, in no meaningful order; for looking at single ones.
    Result<std::vector<KeptResponse>> responsesOf(const CycleId &cycle, const WaveId &wave,
                                                  const model::Instrument &instrument);

    /// Which answers are meant, by wave and import.
    using Choice = std::function<bool(const WaveId &, const ImportId &)>;
    /// Takes the chosen answers and comments of a cycle away and seals the others anew; returns how many responses
    /// went.
    Result<int> remove(const CycleId &cycle, const Choice &choice, const model::Instrument &instrument);

    /// True when answers have arrived since the cycle was last sealed anew.
    Result<bool> hasArrivals(const CycleId &cycle);
    /// Seals each wave of a cycle under one key and new random ids, so that comparing copies of the file tells nothing
    /// (product rule A10).
    Result<void> reseal(const CycleId &cycle, const model::Instrument &instrument);

private:
    AnswerBatch::Place place() const { return {m_connection, m_compartment, m_vault}; }
    Result<void> rewrite(const CycleId &cycle, const std::vector<AnswerBatch> &batches,
                         const std::vector<KeptResponse> &responses, const std::vector<CommentAnswer> &comments,
                         const model::Instrument &instrument);

    Connection &m_connection;
    const AnswersCompartment &m_compartment;
    QByteArray m_vault;
    RandomSource &m_random;
};

}  // namespace circumspect::sealed
