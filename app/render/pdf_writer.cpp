// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_writer.h"

#include "render/block_painter.h"
#include "render/fonts.h"
#include "render/kept_texts.h"
#include "render/page_layout.h"
#include "render/pdf/pdf_finish.h"
#include "render/pdf/pdf_tagger.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <map>

namespace circumspect::render {

namespace {

constexpr qsizetype kRoomForReport = 1'000'000;
constexpr int kResolution = 1200;  // dots an inch; positions in the file are multiples of it

void setUpPages(QPdfWriter &writer, const QSizeF &size)
{
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

PageSize paperOf(const report::Document &document)
{
    return document.look.paper == report::Paper::Letter ? PageSize::Letter : PageSize::A4;
}

struct Painted {
    QByteArray bytes;
    TagTree tags;
};

Painted paintedPages(const PagedDocument &document, bool isTagged)
{
    Painted painted;
    painted.bytes.reserve(kRoomForReport);
    QBuffer buffer(&painted.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUpPages(writer, document.geometry.size);
    QPainter painter(&writer);
    painter.scale(kResolution / 72.0, kResolution / 72.0);
    PdfTagger tagger(painter, isTagged);
    const Palette palette = Palette::light().withAccent(document.document->look.accent);
    for (int page = 0; page < static_cast<int>(document.pages.size()); ++page) {
        if (page > 0)
            writer.newPage();
        tagger.startPage();
        paintPage(painter, document, page, palette, &tagger);
    }
    painter.end();
    painted.tags = tagger.tree();
    return painted;
}

PdfFinish finishOf(const PagedDocument &paged, const TagTree &tags, bool isTagged)
{
    const report::Document &document = *paged.document;
    PdfFinish finish{document.title, document.language, document.createdAt, {}, {}, {}};
    std::map<QString, std::size_t> destinations;
    for (const report::Section &section : document.sections) {
        const auto page = paged.firstPageOf.find(section.id);
        if (page == paged.firstPageOf.end())
            continue;
        destinations.emplace(section.id, finish.destinations.size());
        const QString title = section.title.isEmpty() ? document.title : section.title;
        finish.destinations.push_back({title, page->second, std::max(0.0, paged.topOf.at(section.id) - 12)});
    }
    for (std::size_t node = 0; node < tags.nodes.size(); ++node) {
        const TagElement &element = tags.nodes[node].element;
        const auto target = destinations.find(element.target);
        if (element.role == TagRole::Link && target != destinations.end())
            finish.links.push_back({tags.nodes[node].page, element.box, target->second, element.text, node});
    }
    if (isTagged)
        finish.tags = tags;
    return finish;
}

}  // namespace

Result<QByteArray> writePdf(const report::Document &document, const PdfOptions &options)
{
    if (!QFontDatabase::hasFamily(reportFontFamily()))
        return failure(ErrorCode::ReportFailed, {}, QStringLiteral("report fonts not loaded"));
    const KeptTexts kept;
    const PagedDocument paged = layOutPages(document, options.pageSize.value_or(paperOf(document)));
    if (paged.pages.empty())
        return failure(ErrorCode::ReportFailed, {}, QStringLiteral("document without pages"));
    const Painted painted = paintedPages(paged, options.isTagged);
    return finishPdf(painted.bytes, finishOf(paged, painted.tags, options.isTagged));
}

}  // namespace circumspect::render
