// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "report/chart_model.h"

class QPainter;
class QRectF;

namespace circumspect::render {

/// Two upright scales, one line a row between them; both values and the change are printed. Lines within the noise are
/// thin and grey, the others strong, coloured and dashed. Rows with one value have a dot and no line.
void paintSlope(QPainter &painter, const QRectF &area, const report::SlopeModel &model, const Palette &palette);

/// Points; ease 0 is the least height at which nothing is cut, 1 the height that reads best.
double heightOfSlope(const report::SlopeModel &model, double width, double ease);

}  // namespace circumspect::render
