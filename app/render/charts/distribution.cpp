// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/distribution.h"

#include "render/charts/chart_marks.h"
#include "render/charts/row_frame.h"
#include "render/marker.h"
#include "render/text_block.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace circumspect::render {

namespace {

constexpr double kBarHeight = 14;   // points
constexpr double kMarkColumn = 14;  // points for the perspective's mark before its name

RowFrameText frameTextOf(const report::DistributionModel &model)
{
    RowFrameText text;
    text.headings = {QString()};
    text.hasScale = false;
    text.leastRowHeight = 20;
    for (const report::DistributionModel::Row &row : model.rows)
        text.rows.push_back({row.label, {}, false, {row.answerCount}, row.counts.empty() ? row.reason : QString()});
    return text;
}

std::vector<ChartLegend::Entry> legendEntries(const report::DistributionModel &model, const Palette &palette)
{
    std::vector<ChartLegend::Entry> entries;
    const std::vector<QColor> colours = palette.distributionRamp(static_cast<int>(model.points.size()));
    for (int point = 0; point < model.points.size(); ++point) {
        SeriesLook look;
        look.colour = colours[static_cast<std::size_t>(point)];
        entries.push_back({ChartLegend::Sample::Swatch, look, model.points[point]});
    }
    return entries;
}

/// Answers left of the scale's middle, as a share of all; a middle point counts half.
double shareBelowMiddle(const std::vector<int> &counts, double total)
{
    double below = 0;
    const std::size_t half = counts.size() / 2;
    for (std::size_t point = 0; point < half; ++point)
        below += counts[point];
    if (counts.size() % 2 == 1)
        below += counts[half] / 2.0;
    return below / total;
}

struct Reach {
    double below = 0;
    double above = 0;
};

/// How far the bars reach to either side of the middle.
Reach reachOf(const report::DistributionModel &model)
{
    Reach reach;
    for (const report::DistributionModel::Row &row : model.rows) {
        const int total = std::accumulate(row.counts.begin(), row.counts.end(), 0);
        if (total == 0)
            continue;
        const double below = shareBelowMiddle(row.counts, total);
        reach.below = std::max(reach.below, below);
        reach.above = std::max(reach.above, 1 - below);
    }
    return reach;
}

void paintBar(QPainter &painter, const std::vector<int> &counts, double from, double middle, double widthOfAll,
              const std::vector<QColor> &colours, const Palette &palette)
{
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    double left = from;
    for (std::size_t point = 0; point < counts.size(); ++point) {
        if (counts[point] == 0)
            continue;
        const QRectF part(left, middle - kBarHeight / 2, widthOfAll * counts[point] / total, kBarHeight);
        painter.fillRect(part, colours[point]);
        painter.setPen(QPen(palette.paper, 0.8));
        painter.drawLine(part.topRight(), part.bottomRight());
        paintText(painter, part, QString::number(counts[point]), type::kChartNumberStrong, readableOn(colours[point]),
                  Qt::AlignHCenter | Qt::AlignVCenter);
        left = part.right();
    }
}

}  // namespace

double heightOfDistribution(const report::DistributionModel &model, double width, double ease)
{
    const Palette palette = Palette::light();
    return RowFrame(frameTextOf(model), width - kMarkColumn).heightAt(ease) + kLegendGap +
           ChartLegend(legendEntries(model, palette), width).height();
}

void paintDistribution(QPainter &painter, const QRectF &area, const report::DistributionModel &model,
                       const Palette &palette)
{
    const ChartLegend legend(legendEntries(model, palette), area.width());
    RowFrame frame(frameTextOf(model), area.width() - kMarkColumn);
    frame.place(area.adjusted(kMarkColumn, 0, 0, -legend.height() - kLegendGap));
    frame.paint(painter, palette, {});
    const QRectF &plot = frame.plot();
    const Reach reach = reachOf(model);
    const double whole = reach.below + reach.above;
    const double widthOfAll = whole > 0 ? plot.width() / whole : plot.width();
    const double axis = plot.left() + reach.below * widthOfAll;
    const std::vector<QColor> colours = palette.distributionRamp(static_cast<int>(model.points.size()));
    for (std::size_t index = 0; index < model.rows.size(); ++index) {
        const report::DistributionModel::Row &row = model.rows[index];
        const QRectF &box = frame.rows()[index];
        paintMarker(painter, {area.left() + kMarkColumn / 2, box.center().y()}, kMarkSize, palette.look(row.style),
                    row.counts.empty() ? MarkerForm::Hollow : MarkerForm::Solid, palette.paper);
        const int total = std::accumulate(row.counts.begin(), row.counts.end(), 0);
        if (total > 0) {
            painter.setPen(QPen(palette.outerGrid, 0.8));
            painter.drawLine(QPointF(axis, box.top()), QPointF(axis, box.bottom()));
            paintBar(painter, row.counts, axis - shareBelowMiddle(row.counts, total) * widthOfAll, box.center().y(),
                     widthOfAll, colours, palette);
        }
    }
    frame.paintSentences(painter, palette);
    legend.paint(painter, {area.left(), area.bottom() - legend.height()}, palette);
}

}  // namespace circumspect::render
