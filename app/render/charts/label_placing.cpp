// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/label_placing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace circumspect::render {

namespace {

constexpr double kGap = 2;  // points between dot and label

/// Eight places around a dot: right, left, above, below, then the corners.
std::array<QRectF, 8> candidates(const QPointF &dot, double radius, const QSizeF &size)
{
    const double near = radius + kGap;
    const double diagonal = radius * 0.75;
    const double w = size.width();
    const double h = size.height();
    const std::array<QPointF, 8> corners = {QPointF(near, -h / 2),
                                            QPointF(-near - w, -h / 2),
                                            QPointF(-w / 2, -near - h),
                                            QPointF(-w / 2, near),
                                            QPointF(diagonal, -near - h / 2 - 2),
                                            QPointF(-diagonal - w, -near - h / 2 - 2),
                                            QPointF(diagonal, near - h / 2 + 2),
                                            QPointF(-diagonal - w, near - h / 2 + 2)};
    std::array<QRectF, 8> boxes;
    for (std::size_t index = 0; index < boxes.size(); ++index)
        boxes[index] = QRectF(dot + corners[index], size);
    return boxes;
}

QRectF dotBox(const QPointF &dot, double radius)
{
    return {dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius};
}

bool isFree(const QRectF &box, const std::vector<QRectF> &taken, const QRectF &bounds)
{
    return bounds.contains(box) &&
           std::none_of(taken.begin(), taken.end(), [&box](const QRectF &other) { return other.intersects(box); });
}

/// Pushes one pair apart; a pair in the very same place parts sideways.
bool part(QPointF &one, QPointF &other, double least)
{
    const QPointF between = other - one;
    const double distance = std::hypot(between.x(), between.y());
    if (distance >= least)
        return false;
    const QPointF along = distance > 0.01 ? between / distance : QPointF(1, 0);
    const QPointF shift = along * ((least - distance) / 2 + 0.05);
    one -= shift;
    other += shift;
    return true;
}

std::optional<LabelPlace> freePlace(const QPointF &dot, double radius, const DotLabel &label,
                                    const std::vector<QRectF> &taken, const QRectF &bounds)
{
    for (std::size_t size = 0; size < label.sizes.size(); ++size)
        for (const QRectF &box : candidates(dot, radius, label.sizes[size]))
            if (isFree(box, taken, bounds))
                return LabelPlace{box, size};
    return std::nullopt;
}

}  // namespace

std::vector<QPointF> spreadDots(std::vector<QPointF> dots, double radius, const QRectF &bounds)
{
    const QRectF inner = bounds.adjusted(radius, radius, -radius, -radius);
    for (int round = 0; round < 60; ++round) {
        bool hasMoved = false;
        for (std::size_t i = 0; i < dots.size(); ++i)
            for (std::size_t j = i + 1; j < dots.size(); ++j)
                hasMoved = part(dots[i], dots[j], 2 * radius) || hasMoved;
        for (QPointF &dot : dots)
            dot = {std::clamp(dot.x(), inner.left(), inner.right()), std::clamp(dot.y(), inner.top(), inner.bottom())};
        if (!hasMoved)
            break;
    }
    return dots;
}

std::vector<std::optional<LabelPlace>> placeLabels(const std::vector<QPointF> &dots, double radius,
                                                   const std::vector<DotLabel> &labels,
                                                   const std::vector<QRectF> &obstacles, const QRectF &bounds)
{
    std::vector<QRectF> taken = obstacles;
    for (const QPointF &dot : dots)
        taken.push_back(dotBox(dot, radius));
    std::vector<std::optional<LabelPlace>> places(dots.size());
    for (const bool mustStayHome : {true, false}) {
        for (std::size_t index = 0; index < dots.size(); ++index) {
            if (places[index])
                continue;
            const QRectF &allowed = mustStayHome ? labels[index].home : bounds;
            places[index] = freePlace(dots[index], radius, labels[index], taken, allowed);
            if (places[index])
                taken.push_back(places[index]->rect.adjusted(-1, 0, 1, 0));
        }
    }
    return places;
}

}  // namespace circumspect::render
