// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/chart_places.h"

#include "render/charts/dot_rows.h"
#include "render/charts/four_box.h"
#include "render/charts/gap_plot.h"
#include "render/charts/overview_bars.h"
#include "render/charts/radar.h"

#include <algorithm>
#include <cmath>

namespace circumspect::render {

namespace {

template <class Labelled>
std::vector<ChartPlace> labelled(const std::vector<Labelled> &parts, const std::vector<QRectF> &rects)
{
    std::vector<ChartPlace> places;
    for (std::size_t i = 0; i < std::min(parts.size(), rects.size()); ++i)
        places.push_back({parts[i].label, rects[i], {}});
    return places;
}

struct Places {
    const QRectF &area;
    bool isReadToTheLeft;

    std::vector<ChartPlace> operator()(const report::GapPlotModel &model) const
    {
        return labelled(model.rows, rowsOfGapPlot(area, model, isReadToTheLeft));
    }
    std::vector<ChartPlace> operator()(const report::DotRowsModel &model) const
    {
        return labelled(model.rows, rowsOfDotRows(area, model, isReadToTheLeft));
    }
    std::vector<ChartPlace> operator()(const report::OverviewBarsModel &model) const
    {
        return labelled(model.rows, rowsOfOverviewBars(area, model, isReadToTheLeft));
    }
    std::vector<ChartPlace> operator()(const report::FourBoxModel &model) const
    {
        return labelled(model.points, dotsOfFourBox(area, model));
    }
    std::vector<ChartPlace> operator()(const report::RadarModel &model) const
    {
        std::vector<ChartPlace> places;
        const std::vector<RadarSpoke> spokes = spokesOfRadar(area, model);
        for (std::size_t axis = 0; axis < spokes.size(); ++axis)
            places.push_back({model.axes[static_cast<qsizetype>(axis)], spokes[axis].label, spokes[axis].line});
        return places;
    }
    template <class Other>
    std::vector<ChartPlace> operator()(const Other &) const
    {
        return {};
    }
};

double distance(const QLineF &line, const QPointF &point)
{
    const QPointF along = line.p2() - line.p1();
    const double square = QPointF::dotProduct(along, along);
    if (square <= 0)
        return std::hypot(point.x() - line.x1(), point.y() - line.y1());
    const double part = std::clamp(QPointF::dotProduct(point - line.p1(), along) / square, 0.0, 1.0);
    const QPointF away = point - (line.p1() + along * part);
    return std::hypot(away.x(), away.y());
}

}  // namespace

std::vector<ChartPlace> placesIn(const report::ChartModel &model, const QRectF &area, bool isReadToTheLeft)
{
    return std::visit(Places{area, isReadToTheLeft}, model);
}

int placeAt(const std::vector<ChartPlace> &places, const QPointF &point, double reach)
{
    int found = -1;
    double least = reach;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].rect.contains(point))
            return static_cast<int>(i);
        if (!places[i].line.isNull() && distance(places[i].line, point) < least) {
            least = distance(places[i].line, point);
            found = static_cast<int>(i);
        }
    }
    return found;
}

}  // namespace circumspect::render
