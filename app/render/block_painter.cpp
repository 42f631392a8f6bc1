// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/block_painter.h"

#include "render/mirroring.h"
#include "render/part_painter.h"
#include "report/text_direction.h"

#include <QPainter>

namespace circumspect::render {

namespace {

constexpr qsizetype kReleaseDigits = 12;

constexpr double kFooterFromBottom = 40;  // points

void paintFooter(const PartCanvas &canvas, int page)
{
    const PageGeometry &geometry = canvas.document.geometry;
    const report::Document &document = *canvas.document.document;
    const double top = geometry.size.height() - kFooterFromBottom;
    canvas.painter.setPen(QPen(canvas.palette.grid, 0.5));
    canvas.painter.drawLine(QPointF(geometry.left, top - 5), QPointF(geometry.left + geometry.width(), top - 5));
    const QRectF box(geometry.left, top, geometry.width(), type::kFooter.leading);
    const QString number = document.pageLabel.arg(page + 1).arg(canvas.document.pages.size());
    // The first digits tell releases apart; the whole id is in the JSON.
    QStringList marks = {document.footer, document.releaseId.left(kReleaseDigits)};
    marks.removeAll(QString());
    const QString middle = marks.join(QStringLiteral(" · "));
    const double sides = std::max(textWidth(number, type::kFooter), geometry.width() * 0.28);
    paintText(canvas.painter, QRectF(box.left(), top, sides, box.height()), document.subject, type::kFooter,
              canvas.palette.muted, Qt::AlignLeft | Qt::AlignTop);
    paintText(canvas.painter, box.adjusted(sides, 0, -sides, 0), middle, type::kFooter, canvas.palette.muted,
              Qt::AlignHCenter | Qt::AlignTop);
    paintText(canvas.painter, box, number, type::kFooter, canvas.palette.muted, Qt::AlignRight | Qt::AlignTop);
}

TagElement sectionElement(int section)
{
    return {TagRole::Section, {section, -1, -1, -1}, {}, {}, {}};
}

}  // namespace

void paintPage(QPainter &painter, const PagedDocument &document, int page, const Palette &palette, TagSink *tags)
{
    const bool isTurned = report::isRightToLeft(document.document->language);
    const Mirroring mirroring(painter, {{0, 0}, document.geometry.size}, isTurned);
    painter.setLayoutDirection(isTurned ? Qt::RightToLeft : Qt::LeftToRight);
    const PartCanvas canvas{painter, palette, document, tags};
    const PartCanvas silent{painter, palette, document, nullptr};
    const Page &sheet = document.pages[static_cast<std::size_t>(page)];
    for (const PlacedPart &part : sheet.parts) {
        const TagGroup section(part.isDecoration ? nullptr : tags, sectionElement(part.key.section));
        paintPart(part.isDecoration ? silent : canvas, part);
    }
    if (!sheet.isCover)
        paintFooter(canvas, page);
}

}  // namespace circumspect::render
