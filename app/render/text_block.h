// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/fonts.h"
#include "render/text_wrap.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>

class QFontMetricsF;
class QPainter;
class QTextLayout;

namespace circumspect::render {

/// Text broken into lines once, to be measured and drawn as often as wanted. A value; its layout is shared and
/// constant.
class TextBlock {
public:
    TextBlock() = default;
    /// Breaks at words; only a word wider than `width` is broken inside. Right-to-left paragraphs align to the right.
    TextBlock(const QString &text, const TypeStyle &style, double width, Qt::Alignment alignment = Qt::AlignLeft);

    int lineCount() const;
    /// Points: lines times the style's leading.
    double height() const { return lineCount() * m_leading; }
    double leading() const { return m_leading; }
    /// Width of the widest line in points.
    double naturalWidth() const;
    const QString &text() const { return m_text; }
    /// Whether a file that holds the drawn letters gives the text back: each letter stands for itself, and lines end at
    /// spaces.
    bool isPlain() const;

    /// Draws some lines (all by default), the first of them at `topLeft`. On a mirrored painter the block changes sides
    /// with all else, begins at its right end and reads as ever.
    void paint(QPainter &painter, const QPointF &topLeft, const QColor &colour, int firstLine = 0,
               int lineCount = -1) const;

private:
    void breakIntoLines(const TypeStyle &style, Qt::Alignment alignment);

    QString m_text;
    double m_width = 0;
    double m_leading = 0;
    double m_baseline = 0;  ///< of the first line, in points below the top
    std::shared_ptr<const QTextLayout> m_layout;
};

/// Width of a text on one line in points, in the font that these metrics are of.
double lineWidth(const QString &text, const QFontMetricsF &metrics);

/// The same in a style.
double textWidth(const QString &text, const TypeStyle &style);

/// Measures lines in a style: natural width, the style's leading as height.
MeasureLine measureIn(const TypeStyle &style);

/// Draws a text into a box, wrapped to its width; the alignment speaks for both directions.
void paintText(QPainter &painter, const QRectF &box, const QString &text, const TypeStyle &style, const QColor &colour,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// Draws lines that are already broken, each aligned in the box, from its top.
void paintLines(QPainter &painter, const QRectF &box, const QStringList &lines, const TypeStyle &style,
                const QColor &colour, Qt::Alignment alignment);

/// Replaces the few characters that the bundled fonts lack and that have an equal (narrow no-break space, hyphens).
QString printable(const QString &text);

}  // namespace circumspect::render
