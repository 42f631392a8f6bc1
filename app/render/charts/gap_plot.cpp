// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/gap_plot.h"

#include "render/charts/chart_marks.h"
#include "render/charts/mark_row.h"
#include "render/charts/row_frame.h"
#include "render/mirroring.h"

#include <QPainter>

#include <optional>

namespace circumspect::render {

namespace {

RowFrameText frameTextOf(const report::GapPlotModel &model)
{
    RowFrameText text;
    text.headings = {model.gapHeading};
    for (const report::GapPlotModel::Row &row : model.rows) {
        text.rows.push_back({row.label, row.note, false, {row.gap}});
        text.hasGutter = text.hasGutter || isAnyWithheld(row.values);
    }
    return text;
}

/// The bar between self and all others; absent if either is.
std::optional<QLineF> gapBar(const report::GapPlotModel &model, const report::GapPlotModel::Row &row,
                             const ValueScale &scale, double y)
{
    std::optional<double> self;
    std::optional<double> others;
    for (std::size_t mark = 0; mark < model.marks.size(); ++mark) {
        if (model.marks[mark].style == report::SeriesStyle::Self)
            self = row.values[mark].value;
        else if (model.marks[mark].style == report::SeriesStyle::AllOthers)
            others = row.values[mark].value;
    }
    if (!self || !others)
        return std::nullopt;
    return QLineF(scale.placeOf(*self), y, scale.placeOf(*others), y);
}

RowFrame frameIn(const QRectF &area, const report::GapPlotModel &model, const ChartLegend &legend, bool isReadToTheLeft)
{
    RowFrame frame(frameTextOf(model), area.width());
    frame.place(area.adjusted(0, 0, 0, -legend.height() - kLegendGap), isReadToTheLeft);
    return frame;
}

}  // namespace

double heightOfGapPlot(const report::GapPlotModel &model, double width, double ease)
{
    const Palette palette = Palette::light();
    return RowFrame(frameTextOf(model), width).heightAt(ease) + kLegendGap +
           ChartLegend(legendOf(model.marks, palette), width).height();
}

void paintGapPlot(QPainter &painter, const QRectF &area, const report::GapPlotModel &model, const Palette &palette)
{
    const ChartLegend legend(legendOf(model.marks, palette), area.width());
    const RowFrame frame = frameIn(area, model, legend, isReadToTheLeft(painter));
    const ValueScale scale = frame.scale(model.lowest, model.highest);
    std::vector<QColor> gapColours;
    for (const report::GapPlotModel::Row &row : model.rows)
        gapColours.push_back(palette.toneOf(row.tone));

    frame.paint(painter, palette, gapColours);
    paintScale(painter, scale, frame.plot(), palette);
    for (std::size_t index = 0; index < model.rows.size(); ++index) {
        const report::GapPlotModel::Row &row = model.rows[index];
        if (const auto bar = gapBar(model, row, scale, frame.rows()[index].center().y())) {
            painter.setPen(QPen(palette.outerGrid, 3.2, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(*bar);
        }
        std::vector<RowMark> marks;
        for (std::size_t mark = 0; mark < model.marks.size(); ++mark)
            marks.push_back({model.marks[mark].style, &row.values[mark]});
        paintRowMarks(painter, frame, index, scale, marks, palette);
    }
    legend.paint(painter, {area.left(), area.bottom() - legend.height()}, palette);
}

std::vector<QRectF> rowsOfGapPlot(const QRectF &area, const report::GapPlotModel &model, bool isReadToTheLeft)
{
    const Palette palette = Palette::light();
    return frameIn(area, model, ChartLegend(legendOf(model.marks, palette), area.width()), isReadToTheLeft).rows();
}

}  // namespace circumspect::render
