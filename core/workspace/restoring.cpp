// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/restoring.h"

#include "sealed/storage/draft_file.h"
#include "sealed/storage/file_sync.h"
#include "sealed/storage/vault_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace circumspect::workspace {

namespace {

constexpr const char *kLogSuffixes[] = {"", "-wal", "-journal"};

/// "City (damaged).circ", "City (damaged 2).circ" ...: a name that is free together with its logs.
QString nameAside(const QString &path)
{
    const QFileInfo file(path);
    for (int number = 1;; ++number) {
        const QString mark = number == 1 ? QStringLiteral(" (damaged)") : QStringLiteral(" (damaged %1)").arg(number);
        const QString name = file.completeBaseName() + mark + u'.' + file.suffix();
        const QString aside = QDir(file.absolutePath()).filePath(name);
        if (!QFile::exists(aside) && !QFile::exists(aside + QStringLiteral("-wal")))
            return aside;
    }
}

/// The file and the logs that belong to it; a log beside another file would be read into it.
bool moveWithLogs(const QString &from, const QString &to)
{
    for (const char *suffix : kLogSuffixes) {
        const QLatin1String end(suffix);
        if (QFile::exists(from + end) && !QFile::rename(from + end, to + end))
            return false;
    }
    QFile::remove(from + QStringLiteral("-shm"));
    sealed::syncFolderOf(to);
    return true;
}

Result<void> copyInto(const sealed::DraftFile &draft, const QString &source)
{
    QFile file(source);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, sealed::fileNameOf(source));
    if (file.copy(draft.path()))
        return {};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, sealed::fileNameOf(draft.path()),
                   file.errorString());
}

}  // namespace

Result<QString> restoreBackup(const QString &path, const QString &backup)
{
    const auto lock = sealed::VaultLock::take(path);
    if (!lock)
        return lock.error();
    sealed::DraftFile draft(path);
    if (auto copied = copyInto(draft, backup); !copied)
        return copied.error();
    const QString aside = nameAside(path);
    if (!moveWithLogs(path, aside)) {
        moveWithLogs(aside, path);
        return failure(ErrorCode::FileNotWritable, sealed::fileNameOf(path));
    }
    if (auto published = draft.publish(); !published) {
        moveWithLogs(aside, path);
        return published.error();
    }
    return aside;
}

Result<void> copyClosedVault(const QString &path, const QString &target)
{
    if (QFile::exists(target))
        return failure(ErrorCode::FileExists, sealed::fileNameOf(target));
    sealed::DraftFile draft(target);
    if (auto copied = copyInto(draft, path); !copied)
        return copied;
    return draft.publish();
}

}  // namespace circumspect::workspace
