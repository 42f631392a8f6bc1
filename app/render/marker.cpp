// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/marker.h"

#include "render/text_block.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace circumspect::render {

namespace {

/// A regular polygon with a corner at `turn` quarter turns from the top.
QPolygonF regular(const QPointF &centre, double radius, int corners, double turn = 0)
{
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = 2 * std::numbers::pi * corner / corners + turn - std::numbers::pi / 2;
        polygon << centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    return polygon;
}

QPolygonF cross(const QPointF &centre, double radius)
{
    const double arm = radius * 0.36;
    QPolygonF polygon;
    for (int side = 0; side < 4; ++side) {
        const QTransform turned = QTransform().rotate(90 * side);
        for (const QPointF &corner : {QPointF(-arm, -arm), QPointF(-arm, -radius), QPointF(arm, -radius)})
            polygon << centre + turned.map(corner);
    }
    return QTransform().translate(centre.x(), centre.y()).rotate(45).translate(-centre.x(), -centre.y()).map(polygon);
}

QPainterPath shapeOf(MarkerShape shape, const QPointF &centre, double radius)
{
    QPainterPath path;
    switch (shape) {
    case MarkerShape::Circle:
        path.addEllipse(centre, radius, radius);
        return path;
    case MarkerShape::Diamond:
        path.addPolygon(regular(centre, radius * 1.25, 4));
        break;
    case MarkerShape::Square:
        path.addPolygon(regular(centre, radius * 1.25, 4, std::numbers::pi / 4));
        break;
    case MarkerShape::TriangleUp:
        path.addPolygon(regular(centre + QPointF(0, radius * 0.2), radius * 1.35, 3));
        break;
    case MarkerShape::TriangleDown:
        path.addPolygon(regular(centre - QPointF(0, radius * 0.2), radius * 1.35, 3, std::numbers::pi));
        break;
    case MarkerShape::Pentagon:
        path.addPolygon(regular(centre, radius * 1.15, 5));
        break;
    case MarkerShape::Cross:
        path.addPolygon(cross(centre, radius * 1.25));
        break;
    case MarkerShape::Bar:
        path.addRect(QRectF(centre.x() - radius * 0.35, centre.y() - radius * 1.4, radius * 0.7, radius * 2.8));
        return path;
    }
    path.closeSubpath();
    return path;
}

}  // namespace

void paintMarker(QPainter &painter, const QPointF &centre, double size, const SeriesLook &look, MarkerForm form,
                 const QColor &paper)
{
    const bool isHollow = form == MarkerForm::Hollow;
    const QPainterPath shape = shapeOf(look.marker, centre, size * look.markerScale / 2);
    QPen pen(isHollow ? look.colour : paper, isHollow ? 1.1 : 0.6);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(isHollow ? paper : look.colour);
    painter.drawPath(shape);
    painter.setBrush(Qt::NoBrush);
}

void paintNumberedDot(QPainter &painter, const QPointF &centre, int number, const Palette &palette)
{
    painter.setPen(QPen(palette.paper, 0.8));
    painter.setBrush(palette.accent);
    painter.drawEllipse(centre, kNumberedDotRadius, kNumberedDotRadius);
    painter.setBrush(Qt::NoBrush);
    const QRectF box(centre.x() - 8, centre.y() - 5, 16, 10);
    paintText(painter, box, QString::number(number), {6.5, 9, QFont::Bold}, readableOn(palette.accent),
              Qt::AlignHCenter | Qt::AlignVCenter);
}

void paintHatch(QPainter &painter, const QRectF &box, const Palette &palette)
{
    constexpr double kStep = 4;  // points between lines
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.outerGrid, 0.6, Qt::SolidLine, Qt::FlatCap));
    // Each line from the left or bottom edge up to the top or right one; no clip path, which would swell the file.
    for (double reach = kStep; reach < box.width() + box.height(); reach += kStep) {
        const QPointF start(box.left() + std::max(0.0, reach - box.height()),
                            box.top() + std::min(reach, box.height()));
        const QPointF end(box.left() + std::min(reach, box.width()), box.top() + std::max(0.0, reach - box.width()));
        painter.drawLine(start, end);
    }
    painter.drawRect(box);
}

QPen linePen(const SeriesLook &look)
{
    QPen pen(look.colour, look.lineWidth);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!look.dashes.isEmpty())
        pen.setDashPattern(look.dashes);
    return pen;
}

void paintSample(QPainter &painter, const QRectF &box, const SeriesLook &look, MarkerForm form, const QColor &paper)
{
    if (form == MarkerForm::Solid) {
        painter.setPen(linePen(look));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    }
    paintMarker(painter, box.center(), 6, look, form, paper);
}

}  // namespace circumspect::render
