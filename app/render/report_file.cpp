// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/report_file.h"

#include "render/html_file.h"
#include "render/pdf_protection.h"

namespace circumspect::render {

QString suffixOf(FileKind kind)
{
    return kind == FileKind::Pdf ? QStringLiteral("pdf") : QStringLiteral("html");
}

Result<QByteArray> writeReportFile(const report::Document &document, const FileOptions &options)
{
    if (options.kind == FileKind::WebPage && options.password)
        return failure(ErrorCode::ReportFailed, {}, QStringLiteral("a web page cannot be encrypted"));
    if (options.kind == FileKind::WebPage)
        return writeHtml(document);
    auto pdf = writePdf(document, options.pdf);
    return pdf && options.password ? protectPdf(*pdf, *options.password) : pdf;
}

}  // namespace circumspect::render
