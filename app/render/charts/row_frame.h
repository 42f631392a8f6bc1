// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/charts/value_scale.h"
#include "render/fonts.h"
#include "render/palette.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace circumspect::render {

/// What charts with one row a label have in common: names at the left, a plot, columns of short texts at the right.
struct RowFrameText {
    struct Row {
        QString label;
        QString note;  ///< small, below the label
        bool isStrong = false;
        QStringList cells;      ///< parallel to headings
        QString sentence = {};  ///< stands in the plot instead of anything drawn
    };
    QStringList headings;  ///< of the columns at the right
    std::vector<Row> rows;
    bool hasGutter = false;  ///< room left of the plot for hollow marks
    bool hasScale = true;    ///< room above the plot for the scale's numbers
    double leastRowHeight = 18;
    double bestRowHeight = 24;
};

class RowFrame {
public:
    RowFrame(RowFrameText text, double width);

    /// Height of heading and rows at the given ease: 0 is the least, 1 the best height.
    double heightAt(double ease) const;
    /// Spreads the rows over the height of `area`; names stand at the right where reading runs to the left.
    void place(const QRectF &area, bool isReadToTheLeft);

    const QRectF &plot() const { return m_plot; }
    const std::vector<QRectF> &rows() const { return m_rows; }
    /// Free height above and below the middle of a row.
    double roomIn(std::size_t row) const { return m_rows[row].height() / 2 - 4; }
    /// Where hollow marks stand.
    double gutter() const { return m_isTurned ? m_plot.right() + kGutterWidth / 2 : m_plot.left() - kGutterWidth / 2; }
    /// A scale over the plot, with room for marks at both ends.
    ValueScale scale(double lowest, double highest) const;

    /// Bands, names, notes and headings; `cellColours` has one colour a row for the last column.
    void paint(QPainter &painter, const Palette &palette, const std::vector<QColor> &lastColumnColours) const;
    /// Sentences of rows without a drawing, over whatever grid is there.
    void paintSentences(QPainter &painter, const Palette &palette) const;

private:
    static constexpr double kGutterWidth = 16;

    void measureColumns();
    void measureCells();
    double leastHeightOf(std::size_t row) const;
    double columnsWidth() const;
    /// Left edge of the plot, relative to the area.
    double plotLeft() const;
    double headHeight() const;
    void paintRow(QPainter &painter, std::size_t row, const QColor &lastColumnColour, const Palette &palette) const;

    RowFrameText m_text;
    double m_width;
    double m_labelWidth = 0;
    std::vector<double> m_columnWidths;
    std::vector<double> m_leastHeights;
    QRectF m_area;
    QRectF m_plot;
    bool m_isTurned = false;
    std::vector<QRectF> m_rows;
};

}  // namespace circumspect::render
