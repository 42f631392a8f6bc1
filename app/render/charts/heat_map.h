// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "report/chart_model.h"

class QPainter;
class QRectF;

namespace circumspect::render {

/// A table with a colour in each cell, darker where higher, its number printed; hatched where withheld.
void paintHeatMap(QPainter &painter, const QRectF &area, const report::HeatMapModel &model, const Palette &palette);

/// Points; ease 0 is the least height at which nothing is cut, 1 the height that reads best.
double heightOfHeatMap(const report::HeatMapModel &model, double width, double ease);

}  // namespace circumspect::render
