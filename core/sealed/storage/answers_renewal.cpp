// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/answers_renewal.h"

#include "keys/key_derivation.h"
#include "sealed/storage/assignment_store.h"
#include "sealed/storage/member_proofs.h"
#include "sealed/storage/sqlcipher/connection.h"
#include "sealed/storage/sqlcipher/query.h"

#include <QString>

#include <array>
#include <vector>

namespace circumspect::sealed {

namespace {

constexpr QLatin1String kComments("comments");

constexpr std::array kColumns = {
    SealedColumn{QLatin1String("comment_mask"), QLatin1String("sealed"), QLatin1String("")},
    SealedColumn{QLatin1String("exclusion"), QLatin1String("sealed"), QLatin1String("")},
    SealedColumn{QLatin1String("import_receipt"), QLatin1String("sealed"), QLatin1String("")},
    SealedColumn{QLatin1String("release"), QLatin1String("comments_sealed"), kComments},
    SealedColumn{QLatin1String("release"), QLatin1String("counted_sealed"), QLatin1String("counted")},
};

template <class Key>
struct SealedRow {
    Key id;
    QByteArray sealed;
};

/// The keys of one batch, before and after.
struct BatchKeys {
    qint64 id = 0;
    Secret before;
    Secret after;
};

QByteArray placeOf(const QByteArray &vault, QLatin1String table, qint64 row)
{
    return vault + '|' + table.data() + '|' + QByteArray::number(row);
}

Result<void> renewRows(Connection &connection, const QByteArray &vault, QLatin1String table, const BatchKeys &batch)
{
    constexpr int kRowBits = 32;
    auto rows = Query(connection, QStringLiteral("SELECT id, body FROM %1 WHERE id >= ? AND id < ?").arg(table))
                    .bind(batch.id << kRowBits)
                    .bind((batch.id + 1) << kRowBits)
                    .rows([](const Row &row) {
                        return SealedRow<qint64>{row.integer(0), row.bytes(1)};
                    });
    if (!rows)
        return rows.error();
    Query update(connection, QStringLiteral("UPDATE %1 SET body = ? WHERE id = ?").arg(table));
    for (const SealedRow<qint64> &row : *rows) {
        const QByteArray place = placeOf(vault, table, row.id);
        const auto plaintext = keys::open(batch.before, row.sealed, place);
        if (!plaintext)
            return plaintext.error();
        if (auto done = update.bind(keys::seal(batch.after, *plaintext, place)).bind(row.id).run(); !done)
            return done;
    }
    return {};
}

Result<void> renewBatches(Connection &connection, const QByteArray &vault, const keys::KeyPair &before,
                          const keys::KeyPair &after)
{
    auto rows = Query(connection, QStringLiteral("SELECT id, sealed FROM batch_key")).rows([](const Row &row) {
        return SealedRow<qint64>{row.integer(0), row.bytes(1)};
    });
    if (!rows)
        return rows.error();
    for (const SealedRow<qint64> &row : *rows) {
        auto old = keys::openKeyWith(before, row.sealed);
        if (!old)
            return old.error();
        const BatchKeys batch{row.id, std::move(*old), Secret::random(keys::kKeySize)};
        for (const QLatin1String table : {QLatin1String("response"), QLatin1String("comment")}) {
            if (auto done = renewRows(connection, vault, table, batch); !done)
                return done;
        }
        const auto sealed = keys::sealKeyFor(after.publicKey, batch.after);
        if (!sealed)
            return sealed.error();
        auto done = Query(connection, QStringLiteral("UPDATE batch_key SET sealed = ? WHERE id = ?"))
                        .bind(*sealed)
                        .bind(batch.id)
                        .run();
        if (!done)
            return done;
    }
    return {};
}

/// Coaches who may read the comments get their new key.
Result<void> renewReaders(Connection &connection, const ReleaseId &release, const keys::KeyPair &after,
                          const QByteArray &sealed)
{
    const auto key = keys::sealedKeyWith(after, sealed);
    if (!key)
        return key.error();
    return AssignmentStore(connection).renewCommentKeys(release, *key);
}

Result<void> renewColumn(Connection &connection, const QByteArray &vault, const SealedColumn &column,
                         const keys::KeyPair &before, const keys::KeyPair &after)
{
    auto rows =
        Query(connection, QStringLiteral("SELECT id, %1 FROM %2 WHERE length(%1) > 0").arg(column.column, column.table))
            .rows([](const Row &row) {
                return SealedRow<QString>{row.text(0), row.bytes(1)};
            });
    if (!rows)
        return rows.error();
    Query update(connection, QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(column.table, column.column));
    for (const SealedRow<QString> &row : *rows) {
        const QByteArray place =
            vault + '|' + column.table.data() + '|' + row.id.toUtf8() + '|' + QByteArray(column.place.data());
        const auto plaintext = keys::openWith(before, row.sealed, place);
        if (!plaintext)
            return plaintext.error();
        const auto sealed = keys::sealFor(after.publicKey, *plaintext, place);
        if (!sealed)
            return sealed.error();
        if (auto done = update.bind(*sealed).bind(row.id).run(); !done)
            return done;
        if (column.place != kComments)
            continue;
        if (auto done = renewReaders(connection, ReleaseId(row.id), after, *sealed); !done)
            return done;
    }
    return {};
}

}  // namespace

std::span<const SealedColumn> columnsSealedToAnswers()
{
    return kColumns;
}

Result<void> renewAnswers(Connection &connection, const QByteArray &vault, const keys::KeyPair &before,
                          const keys::KeyPair &after)
{
    if (auto done = renewBatches(connection, vault, before, after); !done)
        return done;
    for (const SealedColumn &column : kColumns) {
        if (auto done = renewColumn(connection, vault, column, before, after); !done)
            return done;
    }
    MemberProofs proofs(connection, QString::fromUtf8(vault), before.secretKey);
    if (auto done = proofs.renew(after.secretKey); !done)
        return done;
    return Query(connection, QStringLiteral("UPDATE answers_compartment SET public_key = ?"))
        .bind(after.publicKey)
        .run();
}

}  // namespace circumspect::sealed
