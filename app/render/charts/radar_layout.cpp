// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/radar_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace circumspect::render {

namespace {

constexpr double kRimGap = 7;    // points between rim and label; markers on the rim need them
constexpr double kLabelGap = 2;  // points between two labels
constexpr double kLeastRadius = 12;
constexpr double kCollisionCost = 30;
constexpr double kBrokenWordCost = 14;

QPointF direction(int axis, int axisCount)
{
    const double angle = 2 * std::numbers::pi * axis / axisCount - std::numbers::pi / 2;
    return {std::cos(angle), std::sin(angle)};
}

Qt::Alignment alignmentOf(const QPointF &towards)
{
    if (std::abs(towards.x()) < 0.15)
        return Qt::AlignHCenter;
    return towards.x() > 0 ? Qt::AlignLeft : Qt::AlignRight;
}

/// The label's box for a centre at the origin.
QRectF placed(const QSizeF &size, const QPointF &towards, double radius)
{
    const QPointF anchor = towards * (radius + kRimGap);
    double left = anchor.x() - size.width() / 2;
    if (alignmentOf(towards) == Qt::AlignLeft)
        left = anchor.x();
    else if (alignmentOf(towards) == Qt::AlignRight)
        left = anchor.x() - size.width();
    return {QPointF(left, anchor.y() - size.height() * (1 - towards.y()) / 2), size};
}

QRectF bounds(const std::vector<QRectF> &boxes, double radius, int axisCount)
{
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    const auto include = [&](const QPointF &point) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    };
    for (const QRectF &box : boxes) {
        include(box.topLeft());
        include(box.bottomRight());
    }
    for (int axis = 0; axis < axisCount; ++axis)
        include(direction(axis, axisCount) * radius);
    return {QPointF(left, top), QPointF(right, bottom)};
}

bool collide(const QRectF &one, const QRectF &other)
{
    return one.adjusted(-kLabelGap, -kLabelGap / 2, kLabelGap, kLabelGap / 2).intersects(other);
}

/// True if a line separates box and polygon; both are convex, so the polygon's own edges and the box's sides suffice.
bool isClearOfPolygon(const QRectF &box, const QPointF &centre, double radius, int axisCount)
{
    // The inner circle's tangent at each edge: outside of one edge means outside of the polygon.
    const double apothem = radius * std::cos(std::numbers::pi / axisCount);
    const QPointF relative[] = {box.topLeft() - centre, box.topRight() - centre, box.bottomLeft() - centre,
                                box.bottomRight() - centre};
    for (int edge = 0; edge < axisCount; ++edge) {
        const double angle = 2 * std::numbers::pi * (edge + 0.5) / axisCount - std::numbers::pi / 2;
        const QPointF normal(std::cos(angle), std::sin(angle));
        if (std::all_of(std::begin(relative), std::end(relative),
                        [&](const QPointF &corner) { return QPointF::dotProduct(corner, normal) >= apothem + 1; }))
            return true;
    }
    const QRectF hull = bounds({}, radius, axisCount).translated(centre);
    return box.left() > hull.right() || box.right() < hull.left() || box.top() > hull.bottom() ||
           box.bottom() < hull.top();
}

/// Moves colliding labels apart, up and down, inside the area.
void pushApart(std::vector<QRectF> &boxes, const QRectF &area)
{
    for (int round = 0; round < 40; ++round) {
        bool hasMoved = false;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            for (std::size_t j = i + 1; j < boxes.size(); ++j) {
                if (!collide(boxes[i], boxes[j]))
                    continue;
                QRectF &upper = boxes[i].center().y() <= boxes[j].center().y() ? boxes[i] : boxes[j];
                QRectF &lower = &upper == &boxes[i] ? boxes[j] : boxes[i];
                const double overlap = upper.bottom() + kLabelGap - lower.top();
                upper.translate(0, -std::min(overlap / 2 + 0.05, upper.top() - area.top()));
                lower.translate(0, std::min(overlap / 2 + 0.05, area.bottom() - lower.bottom()));
                hasMoved = true;
            }
        }
        if (!hasMoved)
            return;
    }
}

/// One attempt: labels of given sizes around a polygon of a given radius.
struct Attempt {
    QPointF centre;
    double radius = 0;
    std::vector<QRectF> boxes;
    int faults = 0;    ///< collisions, labels over the polygon
    double shift = 0;  ///< how far labels were moved from their spokes, points
};

