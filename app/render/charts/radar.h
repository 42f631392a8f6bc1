// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "report/chart_model.h"

#include <QLineF>
#include <QRectF>

#include <vector>

class QPainter;

namespace circumspect::render {

/// Polygon grid with numbers, one line and mark a perspective; lines break at withheld values, which stand hollow on
/// the rim.
void paintRadar(QPainter &painter, const QRectF &area, const report::RadarModel &model, const Palette &palette);

/// Points; ease 0 is the least height at which nothing is cut, 1 the height that reads best.
double heightOfRadar(const report::RadarModel &model, double width, double ease);

/// An axis as it is painted: its name, and the line from the centre to the rim.
struct RadarSpoke {
    QRectF label;
    QLineF line;
};

/// The axes of a radar painted into `area`; none where dot rows are painted instead.
std::vector<RadarSpoke> spokesOfRadar(const QRectF &area, const report::RadarModel &model);

}  // namespace circumspect::render
