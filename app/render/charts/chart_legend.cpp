// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/chart_legend.h"

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
        return 24;
    case ChartLegend::Sample::Bar:
        return 16;
    case ChartLegend::Sample::Swatch:
        return 9;
    case ChartLegend::Sample::NumberedDot:
        return 12;
    case ChartLegend::Sample::Marker:
    case ChartLegend::Sample::HollowMarker:
        break;
    }
    return 8;
}

}  // namespace

ChartLegend::ChartLegend(std::vector<Entry> entries, double width) : m_entries(std::move(entries)), m_width(width)
{
    const MeasureLine measure = measureIn(type::kChartNumber);
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const Entry &entry = m_entries[index];
        const double wanted = sampleWidth(entry.sample) + kSampleGap + measure(entry.name).width() + 1;
        m_widths.push_back(std::min(wanted, width));
        if (m_rows.empty() || m_rows.back().width + kGap + m_widths.back() > width)
            m_rows.push_back({{index}, m_widths.back()});
        else {
            m_rows.back().entries.push_back(index);
            m_rows.back().width += kGap + m_widths.back();
        }
    }
}

double ChartLegend::height() const
{
    double height = 0;
    for (const Row &row : m_rows) {
        double rowHeight = kRowHeight;
        for (const std::size_t index : row.entries) {
            const double room = m_widths[index] - sampleWidth(m_entries[index].sample) - kSampleGap;
            rowHeight = std::max(rowHeight, TextBlock(m_entries[index].name, type::kChartNumber, room).height() + 4);
        }
        height += rowHeight;
    }
    return height;
}

void ChartLegend::paint(QPainter &painter, const QPointF &topLeft, const Palette &palette) const
{
    double top = topLeft.y();
    for (const Row &row : m_rows) {
        double left = topLeft.x() + (m_width - row.width) / 2;
        for (const std::size_t index : row.entries) {
            paintEntry(painter, {left, top}, m_entries[index], palette);
            left += m_widths[index] + kGap;
        }
        top += kRowHeight;
    }
}

void ChartLegend::paintEntry(QPainter &painter, const QPointF &topLeft, const Entry &entry,
                             const Palette &palette) const
{
    const double width = sampleWidth(entry.sample);
    const QRectF box(topLeft.x(), topLeft.y(), width, kRowHeight);
    switch (entry.sample) {
    case Sample::Line:
        paintSample(painter, box, entry.look, MarkerForm::Solid, palette.paper);
        break;
    case Sample::Marker:
        paintMarker(painter, box.center(), 7, entry.look, MarkerForm::Solid, palette.paper);
        break;
    case Sample::HollowMarker:
        paintMarker(painter, box.center(), 7, entry.look, MarkerForm::Hollow, palette.paper);
        break;
    case Sample::NumberedDot:
        paintNumberedDot(painter, box.center(), entry.number, palette);
        break;
    case Sample::Swatch:
    case Sample::Bar:
        painter.fillRect(QRectF(box.left(), box.center().y() - 4, width, 8), entry.look.colour);
        break;
    }
    const double left = box.right() + kSampleGap;
    const QRectF nameBox(left, topLeft.y(), topLeft.x() + m_width - left, kRowHeight);
    paintText(painter, nameBox, entry.name, type::kChartNumber, palette.ink);
}

}  // namespace circumspect::render
