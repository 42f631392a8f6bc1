// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/row_frame.h"

#include "render/mirroring.h"
#include "render/text_block.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace circumspect::render {

namespace {

constexpr double kColumnGap = 10;        // points
constexpr double kRowPadding = 3;        // points above and below a name
constexpr double kLabelShare = 0.36;     // of the width, for names
constexpr double kSentenceShare = 0.46;  // for whole sentences
constexpr double kSentence = 0.6;        // labels wider than this share are sentences

constexpr double kLeastLabelShare = 0.2;
constexpr double kLeastPlot = 52;  // points
constexpr double kColumnShare = 0.2;
constexpr double kShortHeading = 70;  // points; longer headings are wrapped
constexpr double kPlotInset = 8;      // points, so that marks at the ends are not cut

TypeStyle labelStyle(const RowFrameText::Row &row)
{
    return row.isStrong ? type::kChartStrong : type::kChartLabel;
}

double widestWord(const QString &text, const TypeStyle &style)
{
    double widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, textWidth(word, style));
    return widest;
}

}  // namespace

RowFrame::RowFrame(RowFrameText text, double width) : m_text(std::move(text)), m_width(width)
{
    measureColumns();
    for (std::size_t row = 0; row < m_text.rows.size(); ++row)
        m_leastHeights.push_back(leastHeightOf(row));
}

void RowFrame::measureColumns()
{
    double widestLabel = 0;
    for (const RowFrameText::Row &row : m_text.rows)
        widestLabel = std::max(widestLabel, textWidth(row.label, labelStyle(row)));
    const double limit = m_width * (widestLabel > m_width * kSentence ? kSentenceShare : kLabelShare);
    for (const RowFrameText::Row &row : m_text.rows) {
        // Names that need two lines anyway are broken in the middle, which leaves more room for the plot.
        const WrappedText name = wrapBalanced(row.label, limit, measureIn(labelStyle(row)));
        m_labelWidth = std::max(m_labelWidth, name.width + 2);
        m_labelWidth = std::max(m_labelWidth, std::min(textWidth(row.note, type::kChartNote) + 2, m_width * 0.24));
    }
    m_labelWidth = std::min(m_labelWidth, limit);
    measureCells();
    // Where columns are many and the chart is narrow, names give way before the plot does.
    const double left = m_width - columnsWidth() - (plotLeft() - m_labelWidth) - kLeastPlot;
    m_labelWidth = std::min(m_labelWidth, std::max(left, m_width * kLeastLabelShare));
}

void RowFrame::measureCells()
{
    for (int column = 0; column < m_text.headings.size(); ++column) {
        const double whole = textWidth(m_text.headings[column], type::kChartNumber);
        double widest = whole < kShortHeading ? whole + 2 : widestWord(m_text.headings[column], type::kChartNumber) + 2;
        double widestCell = 0;
        for (const RowFrameText::Row &row : m_text.rows) {
            const QString &cell = row.cells[column];
            widest = std::max(widest, widestWord(cell, type::kChartNumberStrong) + 2);
            widestCell = std::max(widestCell, textWidth(cell, type::kChartNumberStrong) + 2);
        }
        const double columnLimit = m_width * kColumnShare;
        m_columnWidths.push_back(std::min(std::max(widest, std::min(widestCell, columnLimit * 0.7)), columnLimit));
    }
}

double RowFrame::leastHeightOf(std::size_t index) const
{
    const RowFrameText::Row &row = m_text.rows[index];
    double height = TextBlock(row.label, labelStyle(row), m_labelWidth + 0.5).height() +
                    TextBlock(row.note, type::kChartNote, m_labelWidth + 0.5).height() + 2 * kRowPadding;
    for (std::size_t column = 0; column < m_columnWidths.size(); ++column) {
        const QString &cell = row.cells[static_cast<int>(column)];
        height = std::max(height, TextBlock(cell, type::kChartNumberStrong, m_columnWidths[column] + 0.5).height() + 4);
    }
    if (!row.sentence.isEmpty()) {
        const double room = std::max(30.0, m_width - plotLeft() - columnsWidth());
        height = std::max(height, TextBlock(row.sentence, type::kChartNote, room + 0.5).height() + 4);
    }
    return std::max(height, m_text.leastRowHeight);
}

double RowFrame::columnsWidth() const
{
    return std::accumulate(m_columnWidths.begin(), m_columnWidths.end(), 0.0) +
           kColumnGap * static_cast<double>(m_columnWidths.size());
}

double RowFrame::plotLeft() const
{
    return 4 + m_labelWidth + kColumnGap + (m_text.hasGutter ? kGutterWidth : 0);
}

double RowFrame::headHeight() const
{
    double height = m_text.hasScale ? type::kChartNumber.leading : 0;
    for (std::size_t column = 0; column < m_columnWidths.size(); ++column) {
        const QString &heading = m_text.headings[static_cast<int>(column)];
        height = std::max(height, TextBlock(heading, type::kChartNumber, m_columnWidths[column] + 0.5).height());
    }
    return height > 0 ? height + 4 : 0;
}

