// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/overview_bars.h"

#include "render/charts/chart_marks.h"
#include "render/charts/mark_row.h"
#include "render/charts/row_frame.h"
#include "render/mirroring.h"
#include "render/text_block.h"

#include <QPainter>

#include <algorithm>

namespace circumspect::render {

namespace {

constexpr double kBarHeight = 10;  // points

bool hasAgreement(const report::OverviewBarsModel &model)
{
    return !model.agreementHeading.isEmpty();
}

RowFrameText frameTextOf(const report::OverviewBarsModel &model)
{
    RowFrameText text;
    text.bestRowHeight = 24;
    text.leastRowHeight = 18;
    text.headings = {model.othersName, model.countHeading};
    if (hasAgreement(model))
        text.headings.append(model.agreementHeading);
    for (const report::OverviewBarsModel::Row &row : model.rows) {
        QStringList cells = {row.others.display, row.answerCount};
        if (hasAgreement(model))
            cells.append(row.agreement);
        text.rows.push_back({row.label, {}, false, cells});
        text.hasGutter = text.hasGutter || row.self.isWithheld || row.others.isWithheld || isAnyWithheld(row.groups);
    }
    return text;
}

QColor barColour(const Palette &palette)
{
    return mixed(palette.paper, palette.look(report::SeriesStyle::AllOthers).colour, 0.32);
}

std::vector<ChartLegend::Entry> legendEntries(const report::OverviewBarsModel &model, const Palette &palette)
{
    SeriesLook bar = palette.look(report::SeriesStyle::AllOthers);
    bar.colour = barColour(palette);
    std::vector<ChartLegend::Entry> entries = {{ChartLegend::Sample::Bar, bar, model.othersName}};
    if (!model.selfName.isEmpty())
        entries.push_back({ChartLegend::Sample::Marker, palette.look(report::SeriesStyle::Self), model.selfName});
    for (const ChartLegend::Entry &entry : legendOf(model.groupMarks, palette))
        entries.push_back(entry);
    return entries;
}

void paintBar(QPainter &painter, const report::ChartValue &others, const ValueScale &scale, double middle,
              const Palette &palette)
{
    if (!others.value)
        return;
    const double end = scale.placeOf(*others.value);
    painter.fillRect(QRectF(scale.from, middle - kBarHeight / 2, end - scale.from, kBarHeight), barColour(palette));
    painter.fillRect(QRectF(end - 1.6, middle - kBarHeight / 2, 1.6, kBarHeight),
                     palette.look(report::SeriesStyle::AllOthers).colour);
}

RowFrame frameIn(const QRectF &area, const report::OverviewBarsModel &model, const ChartLegend &legend,
                 bool isReadToTheLeft)
{
    RowFrame frame(frameTextOf(model), area.width());
    frame.place(area.adjusted(0, 0, 0, -legend.height() - kLegendGap), isReadToTheLeft);
    return frame;
}

}  // namespace

double heightOfOverviewBars(const report::OverviewBarsModel &model, double width, double ease)
{
    const Palette palette = Palette::light();
    return RowFrame(frameTextOf(model), width).heightAt(ease) + kLegendGap +
           ChartLegend(legendEntries(model, palette), width).height();
}

void paintOverviewBars(QPainter &painter, const QRectF &area, const report::OverviewBarsModel &model,
                       const Palette &palette)
{
    const ChartLegend legend(legendEntries(model, palette), area.width());
    const RowFrame frame = frameIn(area, model, legend, isReadToTheLeft(painter));
    const ValueScale scale = frame.scale(model.lowest, model.highest);

    frame.paint(painter, palette, {});
    paintScale(painter, scale, frame.plot(), palette);
    for (std::size_t index = 0; index < model.rows.size(); ++index) {
        const report::OverviewBarsModel::Row &row = model.rows[index];
        paintBar(painter, row.others, scale, frame.rows()[index].center().y(), palette);
        std::vector<RowMark> marks = {{report::SeriesStyle::Self, &row.self}};
        for (std::size_t mark = 0; mark < model.groupMarks.size() && mark < row.groups.size(); ++mark)
            marks.push_back({model.groupMarks[mark].style, &row.groups[mark]});
        if (row.others.isWithheld)
            marks.push_back({report::SeriesStyle::AllOthers, &row.others});
        paintRowMarks(painter, frame, index, scale, marks, palette);
    }
    legend.paint(painter, {area.left(), area.bottom() - legend.height()}, palette);
}

std::vector<QRectF> rowsOfOverviewBars(const QRectF &area, const report::OverviewBarsModel &model, bool isReadToTheLeft)
{
    const Palette palette = Palette::light();
    return frameIn(area, model, ChartLegend(legendEntries(model, palette), area.width()), isReadToTheLeft).rows();
}

}  // namespace circumspect::render
