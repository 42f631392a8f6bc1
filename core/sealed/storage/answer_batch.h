// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "model/instrument.h"
#include "sealed/responses/response_set.h"
#include "sealed/storage/answers_compartment.h"
#include "sealed/storage/response_blob.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace circumspect::sealed {

class Connection;

/// A response with the id that stays the same when it is sealed again.
struct KeptResponse {
    std::uint64_t id = 0;
    Response response;
};

/// Answers and comments sealed under one batch key, and the directory that the answers refer to.
class AnswerBatch {
public:
    /// Where a batch lies: the vault is bound into every seal.
    struct Place {
        Connection &connection;
        const AnswersCompartment &compartment;
        const QByteArray &vault;
    };

    /// Writes a new batch: rows in the order of random ids.
    static Result<void> write(const Place &place, const CycleId &cycle, std::span<const KeptResponse> responses,
                              std::span<const CommentAnswer> comments, const model::Instrument &instrument,
                              RandomSource &random);
    /// All batches of a cycle. OwnerKeyMissing.
    static Result<std::vector<AnswerBatch>> openAll(const Place &place, const CycleId &cycle);

    const BatchDirectory &directory() const { return m_directory; }

    /// Hands over each response as a view that is gone with the next one, without QVariant. VaultDamaged or SealBroken
    /// for a row that does not fit.
    using TakeBlob = std::function<Result<void>(const BlobView &)>;
    Result<void> forEachResponse(const Place &place, const TakeBlob &take) const;
    using TakeComment = std::function<Result<void>(CommentAnswer)>;
    Result<void> forEachComment(const Place &place, const TakeComment &take) const;

    /// The response as a value. VaultDamaged when the blob does not fit the directory or the instrument.
    Result<KeptResponse> responseIn(const BlobView &blob, const model::Instrument &instrument) const;
    /// Takes the batch with all its rows away.
    Result<void> removeAll(const Place &place) const;

private:
    Result<void> forEachRow(const Place &place, const char *table,
                            const std::function<Result<void>(const QByteArray &)> &take) const;

    explicit AnswerBatch(Batch batch) : m_batch(std::move(batch)) {}
    Result<void> readDirectory(const Place &place);

    Batch m_batch;
    BatchDirectory m_directory;
};

}  // namespace circumspect::sealed
