// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/paper_sheets.h"

#include "render/image_renderer.h"

#include <algorithm>
#include <cmath>

namespace circumspect::desktop {

namespace {

constexpr double kLeastZoom = 0.4;
constexpr double kMostZoom = 5.0;
constexpr double kHeadRoom = 60;  // points below a page's margin: a section there begins the page
constexpr std::size_t kKeptImages = 8;

}  // namespace

void PaperSheets::setZoom(double zoom)
{
    const double next = std::clamp(zoom, kLeastZoom, kMostZoom);
    if (std::abs(next - m_zoom) > 0.001)
        m_images.clear();
    m_zoom = next;
}

double PaperSheets::zoomFor(int width) const
{
    return m_report ? (width - 2.0 * kGap) / m_report->geometry.size.width() : m_zoom;
}

QSize PaperSheets::size() const
{
    if (!m_report)
        return {2 * kGap, kGap};
    return {static_cast<int>(std::ceil(m_report->geometry.size.width() * m_zoom + 2 * kGap)),
            static_cast<int>(std::ceil(count() * step() + kGap))};
}

QRectF PaperSheets::page(int page, int roomWidth) const
{
    const QSizeF sheet = m_report->geometry.size * m_zoom;
    return {QPointF(std::max(double(kGap), (roomWidth - sheet.width()) / 2), kGap + page * step()), sheet};
}

/// Where a section's first line stands.
std::optional<double> PaperSheets::lineOf(const QString &section) const
{
    if (!m_report)
        return std::nullopt;
    const auto page = m_report->firstPageOf.find(section);
    if (page == m_report->firstPageOf.end())
        return std::nullopt;
    return kGap + page->second * step() + m_report->topOf.at(section) * m_zoom;
}

std::optional<double> PaperSheets::topOf(const QString &section) const
{
    const std::optional<double> line = lineOf(section);
    if (!line)
        return std::nullopt;
    const bool beginsPage = m_report->topOf.at(section) < m_report->geometry.top + kHeadRoom;
    return beginsPage ? kGap / 2.0 + m_report->firstPageOf.at(section) * step() : *line - kGap;
}

int PaperSheets::sectionAt(double height) const
{
    if (!m_report)
        return -1;
    int current = 0;
    const auto &sections = m_report->document->sections;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (const auto line = lineOf(sections[i].id); line && *line <= height)
            current = static_cast<int>(i);
    }
    return current;
}

const QImage &PaperSheets::image(int page, double ratio, const render::Palette &palette)
{
    const auto known = m_images.find(page);
    if (known != m_images.end())
        return known->second;
    // The farthest goes first.
    while (m_images.size() >= kKeptImages) {
        const bool isFirstFarther = page - m_images.begin()->first > m_images.rbegin()->first - page;
        m_images.erase(isFirstFarther ? m_images.begin() : std::prev(m_images.end()));
    }
    QImage image = render::renderPage(*m_report, page, m_zoom * ratio, palette);
    image.setDevicePixelRatio(ratio);
    return m_images.emplace(page, std::move(image)).first->second;
}

}  // namespace circumspect::desktop
