// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "report/chart_model.h"

class QPainter;
class QRectF;

namespace circumspect::render {

/// Importance up, performance across; numbered points in four named quarters.
void paintImportanceMap(QPainter &painter, const QRectF &area, const report::ImportanceModel &model,
                        const Palette &palette);

/// Points; ease 0 is the least height at which nothing is cut, 1 the height that reads best.
double heightOfImportanceMap(const report::ImportanceModel &model, double width, double ease);

}  // namespace circumspect::render
