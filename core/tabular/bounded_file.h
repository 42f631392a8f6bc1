// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace circumspect::tabular {

/// A file's bytes, of which never more than `limit` + 1 are in memory. Errors: FileNotFound, FileNotReadable,
/// FileEmpty, FileTooLarge; the subject is `path`.
Result<QByteArray> readBoundedFile(const QString &path, qint64 limit);

}  // namespace circumspect::tabular
