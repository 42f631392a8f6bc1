// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "report/chart_model.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace circumspect::render {

/// Self and all others joined by a bar, other perspectives as marks, the signed gap at the right; rows as given.
void paintGapPlot(QPainter &painter, const QRectF &area, const report::GapPlotModel &model, const Palette &palette);

/// Points; ease 0 is the least height at which nothing is cut, 1 the height that reads best.
double heightOfGapPlot(const report::GapPlotModel &model, double width, double ease);

/// Where each row stands when the chart is painted into `area`.
std::vector<QRectF> rowsOfGapPlot(const QRectF &area, const report::GapPlotModel &model, bool isReadToTheLeft);

}  // namespace circumspect::render
