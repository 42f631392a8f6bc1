// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/slope.h"

#include "render/charts/chart_legend.h"
#include "render/charts/chart_marks.h"
#include "render/charts/label_placing.h"
#include "render/charts/value_scale.h"
#include "render/marker.h"
#include "render/mirroring.h"
#include "render/text_block.h"

#include <QPainter>

#include <algorithm>
#include <numeric>
#include <optional>

namespace circumspect::render {

namespace {

constexpr double kGap = 6;         // points between columns of text
constexpr double kLeader = 20;     // points between a scale and its labels
constexpr double kLabelSpace = 2;  // points between labels
constexpr double kLeastPlot = 46;  // points between the two scales
constexpr double kEndRoom = 11;    // points above and below the scales, for their ends
constexpr double kBestRow = 23;    // points of height a row where there is room
constexpr double kBestPlot = 130;  // points between the two scales, as long as names need not be broken for it

SeriesLook lookOf(const report::SlopeModel::Row &row, const Palette &palette)
{
    if (row.isBeyondNoise)
        return {palette.accent, MarkerShape::Circle, 1, 1.9, {5, 1.6}};
    return {palette.muted, MarkerShape::Circle, 0.8, 0.7, {}};
}

const TypeStyle &labelStyle(const report::SlopeModel::Row &row)
{
    return row.isBeyondNoise ? type::kChartStrong : type::kChartLabel;
}

/// The words of one row, broken into lines.
struct RowText {
    TextBlock label;
    TextBlock note;
    TextBlock before;
    TextBlock after;
    TextBlock change;

    double leftHeight() const { return std::max(label.height() + note.height(), before.height()) + kLabelSpace; }
    double rightHeight() const { return std::max(after.height(), change.height()) + kLabelSpace; }
};

struct Columns {
    double label = 0;
    double before = 0;
    double plot = 0;
    double after = 0;
    double change = 0;
};

double widest(const report::SlopeModel &model, const TypeStyle &style, const QString &heading,
              QString (*textOf)(const report::SlopeModel::Row &))
{
    double width = 0;
    for (const QString &word : heading.split(u' ', Qt::SkipEmptyParts))
        width = std::max(width, textWidth(word, type::kChartNumber));
    for (const report::SlopeModel::Row &row : model.rows)
        width = std::max(width, textWidth(textOf(row), style));
    return width + 2;
}

Columns columnsOf(const report::SlopeModel &model, double width)
{
    Columns columns;
    const double share = width * 0.17;
    const auto before = [](const report::SlopeModel::Row &row) { return row.before.display; };
    const auto after = [](const report::SlopeModel::Row &row) { return row.after.display; };
    const auto change = [](const report::SlopeModel::Row &row) { return row.change; };
    columns.before = std::min(share, widest(model, type::kChartNumber, {}, before));
    columns.after = std::min(share, std::max(widest(model, type::kChartNumberStrong, {}, after),
                                             textWidth(model.afterName, type::kChartNumberStrong) + 2));
    columns.change = std::min(share, widest(model, type::kChartNumberStrong, model.changeHeading, change));
    const double fixed = columns.before + columns.after + columns.change + 2 * kLeader + 3 * kGap;
    double label = 0;
    for (const report::SlopeModel::Row &row : model.rows)
        label = std::max(label, textWidth(row.label, labelStyle(row)) + 2);
    // Names on one line need least height, and labels then stand nearest to their dots.
    const double limit =
        std::max({40.0, std::min(width * 0.34, width - fixed - kLeastPlot), width - fixed - kBestPlot});
    columns.label = std::min(label, limit);
    columns.plot = std::max(kLeastPlot, width - fixed - columns.label);
    return columns;
}

std::vector<RowText> textsOf(const report::SlopeModel &model, const Columns &columns)
{
    std::vector<RowText> texts;
    const double half = 0.5;  // a text measured for its column must not be wrapped because of rounding
    for (const report::SlopeModel::Row &row : model.rows) {
        const TypeStyle &strong = row.isBeyondNoise ? type::kChartNumberStrong : type::kChartNumber;
        texts.push_back({TextBlock(row.label, labelStyle(row), columns.label + half, Qt::AlignRight),
                         TextBlock(row.note, type::kChartNote, columns.label + half, Qt::AlignRight),
                         TextBlock(row.before.display, type::kChartNumber, columns.before + half, Qt::AlignRight),
                         TextBlock(row.after.display, strong, columns.after + half),
                         TextBlock(row.change, strong, columns.change + half, Qt::AlignRight)});
    }
    return texts;
}

std::vector<double> valuesOf(const report::SlopeModel &model)
{
    std::vector<double> values;
    for (const report::SlopeModel::Row &row : model.rows)
        for (const report::ChartValue *value : {&row.before, &row.after})
            if (value->value)
                values.push_back(*value->value);
    return values;
}

bool hasNoValue(const report::SlopeModel::Row &row)
{
    return !row.before.value && !row.after.value;
}

/// Everything that depends on the width only.
struct Frame {
    Frame(const report::SlopeModel &model, double width, const Palette &palette)
        : columns(columnsOf(model, width)),
          texts(textsOf(model, columns)),
          beforeHead(model.beforeName, type::kChartNumberStrong, columns.label + columns.before + kGap + kLeader,
                     Qt::AlignRight),
          afterHead(model.afterName, type::kChartNumberStrong, columns.after + kGap),
          changeHead(model.changeHeading, type::kChartNumber, columns.change + 0.5, Qt::AlignRight),
          legend(legendEntries(model, palette), width)
    {
        for (std::size_t index = 0; index < texts.size(); ++index) {
            if (hasNoValue(model.rows[index]))
                belowHeight += texts[index].leftHeight();
            leftHeight += hasNoValue(model.rows[index]) ? 0 : texts[index].leftHeight();
            rightHeight += hasNoValue(model.rows[index]) ? 0 : texts[index].rightHeight();
        }
    }

