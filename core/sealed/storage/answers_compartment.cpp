// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/answers_compartment.h"

#include "keys/key_derivation.h"
#include "sealed/storage/sqlcipher/connection.h"
#include "sealed/storage/sqlcipher/query.h"

#include <QtEndian>

#include <limits>
#include <utility>

namespace circumspect::sealed {

namespace {

Error ownerKeyMissing()
{
    return failure(ErrorCode::OwnerKeyMissing);
}

/// A random number, so that it tells nothing about the order of batches; short, because every answer repeats it.
qint64 randomBatchId()
{
    const Secret bytes = Secret::random(sizeof(quint32));
    return static_cast<qint64>(qFromUnaligned<quint32>(bytes.data()) & 0x7fffffffu) + 1;
}

}  // namespace

Batch::Batch(qint64 id, Secret key) : m_id(id), m_key(std::move(key)) {}

QByteArray Batch::seal(QByteArrayView plaintext, QByteArrayView associated) const
{
    return keys::seal(m_key, plaintext, associated);
}

Result<QByteArray> Batch::open(QByteArrayView sealed, QByteArrayView associated) const
{
    return keys::open(m_key, sealed, associated);
}

bool Batch::openInto(std::span<const unsigned char> sealed, QByteArrayView associated, QByteArray &plaintext) const
{
    return keys::openInto(m_key, sealed, associated, plaintext);
}

Result<AnswersCompartment> AnswersCompartment::load(Connection &connection, const Secret *secretKey)
{
    const auto publicKey =
        Query(connection, QStringLiteral("SELECT public_key FROM answers_compartment")).row([](const Row &row) {
            return row.bytes(0);
        });
    if (!publicKey)
        return publicKey.error();
    AnswersCompartment compartment;
    compartment.m_publicKey = publicKey->value_or(QByteArray());
    if (secretKey == nullptr)
        return compartment;
    auto pair = keys::KeyPair::fromSecretKey(*secretKey);
    if (!pair)
        return pair.error();
    if (pair->publicKey != compartment.m_publicKey)
        return failure(ErrorCode::VaultDamaged, {}, QStringLiteral("the answers key is not that of this vault"));
    compartment.m_pair = std::move(*pair);
    return compartment;
}

Result<QByteArray> AnswersCompartment::sealToAnswers(QByteArrayView plaintext, QByteArrayView associated) const
{
    if (m_publicKey.isEmpty())
        return ownerKeyMissing();
    return keys::sealFor(m_publicKey, plaintext, associated);
}

Result<QByteArray> AnswersCompartment::openFromAnswers(QByteArrayView sealed, QByteArrayView associated) const
{
    if (!m_pair)
        return ownerKeyMissing();
    return keys::openWith(*m_pair, sealed, associated);
}

Result<Secret> AnswersCompartment::keyOf(QByteArrayView sealed) const
{
    if (!m_pair)
        return ownerKeyMissing();
    return keys::sealedKeyWith(*m_pair, sealed);
}

Result<Batch> AnswersCompartment::newBatch(Connection &connection, const CycleId &cycle) const
{
    if (m_publicKey.isEmpty())
        return ownerKeyMissing();
    Batch batch(randomBatchId(), Secret::random(keys::kKeySize));
    const auto sealed = keys::sealKeyFor(m_publicKey, batch.m_key);
    if (!sealed)
        return sealed.error();
    auto stored = Query(connection, QStringLiteral("INSERT INTO batch_key (id, cycle_id, sealed) VALUES (?, ?, ?)"))
                      .bind(batch.id())
                      .bind(cycle.text())
                      .bind(*sealed)
                      .run();
    if (!stored)
        return stored.error();
    return batch;
}

Result<Batch> AnswersCompartment::openBatch(Connection &connection, qint64 id) const
{
    if (!m_pair)
        return ownerKeyMissing();
    const auto sealed =
        Query(connection, QStringLiteral("SELECT sealed FROM batch_key WHERE id = ?")).bind(id).row([](const Row &row) {
            return row.bytes(0);
        });
    if (!sealed)
        return sealed.error();
    if (!sealed->has_value())
        return failure(ErrorCode::SealBroken, {}, QStringLiteral("no such batch"));
    auto key = keys::openKeyWith(*m_pair, **sealed);
    if (!key)
        return key.error();
    return Batch(id, std::move(*key));
}

}  // namespace circumspect::sealed
