// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/dot_rows.h"

#include "render/charts/chart_marks.h"
#include "render/charts/mark_row.h"
#include "render/charts/row_frame.h"
#include "render/mirroring.h"

#include <QPainter>

#include <algorithm>

namespace circumspect::render {

namespace {

RowFrameText frameTextOf(const report::DotRowsModel &model)
{
    RowFrameText text;
    const bool hasNotes = !model.noteHeading.isEmpty() ||
                          std::any_of(model.rows.begin(), model.rows.end(),
                                      [](const report::DotRowsModel::Row &row) { return !row.note.isEmpty(); });
    if (hasNotes)
        text.headings = {model.noteHeading};
    for (const report::DotRowsModel::Row &row : model.rows) {
        text.rows.push_back({row.label, {}, row.isMarked, hasNotes ? QStringList{row.note} : QStringList()});
        text.hasGutter = text.hasGutter || isAnyWithheld(row.values);
    }
    return text;
}

/// The span from the lowest to the highest mark of a row, as people see it now; wider where the row is marked.
void paintRange(QPainter &painter, const report::DotRowsModel &model, const report::DotRowsModel::Row &row,
                const ValueScale &scale, double y, const Palette &palette)
{
    double from = scale.to;
    double to = scale.from;
    for (std::size_t mark = 0; mark < row.values.size(); ++mark) {
        const report::ChartValue &value = row.values[mark];
        if (!value.value || model.marks[mark].style == report::SeriesStyle::Earlier)
            continue;
        from = std::min(from, scale.placeOf(*value.value));
        to = std::max(to, scale.placeOf(*value.value));
    }
    if (from >= to)
        return;
    painter.setPen(
        QPen(row.isMarked ? palette.outerGrid : palette.grid, row.isMarked ? 3.2 : 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
}

RowFrame frameIn(const QRectF &area, const report::DotRowsModel &model, const ChartLegend &legend, bool isReadToTheLeft)
{
    RowFrame frame(frameTextOf(model), area.width());
    frame.place(area.adjusted(0, 0, 0, -legend.height() - kLegendGap), isReadToTheLeft);
    return frame;
}

}  // namespace

double heightOfDotRows(const report::DotRowsModel &model, double width, double ease)
{
    const Palette palette = Palette::light();
    return RowFrame(frameTextOf(model), width).heightAt(ease) + kLegendGap +
           ChartLegend(legendOf(model.marks, palette), width).height();
}

void paintDotRows(QPainter &painter, const QRectF &area, const report::DotRowsModel &model, const Palette &palette)
{
    const ChartLegend legend(legendOf(model.marks, palette), area.width());
    const RowFrame frame = frameIn(area, model, legend, isReadToTheLeft(painter));
    const ValueScale scale = frame.scale(model.lowest, model.highest);

    frame.paint(painter, palette, {});
    paintScale(painter, scale, frame.plot(), palette);
    for (std::size_t index = 0; index < model.rows.size(); ++index) {
        const report::DotRowsModel::Row &row = model.rows[index];
        paintRange(painter, model, row, scale, frame.rows()[index].center().y(), palette);
        std::vector<RowMark> marks;
        for (std::size_t mark = 0; mark < model.marks.size(); ++mark)
            marks.push_back({model.marks[mark].style, &row.values[mark]});
        paintRowMarks(painter, frame, index, scale, marks, palette);
    }
    legend.paint(painter, {area.left(), area.bottom() - legend.height()}, palette);
}

std::vector<QRectF> rowsOfDotRows(const QRectF &area, const report::DotRowsModel &model, bool isReadToTheLeft)
{
    const Palette palette = Palette::light();
    return frameIn(area, model, ChartLegend(legendOf(model.marks, palette), area.width()), isReadToTheLeft).rows();
}

}  // namespace circumspect::render
