// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "report/chart_model.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace circumspect::render {

/// A bar for all others with its number, a mark for self, small marks for groups, answers and agreement at the right.
void paintOverviewBars(QPainter &painter, const QRectF &area, const report::OverviewBarsModel &model,
                       const Palette &palette);

/// Points; ease 0 is the least height at which nothing is cut, 1 the height that reads best.
double heightOfOverviewBars(const report::OverviewBarsModel &model, double width, double ease);

/// Where each row stands when the chart is painted into `area`.
std::vector<QRectF> rowsOfOverviewBars(const QRectF &area, const report::OverviewBarsModel &model,
                                       bool isReadToTheLeft);

}  // namespace circumspect::render
