// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/page_layout.h"
#include "render/palette.h"

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace circumspect::desktop {

/// The pages of a report below each other on a long sheet: where each lies at the present zoom, and what it looks like.
/// Lengths are pixels of the screen; the sheet begins at the top left.
class PaperSheets {
public:
    static constexpr int kGap = 18;  ///< between pages
    static constexpr double kActualSize = 96.0 / 72.0;

    PaperSheets() = default;
    explicit PaperSheets(std::shared_ptr<const render::PagedDocument> report) : m_report(std::move(report)) {}

    int count() const { return m_report ? static_cast<int>(m_report->pages.size()) : 0; }
    /// Pixels a point.
    double zoom() const { return m_zoom; }
    /// Within what can be read and drawn.
    void setZoom(double zoom);
    /// The zoom at which a page is as wide as this room.
    double zoomFor(int width) const;
    QSize size() const;
    /// A page's place on the sheet; in the middle of a wider room.
    QRectF page(int page, int roomWidth) const;
    /// Where a section begins on the sheet; with the page's edge where it begins the page. Null for one without a page.
    std::optional<double> topOf(const QString &section) const;
    /// The section at a height of the sheet, by its place in the document; -1 without a report.
    int sectionAt(double height) const;

    /// A page drawn for a screen of so many dots a pixel. A few are kept.
    const QImage &image(int page, double ratio, const render::Palette &palette);
    void forgetImages() { m_images.clear(); }

private:
    double step() const { return m_report->geometry.size.height() * m_zoom + kGap; }
    std::optional<double> lineOf(const QString &section) const;

    std::shared_ptr<const render::PagedDocument> m_report;
    double m_zoom = 1.0;
    std::map<int, QImage> m_images;  ///< drawn at the present zoom
};

}  // namespace circumspect::desktop
