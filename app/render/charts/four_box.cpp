// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/four_box.h"

#include "render/charts/chart_legend.h"
#include "render/charts/label_placing.h"
#include "render/charts/value_scale.h"
#include "render/marker.h"
#include "render/text_block.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace circumspect::render {

namespace {

constexpr TypeStyle kPointLabel{7.5, 9, QFont::Normal};
constexpr double kLabelWidths[] = {92, 64, 140};  // points, in the order in which they are tried
constexpr double kListGap = 8;

struct Box {
    QString name;
    QRectF rect;
    QColor fill;
    QColor ink;
    Qt::Alignment corner;  ///< where its name stands
    QRectF nameRect;
};

/// Everything placed for one size of the plot.
struct Placed {
    QRectF plot;
    ValueScale across;
    ValueScale up;
    std::array<Box, 4> boxes;
    std::vector<QPointF> dots;
    std::vector<std::vector<WrappedText>> labels;  ///< each in several widths
    std::vector<std::optional<LabelPlace>> places;
};

QRectF cornerRect(const QRectF &box, const QSizeF &size, Qt::Alignment corner)
{
    const double x = corner & Qt::AlignLeft ? box.left() + 5 : box.right() - 5 - size.width();
    const double y = corner & Qt::AlignTop ? box.top() + 3 : box.bottom() - 3 - size.height();
    return {QPointF(x, y), size};
}

/// The name's place: the outer corner, or the next corner that hides no dot.
QRectF nameRect(const Box &box, const std::vector<QPointF> &dots)
{
    const QSizeF size = measureIn(type::kChartStrong)(box.name) + QSizeF(1, 0);
    const Qt::Alignment across = box.corner & Qt::AlignHorizontal_Mask;
    const Qt::Alignment up = box.corner & Qt::AlignVertical_Mask;
    const Qt::Alignment otherAcross = across == Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment otherUp = up == Qt::AlignTop ? Qt::AlignBottom : Qt::AlignTop;
    for (const Qt::Alignment corner : {across | up, otherAcross | up, across | otherUp, otherAcross | otherUp}) {
        const QRectF rect = cornerRect(box.rect, size, corner);
        const QRectF wide =
            rect.adjusted(-kNumberedDotRadius, -kNumberedDotRadius, kNumberedDotRadius, kNumberedDotRadius);
        if (std::none_of(dots.begin(), dots.end(), [&wide](const QPointF &dot) { return wide.contains(dot); }))
            return rect;
    }
    return cornerRect(box.rect, size, box.corner);
}

std::array<Box, 4> boxesOf(const report::FourBoxModel &model, const Placed &placed, const Palette &palette)
{
    const QPointF cut(placed.across.placeOf(model.selfCut), placed.up.placeOf(model.othersCut));
    const QRectF &plot = placed.plot;
    const QColor hidden = mixed(palette.paper, palette.othersHigher, palette.isDark ? 0.16 : 0.08);
    const QColor blind = mixed(palette.paper, palette.selfHigher, palette.isDark ? 0.16 : 0.08);
    std::array<Box, 4> boxes = {Box{model.hiddenStrength,
                                    {plot.topLeft(), cut},
                                    hidden,
                                    palette.othersHigher,
                                    Qt::AlignLeft | Qt::AlignTop,
                                    {}},
                                Box{model.confirmedStrength,
                                    {QPointF(cut.x(), plot.top()), QPointF(plot.right(), cut.y())},
                                    palette.band,
                                    palette.ink,
                                    Qt::AlignRight | Qt::AlignTop,
                                    {}},
                                Box{model.confirmedGrowthArea,
                                    {QPointF(plot.left(), cut.y()), QPointF(cut.x(), plot.bottom())},
                                    palette.band,
                                    palette.ink,
                                    Qt::AlignLeft | Qt::AlignBottom,
                                    {}},
                                Box{model.blindSpot,
                                    {cut, plot.bottomRight()},
                                    blind,
                                    palette.selfHigher,
                                    Qt::AlignRight | Qt::AlignBottom,
                                    {}}};
    for (Box &box : boxes)
        box.nameRect = nameRect(box, placed.dots);
    return boxes;
}

/// The box that holds a dot.
QRectF homeOf(const std::array<Box, 4> &boxes, const QPointF &dot)
{
    const auto home =
        std::find_if(boxes.begin(), boxes.end(), [&dot](const Box &box) { return box.rect.contains(dot); });
    return home == boxes.end() ? QRectF() : home->rect.adjusted(1, 1, -1, -1);
}

std::vector<WrappedText> wrappedLabels(const QString &label)
{
    std::vector<WrappedText> wrapped;
    for (const double width : kLabelWidths)
        wrapped.push_back(wrapBalanced(label, width, measureIn(kPointLabel)));
    return wrapped;
}

Placed placedIn(const report::FourBoxModel &model, const QRectF &area, const Palette &palette)
{
    Placed placed;
    placed.plot = area.adjusted(16, 16, -4, -26);
    placed.across = {model.lowest, model.highest, placed.plot.left() + 8, placed.plot.right() - 8};
    placed.up = {model.lowest, model.highest, placed.plot.bottom() - 8, placed.plot.top() + 8};
    for (const report::FourBoxModel::Point &point : model.points) {
        placed.dots.emplace_back(placed.across.placeOf(point.self), placed.up.placeOf(point.others));
        placed.labels.push_back(wrappedLabels(point.label));
    }
    placed.dots = spreadDots(std::move(placed.dots), kNumberedDotRadius, placed.plot);
    placed.boxes = boxesOf(model, placed, palette);
    std::vector<QRectF> obstacles;
    for (const Box &box : placed.boxes)
        obstacles.push_back(box.nameRect);
    std::vector<DotLabel> labels;
    for (std::size_t index = 0; index < placed.labels.size(); ++index) {
        labels.push_back({{}, homeOf(placed.boxes, placed.dots[index])});
        for (const WrappedText &label : placed.labels[index])
            labels.back().sizes.emplace_back(label.width + 1, label.height);
    }
    placed.places = placeLabels(placed.dots, kNumberedDotRadius, labels, obstacles, placed.plot);
    return placed;
}

ChartLegend listOf(const report::FourBoxModel &model, const std::vector<bool> &isListed, double width)
{
    std::vector<ChartLegend::Entry> entries;
    for (std::size_t index = 0; index < model.points.size(); ++index)
        if (isListed[index])
            entries.push_back(
                {ChartLegend::Sample::NumberedDot, {}, model.points[index].label, model.points[index].number});
    return ChartLegend(std::move(entries), width);
}

void paintBoxes(QPainter &painter, const report::FourBoxModel &model, const Placed &placed, const Palette &palette)
{
    for (const Box &box : placed.boxes)
        painter.fillRect(box.rect, box.fill);
    painter.setPen(QPen(palette.outerGrid, 0.7, Qt::DashLine, Qt::FlatCap));
    const double low = std::max(placed.across.lowest, placed.up.lowest);
    painter.drawLine(QPointF(placed.across.placeOf(low), placed.up.placeOf(low)),
                     QPointF(placed.across.placeOf(model.highest), placed.up.placeOf(model.highest)));
    painter.setPen(QPen(palette.outerGrid, 0.9));
    painter.drawRect(placed.plot);
    const QPointF cut(placed.across.placeOf(model.selfCut), placed.up.placeOf(model.othersCut));
    painter.drawLine(QPointF(cut.x(), placed.plot.top()), QPointF(cut.x(), placed.plot.bottom()));
    painter.drawLine(QPointF(placed.plot.left(), cut.y()), QPointF(placed.plot.right(), cut.y()));
    for (const Box &box : placed.boxes)
        paintText(painter, box.nameRect, box.name, type::kChartStrong, box.ink);
}

void paintAxes(QPainter &painter, const report::FourBoxModel &model, const Placed &placed, const Palette &palette)
{
    const QRectF &plot = placed.plot;
    for (const double tick : placed.across.ticks()) {
        const QRectF box(placed.across.placeOf(tick) - 12, plot.bottom() + 2, 24, 10);
        paintText(painter, box, tickText(tick), type::kChartNumber, palette.muted, Qt::AlignHCenter | Qt::AlignVCenter);
    }
    for (const double tick : placed.up.ticks()) {
        const QRectF box(plot.left() - 28, placed.up.placeOf(tick) - 5, 24, 10);
        paintText(painter, box, tickText(tick), type::kChartNumber, palette.muted, Qt::AlignRight | Qt::AlignVCenter);
    }
    paintText(painter, QRectF(plot.left(), plot.top() - 15, plot.width(), 12), model.othersAxis, type::kChartNumber,
              palette.muted);
    paintText(painter, QRectF(plot.left(), plot.bottom() + 13, plot.width(), 12), model.selfAxis, type::kChartNumber,
              palette.muted, Qt::AlignRight | Qt::AlignVCenter);
}

/// Lines are aligned towards their dot.
void paintLabel(QPainter &painter, const Placed &placed, std::size_t index, const Palette &palette)
{
    const LabelPlace &place = *placed.places[index];
    const double dot = placed.dots[index].x();
    const Qt::Alignment alignment = place.rect.left() > dot    ? Qt::AlignLeft
                                    : place.rect.right() < dot ? Qt::AlignRight
                                                               : Qt::AlignHCenter;
    paintLines(painter, place.rect, placed.labels[index][place.size].lines, kPointLabel, palette.ink, alignment);
}

}  // namespace

