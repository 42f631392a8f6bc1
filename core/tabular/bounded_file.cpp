// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/bounded_file.h"

#include <QFile>

namespace circumspect::tabular {

Result<QByteArray> readBoundedFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    if (file.size() > limit)
        return failure(ErrorCode::FileTooLarge, path, QString::number(limit));
    // A pipe has no size: the read itself is bounded as well.
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    if (bytes.size() > limit)
        return failure(ErrorCode::FileTooLarge, path, QString::number(limit));
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, path);
    return bytes;
}

}  // namespace circumspect::tabular
