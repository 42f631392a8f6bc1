// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/vault.h"

#include "keys/passphrase.h"
#include "keys/vault_header.h"
#include "sealed/storage/backups.h"
#include "sealed/storage/draft_file.h"
#include "sealed/storage/new_vault.h"
#include "sealed/storage/sqlcipher/offset_vfs.h"
#include "sealed/storage/sqlcipher/query.h"
#include "sealed/storage/unlocking.h"
#include "sealed/storage/upgrade.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace circumspect::sealed {

namespace {

Error about(Error error, const QString &path)
{
    error.subject = fileNameOf(path);
    return error;
}

/// Damage of a file that ends in the middle of a page is told as what it is.
Error damageOf(Error error, const QString &path, qint64 size)
{
    constexpr qint64 kPageSize = 4096;
    if (error.code == ErrorCode::VaultDamaged && size % kPageSize != 0)
        error.code = ErrorCode::VaultTruncated;
    return about(std::move(error), path);
}

Journal journalFor(const QString &path)
{
    return isOnNetwork(path) ? Journal::Truncate : Journal::WriteAhead;
}

/// Locks a vault that can be written; nothing to lock where nothing can be written.
Result<std::optional<VaultLock>> lockFor(const QString &path, Access access)
{
    if (access == Access::ReadOnly) {
        if (hasUnfinishedLog(path))
            return failure(ErrorCode::VaultReadOnly, fileNameOf(path), QStringLiteral("it was not closed properly"));
        return std::optional<VaultLock>();
    }
    auto lock = VaultLock::take(path);
    if (!lock)
        return lock.error();
    return std::optional(std::move(*lock));
}

/// Reads a copy back before it gets its name: header, key and every page.
Result<void> verifyCopy(const QString &path, const Secret &vaultKey)
{
    if (auto table = readSlotTable(path); !table)
        return table.error();
    auto connection = Connection::open(path, vaultKey, {.access = Access::ReadOnly});
    if (!connection)
        return connection.error();
    return connection->checkIntegrity();
}

}  // namespace

Vault::Vault(Parts parts, Connection connection) : m_parts(std::move(parts)), m_connection(std::move(connection)) {}

Vault::~Vault()
{
    static_cast<void>(close());
}

Result<std::unique_ptr<Vault>> Vault::create(const QString &path, const Secret &passphrase, const NewVault &made)
{
    if (auto checked = keys::checkPassphrase(passphrase); !checked)
        return checked.error();
    if (QFile::exists(path))
        return failure(ErrorCode::FileExists, fileNameOf(path));
    auto lock = VaultLock::take(path);
    if (!lock)
        return lock.error();
    auto keys = newVaultKeys(passphrase, made);
    if (!keys)
        return keys.error();
    DraftFile draft(path);
    if (auto written = writeNewVault(draft.path(), *keys, made); !written)
        return about(written.error(), path);
    if (auto published = draft.publish(); !published)
        return published.error();
    auto connection = Connection::open(path, keys->bundle.vaultKey, {.journal = journalFor(path)});
    if (!connection)
        return about(connection.error(), path);
    const SlotId slot = keys->table.slots.front().id;
    Parts parts{path, std::move(*lock), std::move(keys->table), std::move(keys->bundle), slot, {}, {}};
    std::unique_ptr<Vault> vault(new Vault(std::move(parts), std::move(*connection)));
    if (auto prepared = vault->prepare({.integrity = IntegrityCheck::None}); !prepared)
        return about(prepared.error(), path);
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &path, const Credential &credential,
                                           const OpenOptions &options)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::FileNotFound, fileNameOf(path));
    const Access access = isReadOnlyPlace(path) ? Access::ReadOnly : options.access;
    auto lock = lockFor(path, access);
    if (!lock)
        return lock.error();
    // What a rotation left that was ended half-way; the vault itself is what it was before.
    if (lock->has_value())
        DraftFile(QFileInfo(path).canonicalFilePath()).abandon();
    auto table = readSlotTable(path);
    if (!table)
        return table.error();
    auto unlocked = unlock(*table, credential);
    if (!unlocked)
        return about(unlocked.error(), path);
    const auto size = databaseSize(path);
    if (!size)
        return size.error();
    const ConnectionOptions how{.access = access, .journal = options.journal.value_or(journalFor(path))};
    auto connection = Connection::open(path, unlocked->bundle.vaultKey, how);
    if (!connection)
        return damageOf(connection.error(), path, *size);
    Parts parts{path,
                std::move(*lock),
                std::move(*table),
                std::move(unlocked->bundle),
                unlocked->slot,
                std::move(unlocked->slotKey),
                unlocked->salt};
    std::unique_ptr<Vault> vault(new Vault(std::move(parts), std::move(*connection)));
    if (auto prepared = vault->prepare(options); !prepared)
        return damageOf(prepared.error(), path, *size);
    if (auto taken = vault->leaveLinksBehind(); !taken)
        return about(taken.error(), path);
    return vault;
}

