// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sealed/storage/backups.h"
#include "sealed/storage/vault_terms.h"

#include <QString>

#include <vector>

namespace circumspect::sealed {

/// What can still be read of a table.
struct TableSurvey {
    QString name;
    qint64 readableRows = 0;
    bool isWhole = false;
};

/// A backup and whether it is as it was written.
struct BackupSurvey {
    Backup backup;
    bool isSound = false;
    bool isLocked = false;  ///< it has another passphrase, as copies from before a change have
    QString program;        ///< version of the program that last changed its schema; empty when it does not open
};

/// What is left of a vault. Names tables and counts, never contents.
struct DamageSurvey {
    int wholeHeaderCopies = 0;
    QString keysFrom;  ///< the backup whose key table opens this file, where both of its own copies are damaged
    bool opens = false;
    bool isTruncated = false;
    qint64 pages = 0;
    qint64 damagedPages = 0;
    std::vector<TableSurvey> tables;
    std::vector<BackupSurvey> backups;  ///< sound ones first, then newest first
};

/// Looks at a closed vault and its backups and writes to none of them, save folding in a log that a crash left.
/// Damage is no Error; FileNotFound, FileNotReadable, NotAVault, VaultNewerThanProgram, VaultInUse, WrongPassphrase,
/// KeySlotNotFound, NotEnoughMemory are.
Result<DamageSurvey> surveyDamage(const QString &path, const Credential &credential);

}  // namespace circumspect::sealed
