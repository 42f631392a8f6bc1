// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/document_file.h"

#include "common/files.h"
#include "render/fonts.h"
#include "render/pdf_writer.h"

namespace circumspect::cli {

Result<void> writeDocument(const report::Document &document, const QString &path)
{
    if (auto loaded = render::loadReportFonts(); !loaded)
        return loaded;
    const auto bytes = render::writePdf(document, {});
    if (!bytes)
        return bytes.error();
    return common::writeFile(path, *bytes);
}

}  // namespace circumspect::cli
