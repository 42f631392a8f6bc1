// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/page_layout.h"
#include "render/tag_sink.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace circumspect::render {

/// Words that stand on a page: a paragraph, a table's cell, a picture's sentence, a link.
struct PageWords {
    QRectF box;  ///< points from the page's top left corner
    TagKey key;
    TagRole role = TagRole::Paragraph;
    QString text;
    QString target;  ///< the section a link leads to; empty otherwise
};

/// What can be read on a page, in reading order, for search, selection and screen readers. Running titles, repeated
/// headers and footers are left out.
std::vector<PageWords> wordsOn(const PagedDocument &document, int page);

}  // namespace circumspect::render
