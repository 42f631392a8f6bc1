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

std::vector<double> stackedNear(const std::vector<double> &wanted, const std::vector<double> &heights, double top,
                                double bottom)
{
    if (wanted.empty())
        return {};
    // Without the room the labels before it take, each centre may be anything that does not fall: runs of labels that
    // would overlap move together to the mean of what they want (pool adjacent violators).
    std::vector<double> roomBefore(wanted.size(), 0);
    for (std::size_t i = 1; i < wanted.size(); ++i)
        roomBefore[i] = roomBefore[i - 1] + (heights[i - 1] + heights[i]) / 2;
    struct Run {
        double sum = 0;
        std::size_t count = 0;
        double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<Run> runs;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        runs.push_back({wanted[i] - roomBefore[i], 1});
        while (runs.size() > 1 && runs[runs.size() - 2].mean() > runs.back().mean()) {
            const Run last = runs.back();
            runs.pop_back();
            runs.back().sum += last.sum;
            runs.back().count += last.count;
        }
    }
    const double lowest = top + heights.front() / 2;
    const double highest = std::max(lowest, bottom - heights.back() / 2 - roomBefore.back());
    std::vector<double> centres;
    for (const Run &run : runs)
        for (std::size_t i = 0; i < run.count; ++i)
            centres.push_back(std::clamp(run.mean(), lowest, highest) + roomBefore[centres.size()]);
    return centres;
}

}  // namespace circumspect::render
