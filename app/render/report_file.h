// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "render/pdf_writer.h"
#include "report/document.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace circumspect::render {

enum class FileKind { Pdf, WebPage };

/// How the file of a report is to be. Several threads may share one.
struct FileOptions {
    FileKind kind = FileKind::Pdf;
    PdfOptions pdf = {};
    std::shared_ptr<const Secret> password = {};  ///< of PDFs only; null: open to everybody who has the file
};

/// "pdf" or "html".
QString suffixOf(FileKind kind);

/// The bytes of a report's file. ReportFailed as writePdf(), protectPdf() and writeHtml() say, and for a web page with
/// a password, which nothing could keep.
Result<QByteArray> writeReportFile(const report::Document &document, const FileOptions &options);

}  // namespace circumspect::render
