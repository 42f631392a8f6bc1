// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QString>

namespace circumspect::cli {

/// Writes a document as PDF on A4.
Result<void> writeDocument(const report::Document &document, const QString &path);

}  // namespace circumspect::cli
