// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/quadrant_plot.h"

#include "render/charts/chart_legend.h"
#include "render/charts/label_placing.h"
#include "render/charts/value_scale.h"
#include "render/marker.h"
#include "render/text_block.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace circumspect::render {

namespace {

constexpr TypeStyle kPointLabel{7.5, 9, QFont::Normal};
constexpr double kLabelWidths[] = {92, 64, 140};  // points, in the order in which they are tried
constexpr double kListGap = 8;
constexpr double kAxisRoom = 16;    // points, for the numbers at the left
constexpr double kTickRow = 14;     // points below the plot, for the numbers
constexpr double kLeastPlot = 200;  // points, with its axes

struct Box {
    QStringList name;
    QRectF rect;
    QColor fill;
    QColor ink;
    Qt::Alignment corner;  ///< where its name stands
    QSizeF nameSize;
    std::optional<QRectF> nameRect;  ///< none if dots leave no room for it
};

/// Everything placed for one size of the plot.
struct Placed {
    QRectF plot;
    bool areNamesAbove = false;  ///< the upper boxes' names stand above the plot, where no dot is
    bool areNamesBelow = false;
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

bool hidesNoDot(const QRectF &rect, const std::vector<QPointF> &dots)
{
    const double reach = kNumberedDotRadius;
    const QRectF wide = rect.adjusted(-reach, -reach, reach, reach);
    return std::none_of(dots.begin(), dots.end(), [&wide](const QPointF &dot) { return wide.contains(dot); });
}

/// The name's place: the outer corner, or the next place in its box that hides no dot; none if there is no such place.
std::optional<QRectF> nameRect(const Box &box, const QSizeF &size, const std::vector<QPointF> &dots)
{
    const QRectF outer = cornerRect(box.rect, size, box.corner);
    if (hidesNoDot(outer, dots))
        return outer;
    const QRectF inner = box.rect.adjusted(5, 3, -5, -3);
    const double downward = box.corner & Qt::AlignTop ? 1 : -1;
    const double inward = box.corner & Qt::AlignLeft ? 1 : -1;
    for (double y = 0; y + size.height() <= inner.height(); y += 3) {
        for (double x = 0; x + size.width() <= inner.width(); x += 6) {
            const QRectF rect = outer.translated(inward * x, downward * y);
            if (hidesNoDot(rect, dots))
                return rect;
        }
    }
    return std::nullopt;
}

/// Above the plot or, under its numbers, below it.
QRectF outsideRect(const Box &box, const QRectF &plot)
{
    const double x = box.corner & Qt::AlignLeft ? plot.left() : plot.right() - box.nameSize.width();
    const bool isAbove = static_cast<bool>(box.corner & Qt::AlignTop);
    const double y = isAbove ? plot.top() - 3 - box.nameSize.height() : plot.bottom() + kTickRow;
    return {QPointF(x, y), box.nameSize};
}

/// The height that the names of two boxes side by side need.
double nameRow(const QuadrantPlot &model, std::size_t first, double width)
{
    double height = 0;
    for (const std::size_t index : {first, first + 1})
        height = std::max(height,
                          wrapBalanced(model.boxes[index].name, width / 2 - 10, measureIn(type::kChartStrong)).height);
    return height + 4;
}

QColor fillOf(report::GapTone tone, const Palette &palette)
{
    if (tone == report::GapTone::None)
        return palette.band;
    return mixed(palette.paper, palette.toneOf(tone), palette.isDark ? 0.16 : 0.08);
}

std::array<Box, 4> boxesOf(const QuadrantPlot &model, const Placed &placed, const Palette &palette)
{
    const QPointF cut(placed.across.placeOf(model.acrossCut), placed.up.placeOf(model.upCut));
    const QRectF &plot = placed.plot;
    const std::array<QRectF, 4> rects = {
        QRectF(plot.topLeft(), cut), QRectF(QPointF(cut.x(), plot.top()), QPointF(plot.right(), cut.y())),
        QRectF(QPointF(plot.left(), cut.y()), QPointF(cut.x(), plot.bottom())), QRectF(cut, plot.bottomRight())};
    const std::array<Qt::Alignment, 4> corners = {Qt::AlignLeft | Qt::AlignTop, Qt::AlignRight | Qt::AlignTop,
                                                  Qt::AlignLeft | Qt::AlignBottom, Qt::AlignRight | Qt::AlignBottom};
    std::array<Box, 4> boxes;
    for (std::size_t index = 0; index < boxes.size(); ++index) {
        const QuadrantPlot::Box &named = model.boxes[index];
        // Two names side by side always fit, even where the cut leaves one of the boxes little room.
        const WrappedText name = wrapBalanced(named.name, plot.width() / 2 - 10, measureIn(type::kChartStrong));
        Box box{name.lines, rects[index], fillOf(named.tone, palette), palette.toneOf(named.tone), corners[index], {},
                {}};
        box.nameSize = QSizeF(name.width + 1, name.height);
        const bool isOutside = index < 2 ? placed.areNamesAbove : placed.areNamesBelow;
        box.nameRect = isOutside ? outsideRect(box, plot) : nameRect(box, box.nameSize, placed.dots);
        boxes[index] = std::move(box);
    }
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

/// One window for both ways where the diagonal has to mean what it says, else one each: across, then up.
std::pair<ValueWindow, ValueWindow> windowsOf(const QuadrantPlot &model)
{
    std::vector<double> across = {model.acrossCut};
    std::vector<double> up = {model.upCut};
    for (const QuadrantPlot::Point &point : model.points) {
        across.push_back(point.across);
        up.push_back(point.up);
    }
    if (!model.hasDiagonal)
        return {windowAround(across, model.lowest, model.highest), windowAround(up, model.upLowest, model.upHighest)};
    across.insert(across.end(), up.begin(), up.end());
    const ValueWindow window = windowAround(across, model.lowest, model.highest);
    return {window, window};
}

void placeDots(const QuadrantPlot &model, const QRectF &area, Placed &placed)
{
    const double titleWidth = area.width() - kAxisRoom - 4;
    const double above = TextBlock(model.upAxis, type::kChartNumber, titleWidth).height() +
                         (placed.areNamesAbove ? nameRow(model, 0, titleWidth) : 0);
    const double below = TextBlock(model.acrossAxis, type::kChartNumber, titleWidth).height() +
                         (placed.areNamesBelow ? nameRow(model, 2, titleWidth) : 0);
    placed.plot = area.adjusted(kAxisRoom, above + 6, -4, -below - kTickRow - 2);
    const QRectF &plot = placed.plot;
    const auto [acrossWindow, upWindow] = windowsOf(model);
    placed.across = {acrossWindow.lowest, acrossWindow.highest, plot.left() + 8, plot.right() - 8};
    placed.up = {upWindow.lowest, upWindow.highest, plot.bottom() - 8, plot.top() + 8};
    placed.dots.clear();
    for (const QuadrantPlot::Point &point : model.points)
        placed.dots.emplace_back(placed.across.placeOf(point.across), placed.up.placeOf(point.up));
    placed.dots = spreadDots(std::move(placed.dots), kNumberedDotRadius, plot);
}

/// Names go into their boxes; where dots leave no room for one, both of its row go out of the plot.
void placeNames(const QuadrantPlot &model, const QRectF &area, const Palette &palette, Placed &placed)
{
    for (bool isSettled = false; !isSettled;) {
        placeDots(model, area, placed);
        placed.boxes = boxesOf(model, placed, palette);
        const bool mustGoAbove = !placed.boxes[0].nameRect || !placed.boxes[1].nameRect;
        const bool mustGoBelow = !placed.boxes[2].nameRect || !placed.boxes[3].nameRect;
        placed.areNamesAbove = placed.areNamesAbove || mustGoAbove;
        placed.areNamesBelow = placed.areNamesBelow || mustGoBelow;
        isSettled = !mustGoAbove && !mustGoBelow;
    }
}

Placed placedIn(const QuadrantPlot &model, const QRectF &area, const Palette &palette)
{
    Placed placed;
    placeNames(model, area, palette, placed);
    for (const QuadrantPlot::Point &point : model.points)
        placed.labels.push_back(wrappedLabels(point.label));
    std::vector<QRectF> obstacles;
    for (const Box &box : placed.boxes)
        obstacles.push_back(*box.nameRect);
    std::vector<DotLabel> labels;
    for (std::size_t index = 0; index < placed.labels.size(); ++index) {
        labels.push_back({{}, homeOf(placed.boxes, placed.dots[index])});
        for (const WrappedText &label : placed.labels[index])
            labels.back().sizes.emplace_back(label.width + 1, label.height);
    }
    placed.places = placeLabels(placed.dots, kNumberedDotRadius, labels, obstacles, placed.plot);
    return placed;
}

ChartLegend listOf(const QuadrantPlot &model, const std::vector<bool> &isListed, double width)
{
    std::vector<ChartLegend::Entry> entries;
    for (std::size_t index = 0; index < model.points.size(); ++index)
        if (isListed[index])
            entries.push_back(
                {ChartLegend::Sample::NumberedDot, {}, model.points[index].label, model.points[index].number});
    return ChartLegend(std::move(entries), width);
}

void paintBoxes(QPainter &painter, const QuadrantPlot &model, const Placed &placed, const Palette &palette)
{
    for (const Box &box : placed.boxes)
        painter.fillRect(box.rect, box.fill);
    if (model.hasDiagonal) {
        painter.setPen(QPen(palette.outerGrid, 0.7, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QPointF(placed.across.from, placed.up.from), QPointF(placed.across.to, placed.up.to));
    }
    painter.setPen(QPen(palette.outerGrid, 0.9));
    painter.drawRect(placed.plot);
    const QPointF cut(placed.across.placeOf(model.acrossCut), placed.up.placeOf(model.upCut));
    painter.drawLine(QPointF(cut.x(), placed.plot.top()), QPointF(cut.x(), placed.plot.bottom()));
    painter.drawLine(QPointF(placed.plot.left(), cut.y()), QPointF(placed.plot.right(), cut.y()));
    for (const Box &box : placed.boxes) {
        const Qt::Alignment side = box.corner & Qt::AlignHorizontal_Mask;
        if (placed.plot.contains(*box.nameRect))
            painter.fillRect(*box.nameRect, box.fill);  // a narrow box borrows its name's room from its neighbour
        paintLines(painter, *box.nameRect, box.name, type::kChartStrong, box.ink, side);
    }
}

void paintAxes(QPainter &painter, const QuadrantPlot &model, const Placed &placed, const Palette &palette)
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
    const double above = placed.areNamesAbove ? nameRow(model, 0, plot.width()) : 0;
    const double below = placed.areNamesBelow ? nameRow(model, 2, plot.width()) : 0;
    paintText(painter, QRectF(plot.left(), plot.top() - 4 - above, plot.width(), 0), model.upAxis, type::kChartNumber,
              palette.muted, Qt::AlignLeft | Qt::AlignBottom);
    paintText(painter, QRectF(plot.left(), plot.bottom() + kTickRow + below, plot.width(), 0), model.acrossAxis,
              type::kChartNumber, palette.muted, Qt::AlignRight | Qt::AlignTop);
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

/// Which names stand in the list below the plot, because there is no room beside their dots.
std::vector<bool> listedIn(const Placed &placed)
{
    std::vector<bool> isListed;
    for (const std::optional<LabelPlace> &place : placed.places)
        isListed.push_back(!place);
    return isListed;
}

double heightOfList(const QuadrantPlot &model, const std::vector<bool> &isListed, double width)
{
    const bool isNeeded = std::find(isListed.begin(), isListed.end(), true) != isListed.end();
    return isNeeded ? listOf(model, isListed, width).height() + kListGap : 0;
}

struct Settled {
    Placed placed;
    std::vector<bool> isListed;
};

Settled settledIn(const QuadrantPlot &model, const QRectF &area, const Palette &palette)
{
    Settled settled{placedIn(model, area, palette), std::vector<bool>(model.points.size(), false)};
    // A longer list makes the plot smaller, which may push further names into the list; it only ever grows.
    for (bool hasGrown = true; hasGrown;) {
        hasGrown = false;
        for (std::size_t index = 0; index < settled.isListed.size(); ++index) {
            hasGrown = hasGrown || (!settled.placed.places[index] && !settled.isListed[index]);
            settled.isListed[index] = settled.isListed[index] || !settled.placed.places[index];
        }
        if (hasGrown)
            settled.placed =
                placedIn(model, area.adjusted(0, 0, 0, -heightOfList(model, settled.isListed, area.width())), palette);
    }
    return settled;
}

}  // namespace

double heightOfQuadrants(const QuadrantPlot &model, double width, double ease)
{
    const std::vector<bool> all(model.points.size(), true);
    const double least = kLeastPlot + heightOfList(model, all, width);
    const double bestPlot = std::clamp(width * 0.66, 230.0, 340.0);
    const Placed placed = placedIn(model, QRectF(0, 0, width, bestPlot), Palette::light());
    const double best = std::max(least, bestPlot + heightOfList(model, listedIn(placed), width));
    return least + (best - least) * ease;
}

void paintQuadrants(QPainter &painter, const QRectF &area, const QuadrantPlot &model, const Palette &palette)
{
    const auto [placed, isListed] = settledIn(model, area, palette);
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

std::vector<QRectF> dotsOfQuadrants(const QRectF &area, const QuadrantPlot &model)
{
    std::vector<QRectF> dots;
    const double reach = kNumberedDotRadius;
    for (const QPointF &dot : settledIn(model, area, Palette::light()).placed.dots)
        dots.emplace_back(dot.x() - reach, dot.y() - reach, 2 * reach, 2 * reach);
    return dots;
}

}  // namespace circumspect::render
