// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/four_box.h"

#include "render/charts/quadrant_plot.h"

#include <QPainter>

namespace circumspect::render {

namespace {

QuadrantPlot plotOf(const report::FourBoxModel &model)
{
    QuadrantPlot plot{.lowest = model.lowest,
                      .highest = model.highest,
                      .upLowest = model.lowest,
                      .upHighest = model.highest,
                      .acrossCut = model.selfCut,
                      .upCut = model.othersCut,
                      .acrossAxis = model.selfAxis,
                      .upAxis = model.othersAxis,
                      .boxes = {QuadrantPlot::Box{model.hiddenStrength, report::GapTone::OthersHigher},
                                {model.confirmedStrength},
                                {model.confirmedGrowthArea},
                                {model.blindSpot, report::GapTone::SelfHigher}},
                      .points = {},
                      .hasDiagonal = true};
    for (const report::FourBoxModel::Point &point : model.points)
        plot.points.push_back({point.number, point.label, point.self, point.others});
    return plot;
}

}  // namespace

double heightOfFourBox(const report::FourBoxModel &model, double width, double ease)
{
    return heightOfQuadrants(plotOf(model), width, ease);
}

void paintFourBox(QPainter &painter, const QRectF &area, const report::FourBoxModel &model, const Palette &palette)
{
    paintQuadrants(painter, area, plotOf(model), palette);
}

std::vector<QRectF> dotsOfFourBox(const QRectF &area, const report::FourBoxModel &model)
{
    return dotsOfQuadrants(area, plotOf(model));
}

}  // namespace circumspect::render
