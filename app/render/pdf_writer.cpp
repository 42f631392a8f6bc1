// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_writer.h"

#include "render/block_painter.h"
#include "render/fonts.h"
#include "render/page_layout.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace circumspect::render {

namespace {

constexpr int kResolution = 1200;  // dots an inch; positions in the file are multiples of it

void setUpPages(QPdfWriter &writer, const QSizeF &size)
{
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

QByteArray paintedPages(const PagedDocument &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUpPages(writer, document.geometry.size);
    QPainter painter(&writer);
    painter.scale(kResolution / 72.0, kResolution / 72.0);
    const Palette palette = Palette::light();
    for (int page = 0; page < static_cast<int>(document.pages.size()); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, document, page, palette);
    }
    painter.end();
    return bytes;
}

}  // namespace

Result<QByteArray> writePdf(const report::Document &document, const PdfOptions &options)
{
    if (!QFontDatabase::hasFamily(reportFontFamily()))
        return failure(ErrorCode::ReportFailed, {}, QStringLiteral("report fonts not loaded"));
    const PagedDocument paged = layOutPages(document, options.pageSize);
    if (paged.pages.empty())
        return failure(ErrorCode::ReportFailed, {}, QStringLiteral("document without pages"));
    return paintedPages(paged);
}

}  // namespace circumspect::render