Result<void> Vault::prepare(const OpenOptions &options)
{
    if (options.integrity == IntegrityCheck::EveryPage) {
        if (auto sound = m_connection->checkIntegrity(); !sound)
            return sound;
    }
    if (auto done = upgrade(schemaSteps(), options.now); !done)
        return done;
    if (auto done = readKind(); !done)
        return done;
    if (auto done = readIdentity(); !done)
        return done;
    return loadAnswers();
}

Result<void> Vault::loadAnswers()
{
    auto answers = AnswersCompartment::load(*m_connection, m_parts.bundle.find(keys::BundlePart::AnswersKey));
    if (!answers)
        return answers.error();
    m_answers = std::move(*answers);
    return {};
}

bool Vault::canRewrap(const keys::KeySlot &slot) const
{
    // A passphrase changed in this session has another salt, and the key of before does not fit it.
    return slot.id == m_parts.slot && !m_parts.slotKey.isEmpty() && slot.salt == m_parts.slotSalt;
}

/// The first unlock after a rotation wraps the slot around the present keys.
Result<void> Vault::leaveLinksBehind()
{
    const keys::KeySlot *slot = m_parts.table.find(m_parts.slot);
    if (slot == nullptr || slot->links.empty() || isReadOnly() || !canRewrap(*slot))
        return {};
    keys::SlotTable table = m_parts.table;
    if (auto done = keys::replaceSlot(table, keys::rewrapSlot(uuid(), *slot, m_parts.slotKey, m_parts.bundle)); !done)
        return done;
    return storeSlots(std::move(table));
}

/// After the file was closed to be replaced. When this fails, every later use of the connection tells so.
Result<void> Vault::reopen(Journal journal)
{
    auto connection = Connection::open(m_parts.path, m_parts.bundle.vaultKey, {.journal = journal});
    if (!connection)
        return about(connection.error(), m_parts.path);
    *m_connection = std::move(*connection);
    return loadAnswers();
}

Result<void> Vault::upgrade(const std::vector<SchemaStep> &steps, const QDateTime &now)
{
    const auto schema = schemaVersion(*m_connection);
    if (!schema)
        return schema.error();
    if (*schema < steps.back().version && isReadOnly())
        return failure(ErrorCode::VaultReadOnly, {}, QStringLiteral("it needs an upgrade"));
    const auto copy = [&]() -> Result<void> {
        auto made = Backups(*this).make(BackupKind::Upgrade, now);
        return made ? Result<void>() : Result<void>(made.error());
    };
    auto done = upgradeSchema(*m_connection, steps, copy);
    if (done && *schema < steps.back().version)
        return writeMeta(*m_connection, kProgramKey, QStringLiteral(CIRCUMSPECT_VERSION));
    if (done || done.error().code != ErrorCode::VaultNewerThanProgram)
        return done;
    Error error = done.error();
    if (const auto program = readMeta(*m_connection, kProgramKey); program && program->has_value())
        error.detail += QStringLiteral(", program %1").arg(**program);
    return error;
}

