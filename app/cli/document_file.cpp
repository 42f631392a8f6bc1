// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/document_file.h"

#include "common/files.h"
#include "render/fonts.h"
#include "render/html_file.h"
#include "render/pdf_writer.h"
#include "workspace/reporting.h"

namespace circumspect::cli {

namespace {

Result<QByteArray> bytesOf(const report::Document &document, const QString &format)
{
    if (format == u"json")
        return workspace::Reporting::json(document);
    if (format == u"text")
        return workspace::Reporting::text(document);
    if (format == u"html")
        return render::writeHtml(document);
    if (auto loaded = render::loadReportFonts(); !loaded)
        return loaded.error();
    return render::writePdf(document, {});
}

}  // namespace

QStringList documentFormats()
{
    return {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("json"), QStringLiteral("text")};
}

Result<void> writeDocument(const report::Document &document, const QString &path, const QString &format)
{
    const auto bytes = bytesOf(document, format);
    if (!bytes)
        return bytes.error();
    return common::writeFile(path, *bytes);
}

}  // namespace circumspect::cli
