// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"
#include "keys/seal.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>

namespace circumspect::sealed {

class Connection;

/// The key under which one batch of answers is sealed. Whoever made the batch or opened it with the owner's key has it.
class Batch {
public:
    Batch(qint64 id, Secret key);

    /// The row of batch_key.
    qint64 id() const { return m_id; }
    /// XChaCha20-Poly1305. `associated` must name the vault, the table and the row the bytes are kept in.
    QByteArray seal(QByteArrayView plaintext, QByteArrayView associated) const;
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView associated) const;
    /// For many rows: `plaintext` is reused; false when the seal is broken.
    [[nodiscard]] bool openInto(std::span<const unsigned char> sealed, QByteArrayView associated,
                                QByteArray &plaintext) const;

private:
    friend class AnswersCompartment;

    qint64 m_id;
    Secret m_key;
};

/// Everybody who opens the vault may put answers in; only owners, whose key slots carry the secret key, may take them
/// out. Runs in the transaction of the caller.
class AnswersCompartment {
public:
    /// Reads the public key. A vault without answers (a coach's, a participant's) has none.
    static Result<AnswersCompartment> load(Connection &connection, const Secret *secretKey);

    /// True for owners.
    bool isOpen() const { return m_pair.has_value(); }

    /// Seals something single, so that only owners open it. Needs no key. OwnerKeyMissing in a vault without answers.
    Result<QByteArray> sealToAnswers(QByteArrayView plaintext, QByteArrayView associated) const;
    /// OwnerKeyMissing, SealBroken.
    Result<QByteArray> openFromAnswers(QByteArrayView sealed, QByteArrayView associated) const;
    /// The key under which sealToAnswers() sealed, for handing it to another reader. OwnerKeyMissing, SealBroken.
    Result<Secret> keyOf(QByteArrayView sealed) const;

    /// A new batch for answers of this cycle, with its key sealed in batch_key. Needs no owner.
    Result<Batch> newBatch(Connection &connection, const CycleId &cycle) const;
    /// OwnerKeyMissing, SealBroken.
    Result<Batch> openBatch(Connection &connection, qint64 id) const;

private:
    AnswersCompartment() = default;

    QByteArray m_publicKey;
    std::optional<keys::KeyPair> m_pair;
};

}  // namespace circumspect::sealed