    static std::vector<ChartLegend::Entry> legendEntries(const report::SlopeModel &model, const Palette &palette)
    {
        if (model.noiseNote.isEmpty())
            return {};
        return {{ChartLegend::Sample::PlainLine, lookOf({}, palette), model.noiseNote}};
    }

    double headHeight() const { return std::max({beforeHead.height(), afterHead.height(), changeHead.height()}) + 2; }
    double legendHeight() const { return legend.height() > 0 ? legend.height() + kLegendGap : 0; }
    double leastHeight() const
    {
        return headHeight() + 2 * kEndRoom + std::max({leftHeight, rightHeight, 60.0}) + belowHeight + legendHeight();
    }

    Columns columns;
    std::vector<RowText> texts;
    TextBlock beforeHead;
    TextBlock afterHead;
    TextBlock changeHead;
    ChartLegend legend;
    double leftHeight = 0;
    double rightHeight = 0;
    double belowHeight = 0;
};

enum class Side { Before, After };

/// Centres of the labels on one side, by row; rows without any value follow below the scales.
std::vector<double> centresOf(const report::SlopeModel &model, const Frame &frame, const ValueScale &scale, Side side)
{
    const auto valueOf = [side](const report::SlopeModel::Row &row, bool isOwn) {
        return (side == Side::Before) == isOwn ? row.before.value : row.after.value;
    };
    const auto wantedOf = [&](const report::SlopeModel::Row &row) {
        return scale.placeOf(valueOf(row, true) ? *valueOf(row, true) : *valueOf(row, false));
    };
    std::vector<std::size_t> order;
    for (std::size_t index = 0; index < model.rows.size(); ++index)
        if (!hasNoValue(model.rows[index]))
            order.push_back(index);
    // Equal values stand in the order of their other ends, so that leaders do not cross the lines.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const double one = wantedOf(model.rows[a]);
        const double other = wantedOf(model.rows[b]);
        return one != other ? one < other
                            : valueOf(model.rows[a], false).value_or(0) > valueOf(model.rows[b], false).value_or(0);
    });
    std::vector<double> wanted;
    std::vector<double> heights;
    for (const std::size_t index : order) {
        wanted.push_back(wantedOf(model.rows[index]));
        heights.push_back(side == Side::Before ? frame.texts[index].leftHeight() : frame.texts[index].rightHeight());
    }
    const std::vector<double> stacked = stackedNear(wanted, heights, scale.to - kEndRoom, scale.from + kEndRoom);
    std::vector<double> centres(model.rows.size(), 0);
    for (std::size_t place = 0; place < order.size(); ++place)
        centres[order[place]] = stacked[place];
    double below = scale.from + kEndRoom;
    for (std::size_t index = 0; index < model.rows.size(); ++index) {
        if (!hasNoValue(model.rows[index]))
            continue;
        centres[index] = below + frame.texts[index].leftHeight() / 2;
        below += frame.texts[index].leftHeight();
    }
    return centres;
}

