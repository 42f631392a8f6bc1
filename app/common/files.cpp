// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/files.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace circumspect::common {

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    if (!file.exists() || file.isDir())
        return failure(ErrorCode::FileNotFound, name);
    if (file.size() > limit)
        return failure(ErrorCode::FileTooLarge, name, QLocale().formattedDataSize(file.size()));
    QFile input(path);
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, name);
    QByteArray bytes = input.read(limit + 1);
    if (input.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileNotReadable, name);
    if (bytes.size() > limit)
        return failure(ErrorCode::FileTooLarge, name);
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, name);
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile output(path);
    const bool isWritten = output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.commit();
    if (!isWritten)
        return failure(ErrorCode::FileNotWritable, QFileInfo(path).fileName());
    return {};
}

}  // namespace circumspect::common
