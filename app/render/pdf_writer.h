// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "render/page_size.h"
#include "report/document.h"

#include <QByteArray>

#include <optional>

namespace circumspect::render {

struct PdfOptions {
    std::optional<PageSize> pageSize = {};  ///< what the document's template says, else A4
    bool isTagged = true;                   ///< structure for screen readers, built to PDF/UA-1 rules
};

/// The document as a finished PDF: vectors only, fonts embedded, outline, links and structure. The same document gives
/// the same bytes. ReportFailed if the fonts are not loaded or the file cannot be finished.
Result<QByteArray> writePdf(const report::Document &document, const PdfOptions &options = {});

}  // namespace circumspect::render