class SlopePainting {
public:
    SlopePainting(QPainter &painter, const QRectF &area, const report::SlopeModel &model, const Palette &palette)
        : m_painter(painter), m_area(area), m_model(model), m_palette(palette), m_frame(model, area.width(), palette)
    {
        const Columns &columns = m_frame.columns;
        m_left = area.left() + columns.label + kGap + columns.before + kLeader;
        m_right = m_left + columns.plot;
        const double top = area.top() + m_frame.headHeight() + kEndRoom;
        const double bottom = area.bottom() - m_frame.legendHeight() - m_frame.belowHeight - kEndRoom;
        const ValueWindow window = windowAround(valuesOf(model), model.lowest, model.highest);
        m_scale = {window.lowest, window.highest, bottom, top};
        m_before = centresOf(model, m_frame, m_scale, Side::Before);
        m_after = centresOf(model, m_frame, m_scale, Side::After);
    }

    void paint()
    {
        paintFrame();
        // What stands out is drawn last, on top of what does not.
        for (const bool isBeyondNoise : {false, true})
            for (std::size_t index = 0; index < m_model.rows.size(); ++index)
                if (m_model.rows[index].isBeyondNoise == isBeyondNoise)
                    paintLine(m_model.rows[index]);
        for (std::size_t index = 0; index < m_model.rows.size(); ++index) {
            paintLeft(index);
            paintRight(index);
        }
    }

    void paintLegend()
    {
        const ChartLegend &legend = m_frame.legend;
        legend.paint(m_painter, {m_area.left(), m_area.bottom() - legend.height()}, m_palette);
    }

private:
    void paintFrame()
    {
        const double head = m_area.top() + m_frame.headHeight() - 2;
        m_frame.beforeHead.paint(m_painter, {m_area.left(), head - m_frame.beforeHead.height()}, m_palette.ink);
        m_frame.afterHead.paint(m_painter, {m_right + kLeader, head - m_frame.afterHead.height()}, m_palette.ink);
        m_frame.changeHead.paint(m_painter, {changeLeft(), head - m_frame.changeHead.height()}, m_palette.muted);
        m_painter.setPen(QPen(m_palette.grid, 0.6));
        for (const double tick : m_scale.ticks())
            m_painter.drawLine(QPointF(m_left, m_scale.placeOf(tick)), QPointF(m_right, m_scale.placeOf(tick)));
        m_painter.setPen(QPen(m_palette.outerGrid, 0.9));
        for (const double x : {m_left, m_right}) {
            m_painter.drawLine(QPointF(x, m_scale.from), QPointF(x, m_scale.to));
            paintEnd(x, m_scale.to - kEndRoom, m_scale.highest);
            paintEnd(x, m_scale.from + 1, m_scale.lowest);
        }
    }