std::optional<Attempt> attempt(const std::vector<QSizeF> &sizes, double radius, const QRectF &area)
{
    const int axisCount = static_cast<int>(sizes.size());
    Attempt result;
    result.radius = radius;
    for (int axis = 0; axis < axisCount; ++axis)
        result.boxes.push_back(placed(sizes[static_cast<std::size_t>(axis)], direction(axis, axisCount), radius));
    const QRectF extent = bounds(result.boxes, radius, axisCount);
    if (extent.width() > area.width() || extent.height() > area.height())
        return std::nullopt;
    result.centre = area.center() - extent.center();
    for (QRectF &box : result.boxes)
        box.translate(result.centre);
    const std::vector<QRectF> wanted = result.boxes;
    pushApart(result.boxes, area);
    for (std::size_t i = 0; i < result.boxes.size(); ++i) {
        result.shift += std::abs(result.boxes[i].top() - wanted[i].top());
        result.faults += isClearOfPolygon(result.boxes[i], result.centre, radius, axisCount) ? 0 : 1;
        for (std::size_t j = i + 1; j < result.boxes.size(); ++j)
            result.faults += result.boxes[i].intersects(result.boxes[j]) ? 1 : 0;
    }
    return result;
}

/// The largest radius without a fault; failing that, the attempt with the fewest.
std::optional<Attempt> largest(const std::vector<QSizeF> &sizes, const QRectF &area)
{
    std::optional<Attempt> best;
    for (double radius = std::min(area.width(), area.height()) / 2; radius >= kLeastRadius; radius -= 2) {
        const std::optional<Attempt> next = attempt(sizes, radius, area);
        if (next && (!best || next->faults < best->faults))
            best = next;
        if (best && best->faults == 0)
            break;
    }
    return best;
}

struct Candidate {
    Attempt attempt;
    std::vector<WrappedText> names;
    double scale = 1;
    double score = 0;
};

std::optional<Candidate> candidate(const QStringList &axes, double wrapWidth, double scale, const QRectF &area,
                                   const MeasureLine &measure)
{
    Candidate result;
    result.scale = scale;
    std::vector<QSizeF> sizes;
    double cost = (1 - scale) * 120;
    for (const QString &axis : axes) {
        result.names.push_back(wrapBalanced(axis, wrapWidth / scale, measure));
        const WrappedText &name = result.names.back();
        sizes.push_back(QSizeF(name.width + 1, name.height) * scale);
        cost += kBrokenWordCost * name.brokenWords;
    }
    const std::optional<Attempt> found = largest(sizes, area);
    if (!found)
        return std::nullopt;
    result.attempt = *found;
    result.score = found->radius - cost - kCollisionCost * found->faults - 0.15 * found->shift;
    return result;
}

}  // namespace

QPointF RadarLayout::pointOn(int axis, double part) const
{
    return centre + direction(axis, static_cast<int>(labels.size())) * (radius * part);
}

RadarLayout layOutRadar(const QStringList &axes, const QRectF &area, const MeasureLine &measure)
{
    std::optional<Candidate> best;
    for (const double scale : {1.0, 0.94, 0.88, 0.82, 0.765}) {
        for (const double wrapWidth : {50.0, 64.0, 78.0, 92.0, 110.0, 140.0}) {
            const std::optional<Candidate> next = candidate(axes, wrapWidth, scale, area, measure);
            if (next && (!best || next->score > best->score))
                best = next;
        }
        if (best && best->attempt.faults == 0 && best->attempt.radius > 0.24 * std::min(area.width(), area.height()))
            break;
    }
    RadarLayout layout;
    if (!best) {
        layout.centre = area.center();
        layout.labels.resize(static_cast<std::size_t>(axes.size()));
        return layout;
    }
    layout.centre = best->attempt.centre;
    layout.radius = best->attempt.radius;
    layout.labelScale = best->scale;
    for (int axis = 0; axis < axes.size(); ++axis) {
        const auto index = static_cast<std::size_t>(axis);
        layout.labels.push_back({best->names[index].lines, best->attempt.boxes[index],
                                 alignmentOf(direction(axis, static_cast<int>(axes.size())))});
    }
    return layout;
}

}  // namespace circumspect::render
