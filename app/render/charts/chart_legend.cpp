// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/chart_legend.h"

#include "render/mirroring.h"
#include "render/text_block.h"

#include <QPainter>

#include <algorithm>

namespace circumspect::render {

namespace {

constexpr double kGap = 16;       // points between entries
constexpr double kSampleGap = 5;  // points between sample and name
constexpr double kRowHeight = 14;

double sampleWidth(ChartLegend::Sample sample)
{
    switch (sample) {
    case ChartLegend::Sample::Line:
    case ChartLegend::Sample::PlainLine:
        return 24;
    case ChartLegend::Sample::Bar:
        return 16;
    case ChartLegend::Sample::Hatch:
    case ChartLegend::Sample::NumberedDot:
        return 12;
    case ChartLegend::Sample::Swatch:
        return 9;
    case ChartLegend::Sample::Tick:
    case ChartLegend::Sample::Dot:
        return 4;
    case ChartLegend::Sample::Marker:
    case ChartLegend::Sample::HollowMarker:
        break;
    }
    return 8;
}

void paintBlockSample(QPainter &painter, const QRectF &box, const ChartLegend::Entry &entry, const Palette &palette)
{
    const QPointF middle = box.center();
    const QRectF block(box.left(), middle.y() - 4, box.width(), 8);
    if (entry.sample == ChartLegend::Sample::Hatch)
        paintHatch(painter, block, palette);
    else
        painter.fillRect(block, entry.look.colour);
}

void paintLineSample(QPainter &painter, const QRectF &box, const ChartLegend::Entry &entry)
{
    const QPointF middle = box.center();
    painter.setPen(linePen(entry.look));
    if (entry.sample == ChartLegend::Sample::Tick)
        painter.drawLine(middle - QPointF(0, 5), middle + QPointF(0, 5));
    else
        painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()));
}

void paintSampleOf(QPainter &painter, const QRectF &box, const ChartLegend::Entry &entry, const Palette &palette)
{
    switch (entry.sample) {
    case ChartLegend::Sample::Line:
        paintSample(painter, box, entry.look, MarkerForm::Solid, palette.paper);
        break;
    case ChartLegend::Sample::Marker:
        paintMarker(painter, box.center(), 7, entry.look, MarkerForm::Solid, palette.paper);
        break;
    case ChartLegend::Sample::HollowMarker:
        paintMarker(painter, box.center(), 7, entry.look, MarkerForm::Hollow, palette.paper);
        break;
    case ChartLegend::Sample::NumberedDot:
        paintNumberedDot(painter, box.center(), entry.number, palette);
        break;
    case ChartLegend::Sample::Dot:
        paintMarker(painter, box.center(), kSmallDot, entry.look, MarkerForm::Solid, palette.paper);
        break;
    case ChartLegend::Sample::Swatch:
    case ChartLegend::Sample::Bar:
    case ChartLegend::Sample::Hatch:
        paintBlockSample(painter, box, entry, palette);
        break;
    case ChartLegend::Sample::PlainLine:
    case ChartLegend::Sample::Tick:
        paintLineSample(painter, box, entry);
        break;
    }
}

}  // namespace

ChartLegend::ChartLegend(std::vector<Entry> entries, double width) : m_entries(std::move(entries)), m_width(width)
{
    const MeasureLine measure = measureIn(type::kChartNumber);
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const Entry &entry = m_entries[index];
        const double sample = sampleWidth(entry.sample) + kSampleGap;
        m_widths.push_back(std::min(sample + measure(entry.name).width() + 1, width));
        if (m_rows.empty() || m_rows.back().width + kGap + m_widths.back() > width)
            m_rows.push_back({{index}, m_widths.back(), kRowHeight});
        else {
            m_rows.back().entries.push_back(index);
            m_rows.back().width += kGap + m_widths.back();
        }
        const TextBlock name(entry.name, type::kChartNumber, m_widths.back() - sample + 0.5);
        m_rows.back().height = std::max(m_rows.back().height, name.height() + 4);
    }
}

double ChartLegend::height() const
{
    double height = 0;
    for (const Row &row : m_rows)
        height += row.height;
    return height;
}

void ChartLegend::paint(QPainter &painter, const QPointF &topLeft, const Palette &palette) const
{
    const Mirroring mirroring(painter, {topLeft, QSizeF(m_width, height())}, isReadToTheLeft(painter));
    double top = topLeft.y();
    for (const Row &row : m_rows) {
        double left = topLeft.x() + (m_width - row.width) / 2;
        for (const std::size_t index : row.entries) {
            paintEntry(painter, {left, top, m_widths[index], row.height}, m_entries[index], palette);
            left += m_widths[index] + kGap;
        }
        top += row.height;
    }
}

void ChartLegend::paintEntry(QPainter &painter, const QRectF &box, const Entry &entry, const Palette &palette) const
{
    const QRectF sample(box.left(), box.top(), sampleWidth(entry.sample), box.height());
    paintSampleOf(painter, sample, entry, palette);
    const double left = sample.right() + kSampleGap;
    paintText(painter, QRectF(left, box.top(), box.right() - left, box.height()), entry.name, type::kChartNumber,
              palette.ink);
}

}  // namespace circumspect::render
