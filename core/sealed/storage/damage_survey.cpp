// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/damage_survey.h"

#include "keys/vault_header.h"
#include "sealed/storage/new_vault.h"
#include "sealed/storage/sqlcipher/offset_vfs.h"
#include "sealed/storage/sqlcipher/query.h"
#include "sealed/storage/unlocking.h"
#include "sealed/storage/vault_file.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace circumspect::sealed {

namespace {

constexpr qint64 kPageSize = 4096;

Credential copyOf(const Credential &credential, const SlotId &slot)
{
    return {credential.secret.clone(), credential.kind, slot};
}

/// Rows up to the first that cannot be read.
TableSurvey surveyTable(Connection &connection, const QString &name)
{
    TableSurvey table{name, 0, false};
    QString quoted = name;
    quoted.replace(u'"', QStringLiteral("\"\""));
    auto done = Query(connection, QStringLiteral("SELECT * FROM \"%1\"").arg(quoted)).forEach([&](const Row &) {
        ++table.readableRows;
        return Result<void>();
    });
    table.isWhole = done.isOk();
    return table;
}

void surveyBody(Connection &connection, DamageSurvey &survey)
{
    survey.opens = true;
    if (const auto damaged = connection.countDamagedPages())
        survey.damagedPages = *damaged;
    const auto names = Query(connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                                        "name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"))
                           .rows([](const Row &row) { return row.text(0); });
    if (!names)
        return;
    for (const QString &name : *names)
        survey.tables.push_back(surveyTable(connection, name));
}

/// A log that a crash left holds pages that the file lacks, so it has to be folded in.
ConnectionOptions howToOpen(const QString &path)
{
    if (!hasUnfinishedLog(path) || isReadOnlyPlace(path))
        return {.access = Access::ReadOnly};
    return {.journal = isOnNetwork(path) ? Journal::Truncate : Journal::WriteAhead};
}

void surveyFile(const QString &path, const Secret &vaultKey, DamageSurvey &survey)
{
    const auto size = databaseSize(path);
    if (!size)
        return;
    survey.pages = std::max<qint64>(*size, 0) / kPageSize;
    survey.isTruncated = *size % kPageSize != 0;
    auto connection = Connection::open(path, vaultKey, howToOpen(path));
    if (connection) {
        surveyBody(*connection, survey);
        return;
    }
    survey.isTruncated = survey.isTruncated || connection.error().code == ErrorCode::VaultTruncated;
}

Result<Unlocked> unlockBackup(const Backup &backup, const Credential &credential, const SlotId &slot)
{
    const auto table = readSlotTable(backup.path);
    if (!table)
        return table.error();
    return unlock(*table, copyOf(credential, table->find(slot) != nullptr ? slot : SlotId()));
}

/// A file without its key table is still read by the key in a backup's, as long as nobody rotated it since.
void surveyByBackups(const QString &path, const Credential &credential, DamageSurvey &survey)
{
    for (const Backup &backup : backupsBeside(path)) {
        const auto unlocked = unlockBackup(backup, credential, credential.slot);
        if (!unlocked)
            continue;
        surveyFile(path, unlocked->bundle.vaultKey, survey);
        if (!survey.opens)
            continue;
        survey.keysFrom = backup.path;
        return;
    }
}

BackupSurvey surveyBackup(const Backup &backup, const Credential &credential, const SlotId &slot)
{
    BackupSurvey survey{.backup = backup, .isSound = false, .isLocked = false, .program = {}};
    const auto unlocked = unlockBackup(backup, credential, slot);
    if (!unlocked) {
        survey.isLocked = unlocked.error().code == ErrorCode::WrongPassphrase;
        return survey;
    }
    auto connection = Connection::open(backup.path, unlocked->bundle.vaultKey, {.access = Access::ReadOnly});
    if (!connection)
        return survey;
    const auto program = readMeta(*connection, kProgramKey);
    survey.isSound = program && connection->checkIntegrity();
    survey.program = program ? program->value_or(QString()) : QString();
    return survey;
}

Result<QByteArray> headerOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, fileNameOf(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, fileNameOf(path), file.errorString());
    return file.read(keys::kHeaderSize);
}

}  // namespace

Result<DamageSurvey> surveyDamage(const QString &path, const Credential &credential)
{
    std::optional<VaultLock> lock;
    if (!isReadOnlyPlace(path) && QFile::exists(path)) {
        auto taken = VaultLock::take(path);
        if (!taken)
            return taken.error();
        lock = std::move(*taken);
    }
    const auto header = headerOf(path);
    if (!header)
        return header.error();
    DamageSurvey survey;
    survey.wholeHeaderCopies = keys::countWholeCopies(*header);
    SlotId slot = credential.slot;
    const auto table = keys::readHeader(*header);
    if (table) {
        const auto unlocked = unlock(*table, credential);
        if (!unlocked)
            return unlocked.error();
        slot = unlocked->slot;
        surveyFile(path, unlocked->bundle.vaultKey, survey);
    } else if (table.error().code == ErrorCode::VaultTruncated) {
        survey.isTruncated = true;
    } else if (table.error().code == ErrorCode::VaultHeaderDamaged) {
        surveyByBackups(path, credential, survey);
    } else {
        return failure(table.error().code, fileNameOf(path), table.error().detail);
    }
    for (const Backup &backup : backupsBeside(path))
        survey.backups.push_back(surveyBackup(backup, credential, slot));
    std::stable_partition(survey.backups.begin(), survey.backups.end(),
                          [](const BackupSurvey &backup) { return backup.isSound; });
    return survey;
}

}  // namespace circumspect::sealed
