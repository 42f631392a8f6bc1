// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/heat_map.h"

#include "render/charts/chart_legend.h"
#include "render/charts/chart_marks.h"
#include "render/marker.h"
#include "render/mirroring.h"
#include "render/text_block.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace circumspect::render {

namespace {

constexpr TypeStyle kHead{6.5, 8, QFont::Normal};
constexpr TypeStyle kName{7.5, 9, QFont::Normal};  // such maps are long, and their names are looked up, not read
constexpr TypeStyle kHeading{8, 10, QFont::DemiBold};
constexpr double kGap = 8;             // points between names and cells
constexpr double kPadding = 2;         // points above and below a name
constexpr double kLeastRow = 16;       // points
constexpr double kBestRow = 18;        // points
constexpr double kNarrowestCell = 17;  // points
constexpr double kWidestCell = 74;     // points
constexpr double kLabelShare = 0.6;    // of the width, at most, for names
constexpr double kLeastShare = 0.4;    // of the width, for names, before the columns' own names are turned
constexpr double kLeastLabels = 72;    // points
constexpr double kHeadGap = 4;
constexpr double kIndent = 4;  // points before names, inside of the bands

double widestWordOf(const QStringList &texts, const TypeStyle &style)
{
    double widest = 0;
    for (const QString &text : texts)
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
            widest = std::max(widest, textWidth(word, style));
    return widest;
}

QStringList displaysOf(const report::HeatMapModel &model)
{
    QStringList displays;
    for (const report::HeatMapModel::Row &row : model.rows)
        for (const report::ChartValue &cell : row.cells)
            if (!cell.isWithheld)
                displays.append(cell.display);
    return displays;
}

/// Sizes of everything in the table for one width.
class HeatFrame {
public:
    HeatFrame(const report::HeatMapModel &model, double width) : m_model(model)
    {
        const double columns = std::max(1.0, static_cast<double>(model.columns.size()));
        double names = 0;
        for (const report::HeatMapModel::Row &row : model.rows)
            names = std::max(names, textWidth(row.label, styleOf(row)) + kIndent + 2);
        const double word =
            std::max(widestWordOf(displaysOf(model), type::kChartNumber), widestWordOf(model.columns, kHead)) + 4;
        const double wanted = std::clamp(word, kNarrowestCell, kWidestCell);
        const double besideColumns = width - kGap - columns * wanted;
        const double mostForNames =
            besideColumns >= width * kLeastShare ? besideColumns : std::max(kLeastLabels, width * kLabelShare - kGap);
        labelWidth = std::min({names, mostForNames, width - kGap - columns * kNarrowestCell});
        cellWidth = std::min(kWidestCell, (width - labelWidth - kGap) / columns);
        labelWidth = width - kGap - columns * cellWidth;
        measureHead();
        for (const report::HeatMapModel::Row &row : model.rows)
            leastHeights.push_back(leastHeightOf(row));
    }

    static const TypeStyle &styleOf(const report::HeatMapModel::Row &row) { return row.isHeading ? kHeading : kName; }

    double least() const { return std::accumulate(leastHeights.begin(), leastHeights.end(), 0.0); }
    double best() const
    {
        double height = 0;
        for (const double row : leastHeights)
            height += std::max(row, kBestRow);
        return height;
    }

    double labelWidth = 0;
    double cellWidth = 0;
    bool isHeadUpright = false;  ///< names of columns are turned, because a word is wider than its column
    std::vector<WrappedText> heads;
    double headHeight = 0;
    std::vector<double> leastHeights;

private:
    void measureHead()
    {
        isHeadUpright = widestWordOf(m_model.columns, kHead) + 2 > cellWidth;
        for (const QString &column : m_model.columns) {
            heads.push_back(isHeadUpright ? uprightHead(column)
                                          : wrapBalanced(column, cellWidth - 2, measureIn(kHead)));
            const WrappedText &head = heads.back();
            headHeight = std::max(headHeight, isHeadUpright ? head.width + 2 : head.height);
        }
        headHeight += kHeadGap;
    }

    /// As short as the column's width lets it be: more lines stand side by side in a wider column.
    WrappedText uprightHead(const QString &column) const
    {
        const MeasureLine measure = measureIn(kHead);
        WrappedText head;
        for (const double length : {50.0, 70.0, 90.0, 120.0, 160.0, 220.0, 1e4}) {
            head = wrapBalanced(column, length, measure);
            if (head.height <= cellWidth && head.brokenWords == 0)
                break;
        }
        return head;
    }

    double leastHeightOf(const report::HeatMapModel::Row &row) const
    {
        const double room = row.cells.empty() ? labelWidth + kGap + cellWidth * columnCount() : labelWidth;
        double height = TextBlock(row.label, styleOf(row), room - kIndent + 0.5).height() + 2 * kPadding;
        for (const report::ChartValue &cell : row.cells)
            if (!cell.isWithheld)
                height = std::max(height, TextBlock(cell.display, type::kChartNumber, cellWidth - 1.5).height() + 4);
        return std::max(height, kLeastRow);
    }

    double columnCount() const { return static_cast<double>(m_model.columns.size()); }