    void paintEnd(double x, double top, double value)
    {
        const QRectF box(x + (x == m_left ? 2 : -14), top, 12, kEndRoom - 1);
        paintText(m_painter, box, tickText(value), type::kChartNote, m_palette.muted,
                  (x == m_left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        m_painter.setPen(QPen(m_palette.outerGrid, 0.9));
    }

    void paintLine(const report::SlopeModel::Row &row)
    {
        const SeriesLook look = lookOf(row, m_palette);
        std::vector<QPointF> ends;
        if (row.before.value)
            ends.emplace_back(m_left, m_scale.placeOf(*row.before.value));
        if (row.after.value)
            ends.emplace_back(m_right, m_scale.placeOf(*row.after.value));
        if (ends.size() == 2) {
            m_painter.setPen(linePen(look));
            m_painter.drawLine(ends[0], ends[1]);
        }
        for (const QPointF &end : ends)
            paintMarker(m_painter, end, kMarkSize - 1, look, MarkerForm::Solid, m_palette.paper);
    }

    void paintLeft(std::size_t index)
    {
        const RowText &text = m_frame.texts[index];
        const double middle = m_before[index];
        const double top = middle - (text.label.height() + text.note.height()) / 2;
        text.label.paint(m_painter, {m_area.left(), top}, m_palette.ink);
        text.note.paint(m_painter, {m_area.left(), top + text.label.height()}, m_palette.muted);
        const double left = m_area.left() + m_frame.columns.label + kGap;
        text.before.paint(m_painter, {left, middle - text.before.height() / 2}, m_palette.muted);
        if (m_model.rows[index].before.value)
            paintLeader({m_left - kMarkSize / 2, m_scale.placeOf(*m_model.rows[index].before.value)},
                        {m_left - kLeader + 2, middle});
    }

    void paintRight(std::size_t index)
    {
        const RowText &text = m_frame.texts[index];
        const double middle = m_after[index];
        const QColor ink = m_model.rows[index].isBeyondNoise ? m_palette.accent : m_palette.ink;
        text.after.paint(m_painter, {m_right + kLeader, middle - text.after.height() / 2}, ink);
        text.change.paint(m_painter, {changeLeft(), middle - text.change.height() / 2}, ink);
        if (m_model.rows[index].after.value)
            paintLeader({m_right + kMarkSize / 2, m_scale.placeOf(*m_model.rows[index].after.value)},
                        {m_right + kLeader - 2, middle});
    }

    void paintLeader(const QPointF &dot, const QPointF &label)
    {
        m_painter.setPen(QPen(m_palette.outerGrid, 0.5));
        m_painter.drawLine(dot, label);
    }

    double changeLeft() const { return m_right + kLeader + m_frame.columns.after + 2 * kGap; }

    QPainter &m_painter;
    QRectF m_area;
    const report::SlopeModel &m_model;
    const Palette &m_palette;
    Frame m_frame;
    double m_left = 0;
    double m_right = 0;
    ValueScale m_scale;
    std::vector<double> m_before;
    std::vector<double> m_after;
};

}  // namespace

double heightOfSlope(const report::SlopeModel &model, double width, double ease)
{
    const Frame frame(model, width, Palette::light());
    const double least = frame.leastHeight();
    const double plot = std::max(180.0, kBestRow * static_cast<double>(model.rows.size()));
    const double best = frame.headHeight() + 2 * kEndRoom + plot + frame.belowHeight + frame.legendHeight();
    return least + (std::max(least, best) - least) * ease;
}

void paintSlope(QPainter &painter, const QRectF &area, const report::SlopeModel &model, const Palette &palette)
{
    SlopePainting slope(painter, area, model, palette);
    {
        const Mirroring mirroring(painter, area, isReadToTheLeft(painter));
        slope.paint();
    }
    slope.paintLegend();
}

}  // namespace circumspect::render
