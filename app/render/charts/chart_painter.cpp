// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/chart_painter.h"

#include "render/charts/distribution.h"
#include "render/charts/dot_rows.h"
#include "render/charts/four_box.h"
#include "render/charts/gap_plot.h"
#include "render/charts/heat_map.h"
#include "render/charts/importance_map.h"
#include "render/charts/overview_bars.h"
#include "render/charts/radar.h"
#include "render/charts/slope.h"
#include "render/charts/strip.h"

#include <QPainter>

namespace circumspect::render {

namespace {

struct Painting {
    QPainter &painter;
    const QRectF &area;
    const Palette &palette;

    void operator()(const report::RadarModel &model) const { paintRadar(painter, area, model, palette); }
    void operator()(const report::GapPlotModel &model) const { paintGapPlot(painter, area, model, palette); }
    void operator()(const report::FourBoxModel &model) const { paintFourBox(painter, area, model, palette); }
    void operator()(const report::DistributionModel &model) const { paintDistribution(painter, area, model, palette); }
    void operator()(const report::DotRowsModel &model) const { paintDotRows(painter, area, model, palette); }
    void operator()(const report::OverviewBarsModel &model) const { paintOverviewBars(painter, area, model, palette); }
    void operator()(const report::SlopeModel &model) const { paintSlope(painter, area, model, palette); }
    void operator()(const report::StripModel &model) const { paintStrip(painter, area, model, palette); }
    void operator()(const report::HeatMapModel &model) const { paintHeatMap(painter, area, model, palette); }
    void operator()(const report::ImportanceModel &model) const { paintImportanceMap(painter, area, model, palette); }
};

struct Height {
    double width;
    double ease;

    double operator()(const report::RadarModel &model) const { return heightOfRadar(model, width, ease); }
    double operator()(const report::GapPlotModel &model) const { return heightOfGapPlot(model, width, ease); }
    double operator()(const report::FourBoxModel &model) const { return heightOfFourBox(model, width, ease); }
    double operator()(const report::DistributionModel &model) const { return heightOfDistribution(model, width, ease); }
    double operator()(const report::DotRowsModel &model) const { return heightOfDotRows(model, width, ease); }
    double operator()(const report::OverviewBarsModel &model) const { return heightOfOverviewBars(model, width, ease); }
    double operator()(const report::SlopeModel &model) const { return heightOfSlope(model, width, ease); }
    double operator()(const report::StripModel &model) const { return heightOfStrip(model, width, ease); }
    double operator()(const report::HeatMapModel &model) const { return heightOfHeatMap(model, width, ease); }
    double operator()(const report::ImportanceModel &model) const { return heightOfImportanceMap(model, width, ease); }
};

}  // namespace

void paintChart(QPainter &painter, const QRectF &area, const report::ChartModel &model, const Palette &palette)
{
    std::visit(Painting{painter, area, palette}, model);
}

double preferredHeight(const report::ChartModel &model, double width)
{
    return std::visit(Height{width, 1}, model);
}

double leastHeight(const report::ChartModel &model, double width)
{
    return std::visit(Height{width, 0}, model);
}

}  // namespace circumspect::render
