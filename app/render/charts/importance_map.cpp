// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/importance_map.h"

#include "render/charts/quadrant_plot.h"

#include <QPainter>

namespace circumspect::render {

namespace {

QuadrantPlot plotOf(const report::ImportanceModel &model)
{
    QuadrantPlot plot{.lowest = model.lowest,
                      .highest = model.highest,
                      .upLowest = model.importanceLowest,
                      .upHighest = model.importanceHighest,
                      .acrossCut = model.performanceCut,
                      .upCut = model.importanceCut,
                      .acrossAxis = model.performanceAxis,
                      .upAxis = model.importanceAxis,
                      .boxes = {QuadrantPlot::Box{model.improve, report::GapTone::SelfHigher},
                                {model.keep},
                                {model.lowPriority},
                                {model.enough, report::GapTone::OthersHigher}},
                      .points = {},
                      .hasDiagonal = false};
    for (const report::ImportanceModel::Point &point : model.points)
        plot.points.push_back({point.number, point.label, point.performance, point.importance});
    return plot;
}

}  // namespace

double heightOfImportanceMap(const report::ImportanceModel &model, double width, double ease)
{
    return heightOfQuadrants(plotOf(model), width, ease);
}

void paintImportanceMap(QPainter &painter, const QRectF &area, const report::ImportanceModel &model,
                        const Palette &palette)
{
    paintQuadrants(painter, area, plotOf(model), palette);
}

}  // namespace circumspect::render
