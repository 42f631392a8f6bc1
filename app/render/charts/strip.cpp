// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/strip.h"

#include "render/charts/chart_legend.h"
#include "render/charts/chart_marks.h"
#include "render/charts/row_frame.h"
#include "render/mirroring.h"
#include "render/marker.h"

#include <QPainter>

#include <algorithm>

namespace circumspect::render {

namespace {

constexpr double kBarHeight = 10;   // points
constexpr double kTickHeight = 15;  // points

SeriesLook tickLook(const Palette &palette)
{
    return {palette.accent, MarkerShape::Circle, 1, 1.8, {}};
}

SeriesLook meanLook(const Palette &palette)
{
    return {palette.selfHigher, MarkerShape::Diamond, 1, 1, {}};
}

SeriesLook decileLook(const Palette &palette)
{
    return {palette.muted, MarkerShape::Circle, 1, 1, {}};
}

SeriesLook barLook(const Palette &palette)
{
    return {mixed(palette.paper, palette.accent, palette.isDark ? 0.34 : 0.24), MarkerShape::Square, 1, 1, {}};
}

RowFrameText frameTextOf(const report::StripModel &model)
{
    RowFrameText text;
    text.leastRowHeight = 20;
    text.headings = {model.meanName, model.participantsHeading};
    for (const report::StripModel::Row &row : model.rows)
        text.rows.push_back({row.label, {}, false, {row.display, row.participants}, row.reason});
    return text;
}

bool hasDeciles(const report::StripModel &model)
{
    return !model.decilesName.isEmpty() &&
           std::any_of(model.rows.begin(), model.rows.end(), [](const auto &row) { return !row.deciles.empty(); });
}

ChartLegend legendFor(const report::StripModel &model, double width, const Palette &palette)
{
    std::vector<ChartLegend::Entry> entries = {{ChartLegend::Sample::Bar, barLook(palette), model.quartersName},
                                               {ChartLegend::Sample::Tick, tickLook(palette), model.medianName},
                                               {ChartLegend::Sample::Marker, meanLook(palette), model.meanName}};
    if (hasDeciles(model))
        entries.push_back({ChartLegend::Sample::Dot, decileLook(palette), model.decilesName});
    return ChartLegend(std::move(entries), width);
}

void paintStripRow(QPainter &painter, const report::StripModel::Row &row, const ValueScale &scale, double middle,
                   const Palette &palette)
{
    painter.setPen(QPen(palette.outerGrid, 0.7));
    painter.drawLine(QPointF(scale.from, middle), QPointF(scale.to, middle));
    if (row.lowerQuartile && row.upperQuartile) {
        const double from = scale.placeOf(*row.lowerQuartile);
        // Quartiles that are equal still show as a bar.
        const double to = std::max(from + 1, scale.placeOf(*row.upperQuartile));
        painter.fillRect(QRectF(from, middle - kBarHeight / 2, to - from, kBarHeight), barLook(palette).colour);
    }
    for (const double decile : row.deciles)
        paintMarker(painter, {scale.placeOf(decile), middle}, kSmallDot, decileLook(palette), MarkerForm::Solid,
                    palette.paper);
    if (row.median) {
        painter.setPen(linePen(tickLook(palette)));
        const double x = scale.placeOf(*row.median);
        painter.drawLine(QPointF(x, middle - kTickHeight / 2), QPointF(x, middle + kTickHeight / 2));
    }
    if (row.mean)
        paintMarker(painter, {scale.placeOf(*row.mean), middle}, kMarkSize, meanLook(palette), MarkerForm::Solid,
                    palette.paper);
}

}  // namespace

double heightOfStrip(const report::StripModel &model, double width, double ease)
{
    return RowFrame(frameTextOf(model), width).heightAt(ease) + kLegendGap +
           legendFor(model, width, Palette::light()).height();
}

void paintStrip(QPainter &painter, const QRectF &area, const report::StripModel &model, const Palette &palette)
{
    const ChartLegend legend = legendFor(model, area.width(), palette);
    RowFrame frame(frameTextOf(model), area.width());
    frame.place(area.adjusted(0, 0, 0, -legend.height() - kLegendGap), isReadToTheLeft(painter));
    const ValueScale scale = frame.scale(model.lowest, model.highest);

    frame.paint(painter, palette, {});
    paintScale(painter, scale, frame.plot(), palette);
    for (std::size_t index = 0; index < model.rows.size(); ++index)
        if (model.rows[index].reason.isEmpty())
            paintStripRow(painter, model.rows[index], scale, frame.rows()[index].center().y(), palette);
    frame.paintSentences(painter, palette);
    legend.paint(painter, {area.left(), area.bottom() - legend.height()}, palette);
}

}  // namespace circumspect::render
