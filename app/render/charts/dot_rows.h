// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "report/chart_model.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace circumspect::render {

/// One row a label, one mark a perspective on a common scale; marked rows have a strong name and range.
void paintDotRows(QPainter &painter, const QRectF &area, const report::DotRowsModel &model, const Palette &palette);

/// Points; ease 0 is the least height at which nothing is cut, 1 the height that reads best.
double heightOfDotRows(const report::DotRowsModel &model, double width, double ease);

/// Where each row stands when the chart is painted into `area`.
std::vector<QRectF> rowsOfDotRows(const QRectF &area, const report::DotRowsModel &model, bool isReadToTheLeft);

}  // namespace circumspect::render
