// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QString>

namespace circumspect::report {

/// A block's content as lines of fields separated by tabs, to be pasted into a spreadsheet: tables and pictures by rows
/// and columns as they are printed, texts as they stand. Withheld values are their reason in words. Empty for blocks
/// that hold nothing to copy.
QString blockData(const Block &block, const QString &language);

}  // namespace circumspect::report
