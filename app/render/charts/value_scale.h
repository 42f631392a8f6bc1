// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace circumspect::render {

struct Palette;

/// A scale from lowest to highest along a line.
struct ValueScale {
    double lowest = 1;
    double highest = 5;
    double from = 0;  ///< place of the lowest value, points
    double to = 0;    ///< place of the highest value, points

    double placeOf(double value) const;
    /// Whole scale points where they fit (at most 11 of them), both ends always.
    std::vector<double> ticks() const;
};

/// The half points around the values, at least one and a half points apart and never beyond the scale: a window for pictures in which
/// places are compared with each other rather than with the scale. Its ends must be printed.
struct ValueWindow {
    double lowest = 1;
    double highest = 5;
};
ValueWindow windowAround(const std::vector<double> &values, double lowest, double highest);

/// The ticks whose numbers have room beside each other, `room` points each; both ends always.
std::vector<double> numberedTicks(const ValueScale &scale, double room);

/// A tick as printed: "3", or "2.5" where the scale has halves.
QString tickText(double value);

/// Upright grid lines over the plot and the scale's numbers above it.
void paintScale(QPainter &painter, const ValueScale &scale, const QRectF &plot, const Palette &palette);

/// How one value is shown off its place so that equal marks do not hide each other.
struct DodgedMark {
    double place = 0;   ///< along the scale, points
    double offset = 0;  ///< across the scale, points
};

/// Moves marks nearer than 5.6 points apart across the scale in steps of 6 points, the first ones staying in line;
/// `room` is the free height to either side.
std::vector<DodgedMark> dodged(const std::vector<double> &places, double room);

}  // namespace circumspect::render