double RowFrame::heightAt(double ease) const
{
    const double least = std::accumulate(m_leastHeights.begin(), m_leastHeights.end(), 0.0);
    const double tallest = m_leastHeights.empty() ? 0 : *std::max_element(m_leastHeights.begin(), m_leastHeights.end());
    // Even rows read best, unless one long name would blow up all of them.
    const double even = std::max(m_text.bestRowHeight, tallest);
    double best = even * static_cast<double>(m_leastHeights.size());
    if (even > 1.5 * m_text.bestRowHeight) {
        best = 0;
        for (const double height : m_leastHeights)
            best += std::max(height, m_text.bestRowHeight);
    }
    return headHeight() + least + (best - least) * ease;
}

void RowFrame::place(const QRectF &area, bool isReadToTheLeft)
{
    m_area = area;
    m_isTurned = isReadToTheLeft;
    const double top = area.top() + headHeight();
    m_plot = QRectF(QPointF(area.left() + plotLeft(), top), QPointF(area.right() - columnsWidth(), area.bottom()));
    if (m_isTurned)
        m_plot = mirrored(m_plot, area);
    const double least = std::accumulate(m_leastHeights.begin(), m_leastHeights.end(), 0.0);
    const double rowCount = std::max(1.0, static_cast<double>(m_leastHeights.size()));
    const double even = m_plot.height() / rowCount;
    // Rows are even where the tallest name allows it; else each row gets what it needs and an equal share of the rest.
    const bool canBeEven = std::all_of(m_leastHeights.begin(), m_leastHeights.end(),
                                       [even](double height) { return height <= even + 0.01; });
    m_rows.clear();
    double y = top;
    for (const double height : m_leastHeights) {
        const double rowHeight = canBeEven ? even : height + (m_plot.height() - least) / rowCount;
        m_rows.emplace_back(area.left(), y, area.width(), rowHeight);
        y += rowHeight;
    }
}

ValueScale RowFrame::scale(double lowest, double highest) const
{
    return {lowest, highest, m_plot.left() + kPlotInset, m_plot.right() - kPlotInset};
}

void RowFrame::paint(QPainter &painter, const Palette &palette, const std::vector<QColor> &lastColumnColours) const
{
    const Mirroring mirroring(painter, m_area, m_isTurned);
    for (std::size_t row = 0; row < m_rows.size(); row += 2)
        painter.fillRect(m_rows[row], palette.band);
    double left = m_area.right() - columnsWidth();
    for (std::size_t column = 0; column < m_columnWidths.size(); ++column) {
        const QRectF box(left + kColumnGap, m_area.top(), m_columnWidths[column], headHeight() - 4);
        paintText(painter, box, m_text.headings[static_cast<int>(column)], type::kChartNumber, palette.muted,
                  Qt::AlignRight | Qt::AlignBottom);
        left += kColumnGap + m_columnWidths[column];
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row, row < lastColumnColours.size() ? lastColumnColours[row] : palette.muted, palette);
}

void RowFrame::paintRow(QPainter &painter, std::size_t index, const QColor &lastColumnColour,
                        const Palette &palette) const
{
    const RowFrameText::Row &row = m_text.rows[index];
    const QRectF &box = m_rows[index];
    const TextBlock label(row.label, labelStyle(row), m_labelWidth + 0.5);
    const TextBlock note(row.note, type::kChartNote, m_labelWidth + 0.5);
    const double top = box.center().y() - (label.height() + note.height()) / 2;
    label.paint(painter, {box.left() + 4, top}, palette.ink);
    note.paint(painter, {box.left() + 4, top + label.height()}, palette.muted);
    double left = m_area.right() - columnsWidth();
    for (std::size_t column = 0; column < m_columnWidths.size(); ++column) {
        const bool isLast = column + 1 == m_columnWidths.size();
        const QRectF cell(left + kColumnGap, box.top(), m_columnWidths[column] - 2, box.height());
        paintText(painter, cell, row.cells[static_cast<int>(column)],
                  isLast && lastColumnColour != palette.muted ? type::kChartNumberStrong : type::kChartNumber,
                  isLast ? lastColumnColour : palette.muted, Qt::AlignRight | Qt::AlignVCenter);
        left += kColumnGap + m_columnWidths[column];
    }
}

void RowFrame::paintSentences(QPainter &painter, const Palette &palette) const
{
    const Mirroring mirroring(painter, m_area, m_isTurned);
    const QRectF plot = m_isTurned ? mirrored(m_plot, m_area) : m_plot;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const QString &sentence = m_text.rows[row].sentence;
        if (sentence.isEmpty())
            continue;
        const QRectF box(plot.left(), m_rows[row].top(), plot.width(), m_rows[row].height());
        painter.fillRect(box, row % 2 == 0 ? palette.band : palette.paper);
        paintText(painter, box, sentence, type::kChartNote, palette.muted);
    }
}

}  // namespace circumspect::render
