// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "report/html_writer.h"

#include <QColor>

#include <functional>
#include <utility>
#include <vector>

class QPainter;

namespace circumspect::render {

/// Charts for web pages, drawn by the same painters as those on paper. Each is drawn in the light and the dark palette;
/// since only colours differ, the page holds one drawing and names each pair of colours in its style sheet.
class SvgCharts : public report::ChartDrawing {
public:
    explicit SvgCharts(Qt::LayoutDirection direction) : m_direction(direction) {}

    Picture chart(const report::ChartModel &model) override;
    Picture mark(report::SeriesStyle style, bool isHollow) override;
    QString styles() const override;

private:
    using Paint = std::function<void(QPainter &, const Palette &)>;

    Picture drawn(const QSizeF &size, const Paint &paint);
    /// The number of a pair of a light and a dark colour.
    std::size_t inkOf(const QColor &light, const QColor &dark);

    Qt::LayoutDirection m_direction;
    std::vector<std::pair<QColor, QColor>> m_inks;
};

}  // namespace circumspect::render
