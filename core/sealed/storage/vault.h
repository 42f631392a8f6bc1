// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret.h"
#include "keys/key_bundle.h"
#include "keys/seal.h"
#include "sealed/storage/answers_compartment.h"
#include "sealed/storage/sqlcipher/connection.h"
#include "sealed/storage/sqlcipher/transaction.h"
#include "sealed/storage/vault_file.h"
#include "sealed/storage/vault_terms.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace circumspect::sealed {

class DraftFile;
struct SchemaStep;

/// An open vault: the encrypted file with its connection and keys, for the thread that opened it. Stores read and write
/// through connection(); use cases open transactions with begin().
class Vault {
public:
    /// Makes a vault where nothing is yet and leaves it open. A failure leaves nothing behind. FileExists,
    /// PassphraseTooShort, NotEnoughMemory, FileNotWritable, DiskFull.
    static Result<std::unique_ptr<Vault>> create(const QString &path, const Secret &passphrase, const NewVault &made);
    /// Opens, checks every page, and upgrades an older schema after laying a copy beside it. Each failure has its own
    /// code: FileNotFound, NotAVault, VaultTruncated, VaultHeaderDamaged, VaultDamaged, VaultNewerThanProgram (the file
    /// is left untouched), VaultInUse, WrongPassphrase, KeySlotNotFound, KeySlotUnusable, NotEnoughMemory ...
    static Result<std::unique_ptr<Vault>> open(const QString &path, const Credential &credential,
                                               const OpenOptions &options = {});

    /// Closes as close() does and ignores what cannot be mended any more.
    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    /// Folds the log into the file, ends it with the mark for the stock shell and gives the lock back. VaultReplaced
    /// when another file, or none, lies in its place by now; that one is left alone.
    Result<void> close();

    QString path() const { return m_parts.path; }
    QString uuid() const { return m_parts.table.vault; }
    VaultKind kind() const { return m_kind; }
    bool isReadOnly() const { return m_connection->isReadOnly(); }
    /// True when this session's slot carries the key to the answers.
    bool isOwner() const { return m_answers->isOpen(); }
    /// Id, kind and role of every slot, and the one this session came through.
    const keys::SlotTable &slotTable() const { return m_parts.table; }
    SlotId currentSlot() const { return m_parts.slot; }

    Connection &connection() { return *m_connection; }
    /// A write transaction for a use case. VaultReadOnly, VaultInUse.
    Result<Transaction> begin() { return Transaction::begin(*m_connection); }

    const AnswersCompartment &answers() const { return *m_answers; }
    /// Shorthands for the answers compartment.
    Result<QByteArray> sealToAnswers(QByteArrayView plaintext, QByteArrayView associated) const;
    Result<QByteArray> openFromAnswers(QByteArrayView sealed, QByteArrayView associated) const;
    Result<Batch> newBatch(const CycleId &cycle) { return m_answers->newBatch(*m_connection, cycle); }
    Result<Batch> openBatch(qint64 id) { return m_answers->openBatch(*m_connection, id); }

    /// The key of this member's private notes; null when the slot has none.
    const Secret *notebookKey() const { return m_parts.bundle.find(keys::BundlePart::NotebookKey); }
    /// This member's own pair, for what is sealed to a person.
    Result<keys::KeyPair> memberKeys() const;

    /// Takes the missing steps of the schema after laying a copy beside the vault; open() does so with the program's
    /// own.
    Result<void> upgrade(const std::vector<SchemaStep> &steps, const QDateTime &now = {});
    /// Reads every page and checks its seal, then the structure and the references.
    Result<VaultCheck> check();
    /// Saves a compacted copy, with the same keys and slots, where nothing is yet, and reads it back before it gets its
    /// name. FileExists, FileNotWritable, DiskFull. Rescues a vault whose own file was taken away.
    Result<void> copyTo(const QString &path);
    /// The vault key as the stock sqlcipher shell takes it, for an emergency. Asks for this slot's secret again:
    /// WrongPassphrase.
    Result<QString> emergencyKey(const Secret &secret) const;

private:
    friend class Members;
    friend class Rotation;

    struct Parts {
        QString path;
        std::optional<VaultLock> lock;
        keys::SlotTable table;
        keys::KeyBundle bundle;
        SlotId slot;
        Secret slotKey;  ///< opens the slot as long as its salt is slotSalt; empty for a vault just made
        QByteArray slotSalt;
    };
    Vault(Parts parts, Connection connection);

    Result<void> readKind();
    Result<void> readIdentity();
    Result<void> prepare(const OpenOptions &options);
    Result<void> loadAnswers();
    Result<void> storeSlots(keys::SlotTable table);
    bool canRewrap(const keys::KeySlot &slot) const;
    Result<void> leaveLinksBehind();
    Result<void> reopen(Journal journal);
    Result<void> leaveMovedFile();
    Result<void> publishVerified(DraftFile &draft) const;

    Parts m_parts;
    VaultKind m_kind = VaultKind::Programme;
    std::optional<Connection> m_connection;
    std::optional<AnswersCompartment> m_answers;
};

}  // namespace circumspect::sealed
