// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QByteArray>

namespace circumspect::render {

/// The document as one accessible web page with its charts drawn in it, for light and dark screens and paper;
/// ReportFailed without the report's fonts, which measure the words of charts.
Result<QByteArray> writeHtml(const report::Document &document);

}  // namespace circumspect::render
