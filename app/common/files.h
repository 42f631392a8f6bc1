// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace circumspect::common {

/// The whole file. FileNotFound, FileNotReadable, FileEmpty, or FileTooLarge beyond `limit` bytes; the subject is the
/// file name without its folder.
Result<QByteArray> readFile(const QString &path, qint64 limit = qint64{50} * 1024 * 1024);

/// Replaces the file atomically: on FileNotWritable what was there before is intact.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

}  // namespace circumspect::common
