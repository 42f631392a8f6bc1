// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_model.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace circumspect::render {

/// One row, spoke or point of a painted chart: what it is about, and where it stands.
struct ChartPlace {
    QString label;
    QRectF rect;  ///< the row, the dot, or of a spoke its name
    QLineF line;  ///< the spoke; null elsewhere
};

/// The parts of a chart that can be chosen, in the order of the model, where paintChart() draws them into `area`. Empty
/// for charts without such parts.
std::vector<ChartPlace> placesIn(const report::ChartModel &model, const QRectF &area, bool isReadToTheLeft = false);

/// Position of the place at a point, with `reach` around spokes; -1 if there is none.
int placeAt(const std::vector<ChartPlace> &places, const QPointF &point, double reach);

}  // namespace circumspect::render
