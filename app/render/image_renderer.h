// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/page_layout.h"
#include "render/palette.h"
#include "report/chart_model.h"

#include <QImage>
#include <QSizeF>

namespace circumspect::render {

/// A chart as a picture of `size` points at `scale` pixels a point, on the palette's paper.
QImage renderChart(const report::ChartModel &model, const QSizeF &size, double scale, const Palette &palette);

/// A page as a picture at `scale` pixels a point, on the palette's paper: for previews and thumbnails.
QImage renderPage(const PagedDocument &document, int page, double scale, const Palette &palette);

}  // namespace circumspect::render
