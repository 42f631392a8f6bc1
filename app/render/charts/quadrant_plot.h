// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "report/chart_model.h"

#include <QRectF>
#include <QString>

#include <array>
#include <vector>

class QPainter;

namespace circumspect::render {

/// Numbered points in four named boxes: what the four boxes and the importance map have in common.
struct QuadrantPlot {
    struct Box {
        QString name;
        report::GapTone tone = report::GapTone::None;
    };
    struct Point {
        int number = 0;
        QString label;
        double across = 0;
        double up = 0;
    };
    double lowest = 1;
    double highest = 5;
    double upLowest = 1;
    double upHighest = 5;
    double acrossCut = 3;
    double upCut = 3;
    QString acrossAxis;
    QString upAxis;
    std::array<Box, 4> boxes;  ///< top left, top right, bottom left, bottom right
    std::vector<Point> points;
    bool hasDiagonal = false;  ///< where both values are equal
};

/// Names stand beside their dots; those without room there stand in a list below.
void paintQuadrants(QPainter &painter, const QRectF &area, const QuadrantPlot &model, const Palette &palette);

/// Points; ease 0 is the least height at which nothing is cut, 1 the height that reads best.
double heightOfQuadrants(const QuadrantPlot &model, double width, double ease);

/// Where each point's dot stands when the plot is painted into `area`.
std::vector<QRectF> dotsOfQuadrants(const QRectF &area, const QuadrantPlot &model);

}  // namespace circumspect::render
