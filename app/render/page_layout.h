// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/page_parts.h"
#include "render/page_size.h"
#include "report/document.h"

#include <map>
#include <memory>
#include <vector>

namespace circumspect::render {

/// Margins and columns (ui.md 5): 12 columns of 32 points with gaps of 10.4 on A4, baseline 4.
struct PageGeometry {
    QSizeF size;
    double left = 48;
    double right = 48;
    double top = 56;
    double bottom = 54;

    double width() const { return size.width() - left - right; }
    double height() const { return size.height() - top - bottom; }
};

struct Page {
    std::vector<PlacedPart> parts;
    bool isCover = false;
};

/// A document cut into pages. Keeps the document that its parts point into.
struct PagedDocument {
    std::shared_ptr<const report::Document> document;
    PageGeometry geometry;
    std::vector<Page> pages;
    std::map<QString, int> firstPageOf;  ///< page index by section id
    std::map<QString, double> topOf;     ///< where a section begins on its first page, points from the top
};

/// Cuts a document into pages: a section starts a page unless it continues one; headings stay with what follows, table
/// headers come again, no row or comment stands alone where that can be helped, and no page is nearly empty.
PagedDocument layOutPages(report::Document document, PageSize size = PageSize::A4);

}  // namespace circumspect::render