Result<void> Vault::readKind()
{
    const auto application = m_connection->integer(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return application.error();
    const auto kind = kindOfApplication(*application);
    if (!kind)
        return failure(ErrorCode::VaultNewerThanProgram, {}, QStringLiteral("kind %1").arg(*application));
    m_kind = *kind;
    return {};
}

/// The header and the database must belong together.
Result<void> Vault::readIdentity()
{
    const auto uuid = readMeta(*m_connection, kUuidKey);
    if (!uuid)
        return uuid.error();
    if (*uuid != m_parts.table.vault)
        return failure(ErrorCode::VaultDamaged, {}, QStringLiteral("the header is that of another vault"));
    return {};
}

Result<void> Vault::close()
{
    if (!m_connection)
        return {};
    // A vault that was refused is left as it was found.
    const bool isWritten = m_answers && !isReadOnly();
    Result<void> closed;
    if (m_connection->isMoved())
        closed = leaveMovedFile();
    m_connection.reset();
    if (!closed)
        removeLogs(m_parts.path);
    else if (isWritten)
        closed = appendEndMark(m_parts.path);
    m_parts.lock.reset();
    return closed;
}

/// What was committed is folded into the file that was opened, wherever it lies now. The log is never left for another
/// file to take it for its own.
Result<void> Vault::leaveMovedFile()
{
    static_cast<void>(m_connection->checkpoint());
    return failure(ErrorCode::VaultReplaced, fileNameOf(m_parts.path));
}

Result<QByteArray> Vault::sealToAnswers(QByteArrayView plaintext, QByteArrayView associated) const
{
    return m_answers->sealToAnswers(plaintext, associated);
}

Result<QByteArray> Vault::openFromAnswers(QByteArrayView sealed, QByteArrayView associated) const
{
    return m_answers->openFromAnswers(sealed, associated);
}

Result<keys::KeyPair> Vault::memberKeys() const
{
    const Secret *secretKey = m_parts.bundle.find(keys::BundlePart::MemberKey);
    if (secretKey == nullptr)
        return failure(ErrorCode::KeySlotUnusable, {}, QStringLiteral("the slot has no key of a person"));
    return keys::KeyPair::fromSecretKey(*secretKey);
}

Result<VaultCheck> Vault::check()
{
    const auto damaged = m_connection->countDamagedPages();
    if (!damaged)
        return damaged.error();
    VaultCheck result{*damaged, {}};
    // With damaged pages the other checks stop at the first of them and tell nothing new.
    if (*damaged > 0)
        return result;
    const auto text = [](const Row &row) { return row.text(0); };
    const auto structure = Query(*m_connection, QStringLiteral("PRAGMA integrity_check")).rows(text);
    if (!structure)
        return structure.error();
    const auto references = Query(*m_connection, QStringLiteral("PRAGMA foreign_key_check")).rows(text);
    if (!references)
        return references.error();
    for (const QString &finding : *structure) {
        if (finding != QStringLiteral("ok"))
            result.findings.append(finding);
    }
    for (const QString &table : *references)
        result.findings.append(QStringLiteral("broken reference in %1").arg(table));
    return result;
}

Result<void> Vault::copyTo(const QString &path)
{
    if (QFile::exists(path))
        return failure(ErrorCode::FileExists, fileNameOf(path));
    DraftFile draft(path);
    if (isReadOnly()) {
        if (!QFile::copy(m_parts.path, draft.path()))
            return failure(ErrorCode::FileNotWritable, fileNameOf(path));
        return publishVerified(draft);
    }
    if (auto written = writeNewHeader(draft.path(), m_parts.table); !written)
        return about(written.error(), path);
    if (auto copied = Query(*m_connection, QStringLiteral("VACUUM INTO ?")).bind(draft.path()).run(); !copied)
        return about(copied.error(), path);
    if (auto marked = appendEndMark(draft.path()); !marked)
        return about(marked.error(), path);
    return publishVerified(draft);
}

Result<void> Vault::publishVerified(DraftFile &draft) const
{
    if (auto sound = verifyCopy(draft.path(), m_parts.bundle.vaultKey); !sound)
        return sound;
    return draft.publish();
}

Result<QString> Vault::emergencyKey(const Secret &secret) const
{
    const keys::KeySlot *slot = m_parts.table.find(m_parts.slot);
    if (slot == nullptr)
        return failure(ErrorCode::KeySlotNotFound);
    const auto bundle = keys::openSlot(m_parts.table.vault, *slot, secret);
    if (!bundle)
        return bundle.error();
    return QStringLiteral("x'%1'").arg(QString::fromLatin1(bundle->vaultKey.view().toByteArray().toHex()));
}

Result<void> Vault::storeSlots(keys::SlotTable table)
{
    const auto header = m_connection->readHeader();
    if (!header)
        return header.error();
    ++table.sequence;
    if (!keys::fitsHeader(table))
        return failure(ErrorCode::TooManyKeySlots, {}, QStringLiteral("no room in the header"));
    const QByteArray copy = keys::encodeSlotTable(table);
    const auto [first, second] = keys::overwriteOrder(*header);
    if (auto written = m_connection->writeHeader(first, copy); !written)
        return written;
    // From here on a reader takes the new table; writing it again retires what the old one opened.
    m_parts.table = std::move(table);
    return m_connection->writeHeader(second, copy);
}

}  // namespace circumspect::sealed
