// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"

#include <QPen>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace circumspect::render {

/// Hollow marks stand for withheld values.
enum class MarkerForm { Solid, Hollow };

/// The mark of a perspective; `size` is the diameter of the circle in points, all shapes look equally large.
void paintMarker(QPainter &painter, const QPointF &centre, double size, const SeriesLook &look, MarkerForm form,
                 const QColor &paper);

/// Line and mark as in a legend, in the middle of `box`.
void paintSample(QPainter &painter, const QRectF &box, const SeriesLook &look, MarkerForm form, const QColor &paper);

/// A filled dot with a number, as in the four boxes and its list.
void paintNumberedDot(QPainter &painter, const QPointF &centre, int number, const Palette &palette);
inline constexpr double kNumberedDotRadius = 6;  ///< points

/// A box that is there and says nothing: slanted lines, framed; for withheld values.
void paintHatch(QPainter &painter, const QRectF &box, const Palette &palette);
inline constexpr double kSmallDot = 3.2;  ///< points, diameter of dots that are read as a crowd

/// The pen of a perspective's line.
QPen linePen(const SeriesLook &look);

}  // namespace circumspect::render
