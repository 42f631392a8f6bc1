// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "keys/key_slots.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace circumspect::sealed {

/// The name of a vault for errors: its file name without folders.
QString fileNameOf(const QString &path);

/// Reads the header of a vault that is not open in this process: its id and key slots, no secret. FileNotFound,
/// FileNotReadable, FileEmpty, what keys::readHeader tells, and VaultInUse for one that is open in this process,
/// because closing a second descriptor would drop the locks of the first.
Result<keys::SlotTable> inspectVault(const QString &path);
/// The same for whoever holds the vault's lock and has not opened it yet.
Result<keys::SlotTable> readSlotTable(const QString &path);
/// Writes a header into a new file. FileExists, FileNotWritable.
Result<void> writeNewHeader(const QString &path, const keys::SlotTable &table);

/// True on file systems of other machines, where shared memory and locks cannot be relied on.
bool isOnNetwork(const QString &path);
/// True when neither the file nor a lock beside it can be written.
bool isReadOnlyPlace(const QString &path);
/// True when a write-ahead log with content lies beside the vault: it was not closed properly.
bool hasUnfinishedLog(const QString &path);

/// Removes what SQLite laid beside a vault that has been closed.
void removeLogs(const QString &path);

/// Who holds a vault's lock.
struct LockHolder {
    QString user;  ///< empty where the system does not tell
    QString computer;
    QString program;
    qint64 process = 0;
    QDateTime since;  ///< UTC, by the clock of the place the file lies in
    bool isHere = false;
};

/// Nothing when nobody holds it, or the process that did has ended.
std::optional<LockHolder> lockHolder(const QString &path);

/// Held while a vault is open, so that one process at a time works on it.
class VaultLock {
public:
    /// VaultInUse, with computer, program, process, user and the time since when in the detail. A lock whose process
    /// has ended on this computer is taken over; one of another computer never is.
    static Result<VaultLock> take(const QString &path);
    /// Removes a lock whatever it says; only after a person confirmed that nobody else works on the vault.
    static void breakOpen(const QString &path);

    VaultLock(VaultLock &&) noexcept;
    VaultLock &operator=(VaultLock &&) noexcept;
    ~VaultLock();

private:
    explicit VaultLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

}  // namespace circumspect::sealed
