// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

// Q_INIT_RESOURCE must stand outside any namespace; a static library's resources are dropped without it.
static void registerIcons()
{
    Q_INIT_RESOURCE(circumspect_icons);
}

namespace circumspect::desktop {

namespace {

QByteArray svgOf(const QString &name)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void drawSvg(QPainter *painter, const QByteArray &svg, const QColor &color, const QRectF &place)
{
    QByteArray coloured = svg;
    coloured.replace("currentColor", color.name().toLatin1());
    coloured.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    QSvgRenderer(coloured).render(painter, place);
}

/// Draws at any size straight from the outline, so that no scale factor blurs it.
class OutlineEngine final : public QIconEngine {
public:
    OutlineEngine(QByteArray svg, const QPalette &palette) : m_svg(std::move(svg)), m_palette(palette) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawSvg(painter, m_svg, colorOf(mode), rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new OutlineEngine(*this); }

private:
    QColor colorOf(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return m_palette.color(QPalette::Disabled, QPalette::Text);
        if (mode == QIcon::Selected)
            return m_palette.color(QPalette::HighlightedText);
        return m_palette.color(QPalette::Text);
    }

    QByteArray m_svg;
    QPalette m_palette;
};

}  // namespace

void loadIcons()
{
    registerIcons();
}

QIcon icon(const QString &name, const QPalette &palette)
{
    const QByteArray svg = svgOf(name);
    return svg.isEmpty() ? QIcon() : QIcon(new OutlineEngine(svg, palette));
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const int pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawSvg(&painter, svgOf(name), color, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

}  // namespace circumspect::desktop