double heightOfFourBox(const report::FourBoxModel &, double width, double ease)
{
    const double best = std::clamp(width * 0.66, 230.0, 340.0);
    return 220 + (best - 220) * ease;
}

void paintFourBox(QPainter &painter, const QRectF &area, const report::FourBoxModel &model, const Palette &palette)
{
    std::vector<bool> isListed(model.points.size(), false);
    Placed placed = placedIn(model, area, palette);
    // A longer list makes the plot smaller, which may push further names into the list; it only ever grows.
    for (bool hasGrown = true; hasGrown;) {
        hasGrown = false;
        for (std::size_t index = 0; index < isListed.size(); ++index) {
            hasGrown = hasGrown || (!placed.places[index] && !isListed[index]);
            isListed[index] = isListed[index] || !placed.places[index];
        }
        const double list = listOf(model, isListed, area.width()).height();
        if (hasGrown)
            placed = placedIn(model, area.adjusted(0, 0, 0, -list - kListGap), palette);
    }
    paintBoxes(painter, model, placed, palette);
    paintAxes(painter, model, placed, palette);
    for (std::size_t index = 0; index < placed.dots.size(); ++index) {
        paintNumberedDot(painter, placed.dots[index], model.points[index].number, palette);
        if (placed.places[index] && !isListed[index])
            paintLabel(painter, placed, index, palette);
    }
    const ChartLegend list = listOf(model, isListed, area.width());
    list.paint(painter, {area.left(), area.bottom() - list.height()}, palette);
}

}  // namespace circumspect::render
