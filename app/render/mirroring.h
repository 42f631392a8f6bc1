// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

namespace circumspect::render {

/// While it lives, whatever is drawn inside of `box` changes sides, as in a page that is read from right to left. Words
/// stay readable: TextBlock turns itself back. Does nothing unless `isNeeded`.
class Mirroring {
public:
    Mirroring(QPainter &painter, const QRectF &box, bool isNeeded) : m_painter(painter), m_before(painter.transform())
    {
        if (!isNeeded)
            return;
        painter.translate(box.left() + box.right(), 0);
        painter.scale(-1, 1);
    }
    ~Mirroring() { m_painter.setTransform(m_before); }
    Mirroring(const Mirroring &) = delete;
    Mirroring &operator=(const Mirroring &) = delete;

private:
    QPainter &m_painter;
    QTransform m_before;
};

inline bool isMirrored(const QPainter &painter)
{
    return painter.transform().determinant() < 0;
}

/// The direction a chart is read in; scales and the radar keep theirs.
inline bool isReadToTheLeft(const QPainter &painter)
{
    return painter.layoutDirection() == Qt::RightToLeft;
}

/// Where `inner` stands when the sides of `box` are changed.
inline QRectF mirrored(const QRectF &inner, const QRectF &box)
{
    return {box.left() + box.right() - inner.right(), inner.top(), inner.width(), inner.height()};
}

}  // namespace circumspect::render
