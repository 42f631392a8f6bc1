// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/radar_overlay.h"

#include "render/marker.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace circumspect::desktop {

namespace {

constexpr double kMarkSize = 9;
constexpr double kReach = 14;
constexpr double kRimStep = 11;

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

}  // namespace

void RadarOverlay::setLayout(const QRectF &frame, render::RadarLayout layout)
{
    prepareGeometryChange();
    m_frame = frame;
    m_layout = std::move(layout);
    update();
}

void RadarOverlay::setShown(const std::vector<bool> &shown)
{
    m_shown = shown;
    update();
}

void RadarOverlay::setCurrentAxis(int axis)
{
    m_currentAxis = axis;
    update();
}

void RadarOverlay::setHovered(const std::optional<RadarPoint> &point)
{
    if (m_hovered == point)
        return;
    m_hovered = point;
    update();
}

std::optional<RadarPoint> RadarOverlay::pointAt(const QPointF &place) const
{
    std::optional<RadarPoint> nearest;
    double least = kReach;
    for (int series = 0; m_model && series < static_cast<int>(m_model->series.size()); ++series) {
        for (int axis = 0; isShown(series) && axis < static_cast<int>(m_model->axes.size()); ++axis) {
            const std::optional<QPointF> at = placeOf({series, axis});
            if (at && distance(*at, place) < least) {
                least = distance(*at, place);
                nearest = RadarPoint{series, axis};
            }
        }
    }
    return nearest;
}

int RadarOverlay::axisAt(const QPointF &place) const
{
    for (std::size_t axis = 0; axis < m_layout.labels.size(); ++axis) {
        if (m_layout.labels[axis].rect.adjusted(-4, -4, 4, 4).contains(place))
            return static_cast<int>(axis);
    }
    if (!m_model || m_layout.radius <= 0 || distance(place, m_layout.centre) > m_layout.radius)
        return -1;
    const auto axes = static_cast<int>(m_model->axes.size());
    const QPointF from = place - m_layout.centre;
    const double turn = std::atan2(from.x(), -from.y()) / (2 * M_PI);
    return (static_cast<int>(std::lround(turn * axes)) + axes) % axes;
}

std::optional<QPointF> RadarOverlay::placeOf(const RadarPoint &point) const
{
    const report::ChartValue &value = valueOf(point);
    if (value.value) {
        const double part = (*value.value - m_model->lowest) / (m_model->highest - m_model->lowest);
        return m_layout.pointOn(point.axis, part);
    }
    return value.isWithheld ? std::optional(rimPlace(point)) : std::nullopt;
}

void RadarOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_model == nullptr || m_layout.radius <= 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintCurrent(painter);
    paintScale(painter);
    paintMarks(painter);
    paintLabels(painter);
}

const report::ChartValue &RadarOverlay::valueOf(const RadarPoint &point) const
{
    return m_model->series.at(static_cast<std::size_t>(point.series)).values.at(static_cast<std::size_t>(point.axis));
}

void RadarOverlay::paintScale(QPainter *painter) const
{
    QFont font = m_look.font;
    font.setPointSizeF(font.pointSizeF() * 0.8);
    painter->setFont(font);
    painter->setPen(m_look.colours.muted);
    const QFontMetricsF metrics(font);
    for (int level = static_cast<int>(m_model->lowest); level <= static_cast<int>(m_model->highest); ++level) {
        const double part = (level - m_model->lowest) / (m_model->highest - m_model->lowest);
        const QPointF at = m_layout.pointOn(0, part);
        const double lift = part >= 1 ? metrics.ascent() + 1 : metrics.ascent() / 2 - 1;
        painter->drawText(at + QPointF(5, lift), QString::number(level));
    }
}

void RadarOverlay::paintCurrent(QPainter *painter) const
{
    if (m_currentAxis < 0 || m_currentAxis >= static_cast<int>(m_layout.labels.size()))
        return;
    painter->setPen(QPen(m_look.colours.accent, 2));
    painter->drawLine(m_layout.centre, m_layout.pointOn(m_currentAxis, 1));
    const QRectF label = m_layout.labels[static_cast<std::size_t>(m_currentAxis)].rect.adjusted(-5, -3, 5, 3);
    painter->setBrush(render::mixed(m_look.colours.paper, m_look.colours.accent, 0.14));
    painter->setPen(QPen(m_look.colours.accent, 1.5));
    painter->drawRoundedRect(label, 5, 5);
}

void RadarOverlay::paintMarks(QPainter *painter) const
{
    for (int series = static_cast<int>(m_model->series.size()) - 1; series >= 0; --series) {
        if (!isShown(series))
            continue;
        const render::SeriesLook look = m_look.colours.look(m_model->series[static_cast<std::size_t>(series)].style);
        for (int axis = 0; axis < static_cast<int>(m_model->axes.size()); ++axis) {
            const RadarPoint point{series, axis};
            const std::optional<QPointF> at = placeOf(point);
            if (!at)
                continue;
            const bool isHovered = m_hovered == point;
            const auto form = valueOf(point).isWithheld ? render::MarkerForm::Hollow : render::MarkerForm::Solid;
            render::paintMarker(*painter, *at, isHovered ? kMarkSize * 1.5 : kMarkSize, look, form,
                                m_look.colours.paper);
        }
    }
}

void RadarOverlay::paintLabels(QPainter *painter) const
{
    QFont font = m_look.font;
    font.setPointSizeF(font.pointSizeF() * m_layout.labelScale);
    const QFontMetricsF metrics(font);
    for (std::size_t axis = 0; axis < m_layout.labels.size(); ++axis) {
        const render::RadarLabel &label = m_layout.labels[axis];
        font.setWeight(static_cast<int>(axis) == m_currentAxis ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(m_look.colours.ink);
        const double line = label.rect.height() / static_cast<double>(qMax<qsizetype>(1, label.lines.size()));
        QRectF place(label.rect.left() - 20, label.rect.top(), label.rect.width() + 40, line);
        if (label.alignment & Qt::AlignLeft)
            place.setLeft(label.rect.left());
        if (label.alignment & Qt::AlignRight)
            place.setRight(label.rect.right());
        for (const QString &words : label.lines) {
            painter->drawText(place, int(label.alignment | Qt::AlignVCenter | Qt::AlignAbsolute), words);
            place.translate(0, line);
        }
    }
}

/// Side by side, when several perspectives are withheld on one spoke.
QPointF RadarOverlay::rimPlace(const RadarPoint &point) const
{
    int before = 0;
    int all = 0;
    for (int series = 0; series < static_cast<int>(m_model->series.size()); ++series) {
        if (!isShown(series) || !valueOf({series, point.axis}).isWithheld)
            continue;
        before += series < point.series ? 1 : 0;
        ++all;
    }
    const QPointF rim = m_layout.pointOn(point.axis, 1);
    const QPointF outward = (rim - m_layout.centre) / m_layout.radius;
    const QPointF along(-outward.y(), outward.x());
    return rim + along * (kRimStep * (before - (all - 1) / 2.0));
}

}  // namespace circumspect::desktop