    const report::HeatMapModel &m_model;
};

/// The shades from lowest to highest, and what a hatched cell is called.
ChartLegend legendFor(const report::HeatMapModel &model, double width, const Palette &palette)
{
    std::vector<ChartLegend::Entry> entries;
    for (int step = 0; step <= 4; ++step) {
        SeriesLook look;
        look.colour = palette.heatOf(step / 4.0);
        entries.push_back({ChartLegend::Sample::Swatch, look,
                           step == 0   ? model.lowName
                           : step == 4 ? model.highName
                                       : QString()});
    }
    for (const report::HeatMapModel::Row &row : model.rows) {
        const auto cell =
            std::find_if(row.cells.begin(), row.cells.end(), [](const auto &value) { return value.isWithheld; });
        if (cell == row.cells.end())
            continue;
        entries.push_back({ChartLegend::Sample::Hatch, {}, cell->display});
        break;
    }
    return ChartLegend(std::move(entries), width);
}

class HeatPainting {
public:
    HeatPainting(QPainter &painter, const QRectF &area, const report::HeatMapModel &model, const Palette &palette)
        : m_painter(painter), m_area(area), m_model(model), m_palette(palette), m_frame(model, area.width())
    {
    }

    void paint(double legendHeight)
    {
        paintHead();
        const double free = m_area.height() - legendHeight - m_frame.headHeight - m_frame.least();
        const double share = std::max(0.0, free) / std::max(1.0, static_cast<double>(m_model.rows.size()));
        double top = m_area.top() + m_frame.headHeight;
        for (std::size_t row = 0; row < m_model.rows.size(); ++row) {
            const double height = m_frame.leastHeights[row] + share;
            paintRow(m_model.rows[row], QRectF(m_area.left(), top, m_area.width(), height));
            top += height;
        }
    }

private:
    double cellLeft(std::size_t column) const
    {
        return m_area.right() -
               m_frame.cellWidth * static_cast<double>(m_model.columns.size() - static_cast<int>(column));
    }

    void paintHead()
    {
        for (std::size_t column = 0; column < m_frame.heads.size(); ++column) {
            const WrappedText &head = m_frame.heads[column];
            const double middle = cellLeft(column) + m_frame.cellWidth / 2;
            const double bottom = m_area.top() + m_frame.headHeight - kHeadGap;
            if (!m_frame.isHeadUpright) {
                const QRectF box(cellLeft(column), bottom - head.height, m_frame.cellWidth, head.height);
                paintLines(m_painter, box, head.lines, kHead, m_palette.muted, Qt::AlignHCenter);
                continue;
            }
            m_painter.save();
            m_painter.translate(middle - head.height / 2, bottom);
            m_painter.rotate(-90);
            paintLines(m_painter, QRectF(0, 0, head.width, head.height), head.lines, kHead, m_palette.muted,
                       Qt::AlignLeft);
            m_painter.restore();
        }
    }

    void paintRow(const report::HeatMapModel::Row &row, const QRectF &box)
    {
        if (row.isHeading)
            m_painter.fillRect(box.adjusted(0, 0.6, 0, -0.6), m_palette.band);
        const double room = row.cells.empty() ? box.width() : m_frame.labelWidth;
        paintText(m_painter, QRectF(box.left() + kIndent, box.top(), room - kIndent, box.height()), row.label,
                  HeatFrame::styleOf(row), m_palette.ink);
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const QRectF cell(cellLeft(column), box.top(), m_frame.cellWidth, box.height());
            paintCell(row.cells[column], cell.adjusted(0.6, 0.6, -0.6, -0.6), row.isHeading);
        }
    }

    void paintCell(const report::ChartValue &value, const QRectF &box, bool isStrong)
    {
        if (value.isWithheld) {
            paintHatch(m_painter, box, m_palette);
            return;
        }
        QColor ink = m_palette.muted;
        if (value.value) {
            const QColor fill = m_palette.heatOf((*value.value - m_model.lowest) / (m_model.highest - m_model.lowest));
            m_painter.fillRect(box, fill);
            ink = readableOn(fill);
        }
        paintText(m_painter, box, value.display, isStrong ? type::kChartNumberStrong : type::kChartNumber, ink,
                  Qt::AlignHCenter | Qt::AlignVCenter);
    }

    QPainter &m_painter;
    QRectF m_area;
    const report::HeatMapModel &m_model;
    const Palette &m_palette;
    HeatFrame m_frame;
};

}  // namespace

double heightOfHeatMap(const report::HeatMapModel &model, double width, double ease)
{
    const HeatFrame frame(model, width);
    const double rows = frame.least() + (frame.best() - frame.least()) * ease;
    return frame.headHeight + rows + kLegendGap + legendFor(model, width, Palette::light()).height();
}

void paintHeatMap(QPainter &painter, const QRectF &area, const report::HeatMapModel &model, const Palette &palette)
{
    const ChartLegend legend = legendFor(model, area.width(), palette);
    {
        const Mirroring mirroring(painter, area, isReadToTheLeft(painter));
        HeatPainting(painter, area, model, palette).paint(legend.height() + kLegendGap);
    }
    legend.paint(painter, {area.left(), area.bottom() - legend.height()}, palette);
}

}  // namespace circumspect::render
