// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QString>
#include <QStringList>

namespace circumspect::cli {

/// What documents can be written as: the words of --format.
QStringList documentFormats();

/// Writes a document in one of these formats; PDF on A4.
Result<void> writeDocument(const report::Document &document, const QString &path,
                           const QString &format = QStringLiteral("pdf"));

}  // namespace circumspect::cli
