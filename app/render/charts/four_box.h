// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "report/chart_model.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace circumspect::render {

/// Self across, others up, cut into four named boxes; numbered dots, named beside the dot or in a list below.
void paintFourBox(QPainter &painter, const QRectF &area, const report::FourBoxModel &model, const Palette &palette);

/// Points; ease 0 is the least height at which nothing is cut, 1 the height that reads best.
double heightOfFourBox(const report::FourBoxModel &model, double width, double ease);

/// Where each point's dot stands when the chart is painted into `area`.
std::vector<QRectF> dotsOfFourBox(const QRectF &area, const report::FourBoxModel &model);

}  // namespace circumspect::render
