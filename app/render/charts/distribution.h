// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "report/chart_model.h"

class QPainter;
class QRectF;

namespace circumspect::render {

/// Answers per scale point as bars around the scale's middle, counts inside; a sentence where they are withheld.
void paintDistribution(QPainter &painter, const QRectF &area, const report::DistributionModel &model,
                       const Palette &palette);

/// Points; ease 0 is the least height at which nothing is cut, 1 the height that reads best.
double heightOfDistribution(const report::DistributionModel &model, double width, double ease);

}  // namespace circumspect::render
