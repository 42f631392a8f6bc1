// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "report/chart_model.h"

class QPainter;
class QRectF;

namespace circumspect::render {

/// One row a label: the middle half as a bar, the median as a tick, the mean as a diamond, deciles as small dots.
void paintStrip(QPainter &painter, const QRectF &area, const report::StripModel &model, const Palette &palette);

/// Points; ease 0 is the least height at which nothing is cut, 1 the height that reads best.
double heightOfStrip(const report::StripModel &model, double width, double ease);

}  // namespace circumspect::render
