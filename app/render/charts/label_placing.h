// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace circumspect::render {

/// Moves dots of `radius` that hide each other just so far apart that each can be seen; stays inside `bounds`.
std::vector<QPointF> spreadDots(std::vector<QPointF> dots, double radius, const QRectF &bounds);

/// A dot's label: the sizes it has when wrapped in one way or another, best first, and the region it should stay in.
struct DotLabel {
    std::vector<QSizeF> sizes;
    QRectF home;
};

/// Where a label stands, and in which of its sizes.
struct LabelPlace {
    QRectF rect;
    std::size_t size = 0;
};

/// Finds places for labels beside dots, one after the other, trying eight places each, first in the label's home, then
/// anywhere in `bounds`. A label that would touch a dot, another label, an obstacle or the edge has no place.
std::vector<std::optional<LabelPlace>> placeLabels(const std::vector<QPointF> &dots, double radius,
                                                   const std::vector<DotLabel> &labels,
                                                   const std::vector<QRectF> &obstacles, const QRectF &bounds);

/// Centres for labels of these heights that stand one below the other without touching, each as near as can be to the
/// centre it wants. `wanted` rises; labels stay between `top` and `bottom` as long as there is room for all.
std::vector<double> stackedNear(const std::vector<double> &wanted, const std::vector<double> &heights, double top,
                                double bottom);

}  // namespace circumspect::render
