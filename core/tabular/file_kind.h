// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace circumspect::tabular {

/// What the first bytes say a file is.
enum class FileKind { Text, Zip, Gzip, Ole, Biff, Pdf, Xml, Json };

FileKind fileKindOf(QByteArrayView bytes);

/// True for an OLE file that wraps an encrypted workbook rather than an old one.
bool isEncryptedWorkbook(QByteArrayView ole);

/// Ok for text. Errors by name: LegacySpreadsheet (.xls: save as .xlsx), EncryptedSpreadsheet, FormatNotSupported with
/// the kind as subject.
Result<void> requireText(QByteArrayView bytes);

}  // namespace circumspect::tabular
