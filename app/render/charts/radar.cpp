// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/radar.h"

#include "render/charts/chart_legend.h"
#include "render/charts/dot_rows.h"
#include "render/charts/radar_layout.h"
#include "render/charts/value_scale.h"
#include "render/marker.h"
#include "render/text_block.h"

#include <QLineF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace circumspect::render {

namespace {

constexpr double kRingRoom = 13;      // points between the numbers of two rings, at least
constexpr double kLeastHeight = 176;  // of spokes and names, points
constexpr double kLegendGap = 8;      // points
constexpr double kMarkSize = 6;

std::vector<ChartLegend::Entry> legendEntries(const report::RadarModel &model, const Palette &palette)
{
    std::vector<ChartLegend::Entry> entries;
    for (const report::RadarModel::Series &series : model.series)
        entries.push_back({ChartLegend::Sample::Line, palette.look(series.style), series.name});
    return entries;
}

std::vector<ChartLegend::Entry> hiddenEntry(const report::RadarModel &model, const Palette &palette)
{
    if (model.hiddenNote.isEmpty())
        return {};
    SeriesLook look;
    look.colour = palette.muted;
    return {{ChartLegend::Sample::HollowMarker, look, model.hiddenNote}};
}

/// A shape needs three corners; with fewer axes the same values read better as rows of dots.
report::DotRowsModel asDotRows(const report::RadarModel &model)
{
    report::DotRowsModel rows;
    rows.text = model.text;
    rows.lowest = model.lowest;
    rows.highest = model.highest;
    for (const report::RadarModel::Series &series : model.series)
        rows.marks.push_back({series.name, series.style});
    for (int axis = 0; axis < model.axes.size(); ++axis) {
        report::DotRowsModel::Row row;
        row.label = model.axes[axis];
        for (const report::RadarModel::Series &series : model.series)
            row.values.push_back(series.values[static_cast<std::size_t>(axis)]);
        rows.rows.push_back(row);
    }
    return rows;
}

QPolygonF ring(const RadarLayout &layout, int axisCount, double part)
{
    QPolygonF polygon;
    for (int axis = 0; axis < axisCount; ++axis)
        polygon << layout.pointOn(axis, part);
    polygon << polygon.first();
    return polygon;
}

class RadarPainter {
public:
    RadarPainter(QPainter &painter, const report::RadarModel &model, const Palette &palette, RadarLayout layout)
        : m_painter(painter),
          m_model(model),
          m_palette(palette),
          m_layout(std::move(layout)),
          m_scale{model.lowest, model.highest, 0, 1},
          m_axisCount(static_cast<int>(model.axes.size()))
    {
    }

