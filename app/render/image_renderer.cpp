// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/image_renderer.h"

#include "render/block_painter.h"
#include "render/charts/chart_painter.h"

#include <QPainter>

namespace circumspect::render {

QImage renderChart(const report::ChartModel &model, const QSizeF &size, double scale, const Palette &palette)
{
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(palette.paper);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintChart(painter, QRectF({0, 0}, size), model, palette);
    return image;
}

QImage renderPage(const PagedDocument &document, int page, double scale, const Palette &palette)
{
    QImage image((document.geometry.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(palette.paper);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintPage(painter, document, page, palette);
    return image;
}

}  // namespace circumspect::render
