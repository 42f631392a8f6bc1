// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/distribution.h"

#include "render/charts/chart_marks.h"
#include "render/charts/label_placing.h"
#include "render/charts/row_frame.h"
#include "render/marker.h"
#include "render/mirroring.h"
#include "render/text_block.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace circumspect::render {

namespace {

constexpr double kBarHeight = 14;     // points
constexpr double kNarrowShare = 0.1;  // of a bar; narrower parts may be too small for their counts
constexpr TypeStyle kSmallCount{6.5, 8, QFont::DemiBold};
constexpr double kMarkColumn = 14;  // points for the perspective's mark before its name

/// Whether a bar may have a part that is too narrow for its count.
bool hasNarrowPart(const report::DistributionModel &model)
{
    return std::any_of(model.rows.begin(), model.rows.end(), [](const report::DistributionModel::Row &row) {
        const int total = std::accumulate(row.counts.begin(), row.counts.end(), 0);
        return std::any_of(row.counts.begin(), row.counts.end(),
                           [total](int count) { return count > 0 && count < total * kNarrowShare; });
    });
}

RowFrameText frameTextOf(const report::DistributionModel &model)
{
    RowFrameText text;
    text.headings = {QString()};
    text.hasScale = false;
    text.leastRowHeight = hasNarrowPart(model) ? kBarHeight + 2 * kSmallCount.leading : 20;
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

/// A count on its part of the bar, or above the bar where the part is too narrow for it.
struct Count {
    QRectF part;
    QString text;
    QColor colour;
    bool isAbove = false;
};

std::vector<Count> countsOf(const std::vector<int> &counts, double from, double middle, double widthOfAll,
                            const std::vector<QColor> &colours)
{
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    std::vector<Count> placed;
    double left = from;
    for (std::size_t point = 0; point < counts.size(); ++point) {
        if (counts[point] == 0)
            continue;
        const QRectF part(left, middle - kBarHeight / 2, widthOfAll * counts[point] / total, kBarHeight);
        const QString text = QString::number(counts[point]);
        placed.push_back({part, text, colours[point], textWidth(text, type::kChartNumberStrong) + 2 > part.width()});
        left = part.right();
    }
    return placed;
}

/// Counts above the bar stand as near to their parts as they can without touching.
void paintCountsAbove(QPainter &painter, const std::vector<Count> &counts, const QRectF &plot, const Palette &palette)
{
    std::vector<double> wanted;
    std::vector<double> widths;
    std::vector<const Count *> above;
    for (const Count &count : counts) {
        if (!count.isAbove)
            continue;
        above.push_back(&count);
        wanted.push_back(count.part.center().x());
        widths.push_back(textWidth(count.text, kSmallCount) + 2.5);
    }
    const std::vector<double> centres = stackedNear(wanted, widths, plot.left(), plot.right());
    for (std::size_t index = 0; index < above.size(); ++index) {
        const QRectF box(centres[index] - widths[index] / 2, above[index]->part.top() - kSmallCount.leading,
                         widths[index], kSmallCount.leading);
        paintText(painter, box, above[index]->text, kSmallCount, palette.muted, Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

void paintBar(QPainter &painter, const std::vector<Count> &counts, const QRectF &plot, const Palette &palette)
{
    for (const Count &count : counts) {
        painter.fillRect(count.part, count.colour);
        painter.setPen(QPen(palette.paper, 0.8));
        painter.drawLine(count.part.topRight(), count.part.bottomRight());
        if (!count.isAbove)
            paintText(painter, count.part, count.text, type::kChartNumberStrong, readableOn(count.colour),
                      Qt::AlignHCenter | Qt::AlignVCenter);
    }
    paintCountsAbove(painter, counts, plot, palette);
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
    const bool isTurned = isReadToTheLeft(painter);
    const QRectF rows = area.adjusted(kMarkColumn, 0, 0, -legend.height() - kLegendGap);
    frame.place(isTurned ? mirrored(rows, area) : rows, isTurned);
    const double markPlace = isTurned ? area.right() - kMarkColumn / 2 : area.left() + kMarkColumn / 2;
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
        paintMarker(painter, {markPlace, box.center().y()}, kMarkSize, palette.look(row.style),
                    row.counts.empty() ? MarkerForm::Hollow : MarkerForm::Solid, palette.paper);
        const int total = std::accumulate(row.counts.begin(), row.counts.end(), 0);
        if (total > 0) {
            painter.setPen(QPen(palette.outerGrid, 0.8));
            painter.drawLine(QPointF(axis, box.top()), QPointF(axis, box.bottom()));
            const double from = axis - shareBelowMiddle(row.counts, total) * widthOfAll;
            paintBar(painter, countsOf(row.counts, from, box.center().y(), widthOfAll, colours), plot, palette);
        }
    }
    frame.paintSentences(painter, palette);
    legend.paint(painter, {area.left(), area.bottom() - legend.height()}, palette);
}

}  // namespace circumspect::render
