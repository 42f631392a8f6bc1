// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/page_layout.h"
#include "render/palette.h"
#include "render/tag_sink.h"

class QPainter;

namespace circumspect::render {

/// Draws one page at the painter's origin, in points: the same for PDF, preview and screen. Draws no paper. `tags`, if
/// given, hears what each part is; running titles and footers are decoration.
void paintPage(QPainter &painter, const PagedDocument &document, int page, const Palette &palette,
               TagSink *tags = nullptr);

}  // namespace circumspect::render
