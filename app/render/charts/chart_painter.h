// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "report/chart_model.h"

#include <QRectF>

class QPainter;

namespace circumspect::render {

/// Draws any chart inside `area`, as vectors and without alpha; units are points, so scale the painter for a screen.
/// Draws neither background nor title: both belong to whoever places the chart. Never leaves `area`.
void paintChart(QPainter &painter, const QRectF &area, const report::ChartModel &model, const Palette &palette);

/// The height in points at which the chart reads best in this width.
double preferredHeight(const report::ChartModel &model, double width);

/// The least height in points at which nothing is cut or collides in this width.
double leastHeight(const report::ChartModel &model, double width);

}  // namespace circumspect::render
