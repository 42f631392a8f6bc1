// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/text_wrap.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace circumspect::render {

/// One axis name, wrapped, where it fits beside its spoke.
struct RadarLabel {
    QStringList lines;
    QRectF rect;
    Qt::Alignment alignment = Qt::AlignHCenter;  ///< towards the spoke; use with Qt::AlignAbsolute
};

/// Where a radar's polygon and labels go: pure geometry, shared by the painted and the interactive radar.
/// The first axis points up, the others follow clockwise, also in languages written from right to left.
struct RadarLayout {
    QPointF centre;
    double radius = 0;
    double labelScale = 1;  ///< size of the labels relative to the size they were measured at
    std::vector<RadarLabel> labels;

    /// The place on a spoke: `part` 0 is the centre, 1 the outer rim.
    QPointF pointOn(int axis, double part) const;
};

/// Finds wrap width, label size and the largest radius at which every label stands inside `area`, clear of the polygon
/// and of all others (ui.md 1.2). For 3 axes and more; no name is shortened. `measure` speaks for label scale 1.
RadarLayout layOutRadar(const QStringList &axes, const QRectF &area, const MeasureLine &measure);

}  // namespace circumspect::render
