// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace circumspect::sealed {

class Vault;

/// What was about to be done when a copy was made.
enum class BackupKind { Upgrade, Import, Deletion, Rotation };

QString textOf(BackupKind kind);

/// A copy in the folder of backups beside a vault. The number tells the order, the time is for people: clocks are set.
struct Backup {
    QString path;
    int number = 0;
    BackupKind kind = BackupKind::Import;
    QDateTime madeAt;  ///< UTC; invalid where no clock was at hand
    qint64 bytes = 0;
};

/// The folder, named after the vault's file.
QString backupFolderOf(const QString &vaultPath);
/// The backups beside a vault, newest first; needs no key.
std::vector<Backup> backupsBeside(const QString &vaultPath);

/// Makes and counts the rotating backups of an open vault.
class Backups {
public:
    static constexpr int kDefaultKept = 5;
    static constexpr int kMostKept = 100;

    explicit Backups(Vault &vault) : m_vault(vault) {}

    /// Lays a copy with the same keys into the folder, reads it back, and only then takes away those beyond the kept
    /// count, oldest first. Returns the path; empty when none are kept, which an upgrade does not heed. BackupFailed,
    /// with its reason in the causes.
    Result<QString> make(BackupKind kind, const QDateTime &now);

    Result<int> kept();
    /// WrongUsage beyond 0 to kMostKept.
    Result<void> setKept(int count);

private:
    Vault &m_vault;
};

}  // namespace circumspect::sealed
