// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/storage/vault_file.h"

#include "keys/vault_header.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QSysInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace circumspect::sealed {

namespace {

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

std::optional<LockHolder> holderIn(const QString &path)
{
    const QLockFile lock(lockPath(path));
    LockHolder holder;
    if (!lock.getLockInfo(&holder.process, &holder.computer, &holder.program))
        return std::nullopt;
    const QFileInfo file(lockPath(path));
    holder.user = file.owner();
    holder.since = file.lastModified().toUTC();
    holder.isHere =
        holder.process == QCoreApplication::applicationPid() && holder.computer == QSysInfo::machineHostName();
    return holder;
}

QString wordsOf(const std::optional<LockHolder> &holder)
{
    if (!holder)
        return {};
    const QString who =
        QStringLiteral("%1, %2 (%3)").arg(holder->computer, holder->program, QString::number(holder->process));
    const QString user = holder->user.isEmpty() ? QString() : QStringLiteral(", %1").arg(holder->user);
    return QStringLiteral("%1%2, since %3").arg(who, user, holder->since.toString(Qt::ISODate));
}

}  // namespace

QString fileNameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Result<keys::SlotTable> inspectVault(const QString &path)
{
    const auto holder = holderIn(path);
    if (holder && holder->isHere)
        return failure(ErrorCode::VaultInUse, fileNameOf(path), wordsOf(holder));
    return readSlotTable(path);
}

Result<keys::SlotTable> readSlotTable(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::FileNotFound, fileNameOf(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, fileNameOf(path), file.errorString());
    if (file.size() == 0)
        return failure(ErrorCode::FileEmpty, fileNameOf(path));
    auto table = keys::readHeader(file.read(keys::kHeaderSize));
    if (table)
        return table;
    Error error = table.error();
    if (error.code == ErrorCode::VaultNewerThanProgram)
        error.detail = QStringLiteral("file format %1").arg(error.subject);
    error.subject = fileNameOf(path);
    return error;
}

Result<void> writeNewHeader(const QString &path, const keys::SlotTable &table)
{
    QFile file(path);
    if (file.exists())
        return failure(ErrorCode::FileExists, fileNameOf(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorCode::FileNotWritable, fileNameOf(path), file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(keys::makeHeader(table)) != keys::kHeaderSize || !file.flush())
        return failure(ErrorCode::DiskFull, fileNameOf(path), file.errorString());
    return {};
}

bool isOnNetwork(const QString &path)
{
    static constexpr std::array kNetworkTypes = {"nfs",        "cifs",       "smb",  "afpfs",     "webdav",
                                                 "davfs",      "9p",         "afs",  "ncpfs",     "fuse.sshfs",
                                                 "fuse.davfs", "fuse.gvfsd", "ceph", "glusterfs", "fuse.rclone"};
    // Windows names the file system of the other machine, so there the path itself has to tell.
    if (path.startsWith(QStringLiteral("//")) || path.startsWith(QStringLiteral("\\\\")))
        return true;
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    return std::any_of(kNetworkTypes.begin(), kNetworkTypes.end(),
                       [&](const char *network) { return type.startsWith(network); });
}

bool isReadOnlyPlace(const QString &path)
{
    const QFileInfo file(path);
    return !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable();
}

bool hasUnfinishedLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

void removeLogs(const QString &path)
{
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

Result<VaultLock> VaultLock::take(const QString &path)
{
    auto file = std::make_unique<QLockFile>(lockPath(path));
    // Age says nothing: a vault may stay open for days. Only a lock whose process has ended here is stale.
    file->setStaleLockTime(0);
    if (file->tryLock())
        return VaultLock(std::move(file));
    if (file->error() == QLockFile::LockFailedError)
        return failure(ErrorCode::VaultInUse, fileNameOf(path), wordsOf(holderIn(path)));
    return failure(ErrorCode::FileNotWritable, fileNameOf(path), QStringLiteral("the lock file cannot be written"));
}

std::optional<LockHolder> lockHolder(const QString &path)
{
    // Taking the lock tells whether the one who wrote it still lives.
    if (auto lock = VaultLock::take(path); lock)
        return std::nullopt;
    return holderIn(path);
}

void VaultLock::breakOpen(const QString &path)
{
    QFile::remove(lockPath(path));
}

VaultLock::VaultLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}
VaultLock::VaultLock(VaultLock &&) noexcept = default;
VaultLock &VaultLock::operator=(VaultLock &&) noexcept = default;
VaultLock::~VaultLock() = default;

}  // namespace circumspect::sealed
