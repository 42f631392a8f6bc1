// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/new_vault.h"

#include "keys/key_derivation.h"
#include "keys/roles.h"
#include "keys/seal.h"
#include "sealed/storage/member_proofs.h"
#include "sealed/storage/members.h"
#include "sealed/storage/sqlcipher/connection.h"
#include "sealed/storage/sqlcipher/offset_vfs.h"
#include "sealed/storage/sqlcipher/query.h"
#include "sealed/storage/sqlcipher/transaction.h"
#include "sealed/storage/upgrade.h"
#include "sealed/storage/vault_file.h"

#include <QUuid>

#include <array>
#include <cstdlib>
#include <utility>

namespace circumspect::sealed {

namespace {

struct Application {
    VaultKind kind;
    qint64 id;
};

/// "CSPR", "CSCO" and "CSPA" in ASCII.
constexpr std::array kApplications = {Application{VaultKind::Programme, 0x43535052},
                                      Application{VaultKind::Coach, 0x4353434f},
                                      Application{VaultKind::Participant, 0x43535041}};

qint64 applicationOf(VaultKind kind)
{
    for (const Application &application : kApplications) {
        if (application.kind == kind)
            return application.id;
    }
    std::abort();
}

Result<void> insertAnswersCompartment(Connection &connection, const Secret &secretKey)
{
    const auto pair = keys::KeyPair::fromSecretKey(secretKey);
    if (!pair)
        return pair.error();
    return Query(connection, QStringLiteral("INSERT INTO answers_compartment (id, public_key) VALUES (?, ?)"))
        .bind(newUuid())
        .bind(pair->publicKey)
        .run();
}

Result<void> fill(Connection &connection, const VaultKeys &made, const NewVault &wanted)
{
    if (auto done = writeMeta(connection, kUuidKey, made.table.vault); !done)
        return done;
    if (auto done = writeMeta(connection, kProgramKey, QStringLiteral(CIRCUMSPECT_VERSION)); !done)
        return done;
    const NewMember member{wanted.role, wanted.memberName, wanted.cost};
    const auto added = insertMember(connection, member, made.bundle, made.table.slots.front().id);
    if (!added)
        return added.error();
    const Secret *answers = made.bundle.find(keys::BundlePart::AnswersKey);
    if (answers == nullptr)
        return {};
    if (auto vouched = MemberProofs(connection, made.table.vault, *answers).vouchFor(*added); !vouched)
        return vouched;
    return insertAnswersCompartment(connection, *answers);
}

}  // namespace

Result<std::optional<QString>> readMeta(Connection &connection, QLatin1String key)
{
    return Query(connection, QStringLiteral("SELECT value FROM vault_meta WHERE key = ?"))
        .bind(QString(key))
        .row([](const Row &row) { return row.text(0); });
}

Result<void> writeMeta(Connection &connection, QLatin1String key, const QString &value)
{
    return Query(connection, QStringLiteral("INSERT INTO vault_meta (key, value) VALUES (?, ?) "
                                            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"))
        .bind(QString(key))
        .bind(value)
        .run();
}

std::optional<VaultKind> kindOfApplication(qint64 applicationId)
{
    for (const Application &application : kApplications) {
        if (application.id == applicationId)
            return application.kind;
    }
    return std::nullopt;
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

keys::KeyBundle newMemberBundle(const Secret &vaultKey, const QString &role)
{
    keys::KeyBundle bundle{vaultKey.clone(), {}};
    bundle.parts.emplace(keys::BundlePart::MemberKey, std::move(keys::KeyPair::random().secretKey));
    if (keys::holdsRole(role, keys::Role::Coach) || keys::holdsRole(role, keys::Role::Participant))
        bundle.parts.emplace(keys::BundlePart::NotebookKey, Secret::random(keys::kKeySize));
    return bundle;
}

Result<VaultKeys> newVaultKeys(const Secret &passphrase, const NewVault &made)
{
    VaultKeys keys{newMemberBundle(Secret::random(keys::kKeySize), made.role), {newUuid(), 1, {}}};
    if (made.kind == VaultKind::Programme && keys::holdsRole(made.role, keys::Role::Owner))
        keys.bundle.parts.emplace(keys::BundlePart::AnswersKey, std::move(keys::KeyPair::random().secretKey));
    const keys::SlotPurpose purpose{keys::SlotKind::Passphrase, made.role, made.cost};
    auto slot = keys::sealSlot(keys.table.vault, SlotId(newUuid()), purpose, passphrase, keys.bundle);
    if (!slot)
        return slot.error();
    keys.table.slots.push_back(std::move(*slot));
    return keys;
}

Result<void> writeNewVault(const QString &path, const VaultKeys &made, const NewVault &wanted)
{
    if (auto written = writeNewHeader(path, made.table); !written)
        return written;
    {
        auto connection =
            Connection::open(path, made.bundle.vaultKey, {.journal = Journal::Truncate, .body = Body::New});
        if (!connection)
            return connection.error();
        const QString application = QStringLiteral("PRAGMA application_id = %1").arg(applicationOf(wanted.kind));
        if (auto done = connection->execute(application); !done)
            return done;
        if (auto done = upgradeSchema(*connection, schemaSteps(), {}); !done)
            return done;
        auto transaction = Transaction::begin(*connection);
        if (!transaction)
            return transaction.error();
        if (auto done = fill(*connection, made, wanted); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
    }
    return appendEndMark(path);
}

}  // namespace circumspect::sealed
