// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "report/chart_model.h"

class QPainter;
class QRectF;

namespace circumspect::render {

/// Self and all others joined by a bar, other perspectives as marks, the signed gap at the right; rows as given.
void paintGapPlot(QPainter &painter, const QRectF &area, const report::GapPlotModel &model, const Palette &palette);

/// Points; ease 0 is the least height at which nothing is cut, 1 the height that reads best.
double heightOfGapPlot(const report::GapPlotModel &model, double width, double ease);

}  // namespace circumspect::render
