// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/marker.h"
#include "render/palette.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace circumspect::render {

/// Names of marks, lines or colours under a chart, centred, in as many rows as the width needs.
class ChartLegend {
public:
    enum class Sample { Marker, Line, PlainLine, Swatch, Hatch, Bar, Tick, Dot, HollowMarker, NumberedDot };

    struct Entry {
        Sample sample = Sample::Marker;
        SeriesLook look;
        QString name;
        int number = 0;  ///< in a numbered dot
    };

    ChartLegend(std::vector<Entry> entries, double width);

    double height() const;
    void paint(QPainter &painter, const QPointF &topLeft, const Palette &palette) const;

private:
    struct Row {
        std::vector<std::size_t> entries;
        double width = 0;
        double height = 0;
    };

    void paintEntry(QPainter &painter, const QRectF &box, const Entry &entry, const Palette &palette) const;

    std::vector<Entry> m_entries;
    std::vector<double> m_widths;
    std::vector<Row> m_rows;
    double m_width;
};

}  // namespace circumspect::render
