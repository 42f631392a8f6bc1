// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/page_layout.h"
#include "render/palette.h"
#include "render/tag_sink.h"

class QPainter;

namespace circumspect::render {

/// What every part needs to be drawn.
struct PartCanvas {
    QPainter &painter;
    const Palette &palette;
    const PagedDocument &document;
    TagSink *tags = nullptr;
};

/// Draws one part where it is placed.
void paintPart(const PartCanvas &canvas, const PlacedPart &part);

/// The first page.
void paintCover(const PartCanvas &canvas, const PlacedPart &part, const report::Cover &cover);

/// One row of a table; a repeated header is decoration.
void paintTableRow(const PartCanvas &canvas, const QRectF &rect, TagKey key, const TableRowPart &row);

/// "Cycle: Spring", punctuated as the document's language does; for readers of the structure.
QString labelled(const PartCanvas &canvas, const QString &label, const QString &text);

QColor inkOf(InkRole role, const Palette &palette);

}  // namespace circumspect::render
