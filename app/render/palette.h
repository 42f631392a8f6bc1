// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_model.h"

#include <QColor>
#include <QList>

#include <vector>

namespace circumspect::render {

enum class MarkerShape { Circle, Diamond, Square, TriangleUp, TriangleDown, Pentagon, Cross, Bar };

/// How one perspective is drawn: hue, lightness, line pattern and marker all differ, so that colour never speaks alone.
struct SeriesLook {
    QColor colour;
    MarkerShape marker = MarkerShape::Circle;
    double markerScale = 1;  ///< relative to the chart's marker size
    double lineWidth = 1.3;  ///< points
    QList<qreal> dashes;     ///< in line widths; empty for a solid line
};

/// Every colour of reports and charts, for paper (light) or a dark screen. All colours are opaque: PDF/A drops alpha.
struct Palette {
    QColor paper;
    QColor ink;
    QColor muted;
    QColor grid;
    QColor outerGrid;
    QColor band;
    QColor cover;
    QColor coverInk;
    QColor accent;
    QColor selfHigher;
    QColor othersHigher;
    QColor caution;
    std::vector<QColor> distribution;  ///< five colours, lowest scale point first
    std::vector<QColor> heat;          ///< five colours in one direction of lightness, lowest value first

    static Palette light();
    static Palette dark();

    /// For paper: another accent "#rrggbb", and a cover that goes with it. The same palette for anything else.
    Palette withAccent(const QString &colour) const;
    SeriesLook look(report::SeriesStyle style) const;
    QColor toneOf(report::GapTone tone) const;
    /// Colours for `points` scale points, lowest first, mixed from the five of the distribution.
    std::vector<QColor> distributionRamp(int points) const;
    /// The colour of a heat map's cell; `part` 0 is the scale's lowest value, 1 its highest.
    QColor heatOf(double part) const;

    bool isDark = false;
};

/// An opaque colour between two: `part` 0 gives `from`, 1 gives `to`.
QColor mixed(const QColor &from, const QColor &to, double part);

/// Black or white, whichever reads better on `background` (WCAG contrast).
QColor readableOn(const QColor &background);

/// WCAG contrast ratio, 1 to 21.
double contrast(const QColor &one, const QColor &other);

}  // namespace circumspect::render