    void paint()
    {
        paintBands();
        paintSelfArea();
        paintGrid();
        for (std::size_t index = m_model.series.size(); index-- > 0;)
            if (m_model.series[index].style != report::SeriesStyle::Self)
                paintSeries(m_model.series[index]);
        for (const report::RadarModel::Series &series : m_model.series)
            if (series.style == report::SeriesStyle::Self)
                paintSeries(series);
        paintWithheld();
        paintLabels();
    }

private:
    void paintBands()
    {
        m_painter.setPen(Qt::NoPen);
        const std::vector<double> ticks = m_scale.ticks();
        for (std::size_t level = ticks.size() - 1; level > 0; --level) {
            const bool isBand = (ticks.size() - 1 - level) % 2 == 0;
            m_painter.setBrush(isBand ? m_palette.band : m_palette.paper);
            m_painter.drawPolygon(ring(m_layout, m_axisCount, m_scale.placeOf(ticks[level])));
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    /// Only self is filled, and only if no corner is missing: 7 % of its colour, mixed with the paper.
    void paintSelfArea()
    {
        for (const report::RadarModel::Series &series : m_model.series) {
            const auto isShown = [](const report::ChartValue &value) { return value.value.has_value(); };
            if (series.style != report::SeriesStyle::Self ||
                !std::all_of(series.values.begin(), series.values.end(), isShown))
                continue;
            QPolygonF area;
            for (int axis = 0; axis < m_axisCount; ++axis)
                area << pointOf(series, axis);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(mixed(m_palette.paper, m_palette.look(series.style).colour, 0.07));
            m_painter.drawPolygon(area);
            m_painter.setBrush(Qt::NoBrush);
        }
    }

    void paintGrid()
    {
        const std::vector<double> ticks = m_scale.ticks();
        for (int axis = 0; axis < m_axisCount; ++axis) {
            m_painter.setPen(QPen(m_palette.grid, 0.6));
            m_painter.drawLine(m_layout.centre, m_layout.pointOn(axis, 1));
        }
        for (const double tick : ticks) {
            const bool isRim = tick == ticks.back();
            m_painter.setPen(QPen(isRim ? m_palette.outerGrid : m_palette.grid, isRim ? 0.9 : 0.6));
            m_painter.drawPolyline(ring(m_layout, m_axisCount, m_scale.placeOf(tick)));
        }
        ValueScale spoke = m_scale;
        spoke.from = 0;
        spoke.to = QLineF(m_layout.pointOn(0, 0), m_layout.pointOn(0, 1)).length();
        for (const double tick : numberedTicks(spoke, kRingRoom)) {
            const QPointF place = m_layout.pointOn(0, m_scale.placeOf(tick));
            const double drop = tick == ticks.back() ? 5.5 : tick == ticks.front() ? -5 : 0;
            const QRectF box(place.x() + 3, place.y() - 5 + drop, 24, 10);
            paintText(m_painter, box, tickText(tick), {7, 9, QFont::Normal}, m_palette.muted);
        }
    }

    /// A withheld value breaks the line; a bridge from neighbour to neighbour would look like a score.
    void paintSeries(const report::RadarModel::Series &series)
    {
        const SeriesLook look = m_palette.look(series.style);
        m_painter.setPen(linePen(look));
        for (const QPolygonF &run : runsOf(series))
            m_painter.drawPolyline(run);
        for (int axis = 0; axis < m_axisCount; ++axis)
            if (valueOf(series, axis).value)
                paintMarker(m_painter, pointOf(series, axis), kMarkSize, look, MarkerForm::Solid, m_palette.paper);
    }

    std::vector<QPolygonF> runsOf(const report::RadarModel::Series &series) const
    {
        int gap = -1;
        for (int axis = 0; axis < m_axisCount && gap < 0; ++axis)
            gap = valueOf(series, axis).value ? -1 : axis;
        std::vector<QPolygonF> runs(1);
        const int start = gap < 0 ? 0 : gap + 1;
        const int steps = gap < 0 ? m_axisCount + 1 : m_axisCount - 1;
        for (int step = 0; step < steps; ++step) {
            const int axis = (start + step) % m_axisCount;
            if (valueOf(series, axis).value)
                runs.back() << pointOf(series, axis);
            else if (!runs.back().isEmpty())
                runs.emplace_back();
        }
        runs.erase(std::remove_if(runs.begin(), runs.end(), [](const QPolygonF &run) { return run.size() < 2; }),
                   runs.end());
        return runs;
    }

    /// Hollow marks side by side on the rim of their spoke.
    void paintWithheld()
    {
        for (int axis = 0; axis < m_axisCount; ++axis) {
            std::vector<SeriesLook> looks;
            for (const report::RadarModel::Series &series : m_model.series)
                if (valueOf(series, axis).isWithheld)
                    looks.push_back(m_palette.look(series.style));
            const QPointF rim = m_layout.pointOn(axis, 1);
            const QPointF outward = (rim - m_layout.centre) / m_layout.radius;
            const QPointF along(-outward.y(), outward.x());
            for (std::size_t index = 0; index < looks.size(); ++index) {
                const double step = static_cast<double>(index) - (static_cast<double>(looks.size()) - 1) / 2;
                paintMarker(m_painter, rim + along * (8 * step), kMarkSize, looks[index], MarkerForm::Hollow,
                            m_palette.paper);
            }
        }
    }

    void paintLabels()
    {
        TypeStyle style = type::kChartLabel;
        style.size *= m_layout.labelScale;
        style.leading *= m_layout.labelScale;
        for (const RadarLabel &label : m_layout.labels)
            paintLines(m_painter, label.rect, label.lines, style, m_palette.ink, label.alignment);
    }

    const report::ChartValue &valueOf(const report::RadarModel::Series &series, int axis) const
    {
        return series.values[static_cast<std::size_t>(axis)];
    }

    QPointF pointOf(const report::RadarModel::Series &series, int axis) const
    {
        return m_layout.pointOn(axis, m_scale.placeOf(*valueOf(series, axis).value));
    }

    QPainter &m_painter;
    const report::RadarModel &m_model;
    const Palette &m_palette;
    RadarLayout m_layout;
    ValueScale m_scale;
    int m_axisCount;
};

RadarLayout layoutIn(const QRectF &area, const report::RadarModel &model, double legendHeight)
{
    return layOutRadar(model.axes, area.adjusted(0, 0, 0, -legendHeight - kLegendGap), measureIn(type::kChartLabel));
}

}  // namespace

double heightOfRadar(const report::RadarModel &model, double width, double ease)
{
    if (model.axes.size() < 3)
        return heightOfDotRows(asDotRows(model), width, ease);
    const Palette palette = Palette::light();
    const double legend = ChartLegend(legendEntries(model, palette), width).height() +
                          ChartLegend(hiddenEntry(model, palette), width).height();
    const double best = std::clamp(width * 0.66, 220.0, 330.0);
    return legend + kLegendGap + kLeastHeight + (best - kLeastHeight) * ease;
}

void paintRadar(QPainter &painter, const QRectF &area, const report::RadarModel &model, const Palette &palette)
{
    if (model.axes.size() < 3) {
        paintDotRows(painter, area, asDotRows(model), palette);
        return;
    }
    const ChartLegend legend(legendEntries(model, palette), area.width());
    const ChartLegend hidden(hiddenEntry(model, palette), area.width());
    RadarPainter(painter, model, palette, layoutIn(area, model, legend.height() + hidden.height())).paint();
    legend.paint(painter, {area.left(), area.bottom() - legend.height() - hidden.height()}, palette);
    hidden.paint(painter, {area.left(), area.bottom() - hidden.height()}, palette);
}

std::vector<RadarSpoke> spokesOfRadar(const QRectF &area, const report::RadarModel &model)
{
    if (model.axes.size() < 3)
        return {};
    const Palette palette = Palette::light();
    const RadarLayout layout = layoutIn(area, model,
                                        ChartLegend(legendEntries(model, palette), area.width()).height() +
                                            ChartLegend(hiddenEntry(model, palette), area.width()).height());
    std::vector<RadarSpoke> spokes;
    for (std::size_t axis = 0; axis < layout.labels.size(); ++axis)
        spokes.push_back({layout.labels[axis].rect, {layout.centre, layout.pointOn(static_cast<int>(axis), 1)}});
    return spokes;
}

}  // namespace circumspect::render
