// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/logo_image.h"

#include "report/logo_check.h"

#include <QPainter>
#include <QSvgRenderer>

namespace circumspect::render {

namespace {

constexpr double kPixelsPerPoint = 300.0 / 72.0;

QImage whiteImage(const QSizeF &natural, const QSizeF &box)
{
    const QSize size = natural.scaled(box * kPixelsPerPoint, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

}  // namespace

QImage logoImage(const report::Logo &logo, const QSizeF &box)
{
    if (report::logoKindOf(logo.bytes) == report::LogoKind::Svg) {
        QSvgRenderer drawing(logo.bytes);
        if (!drawing.isValid() || drawing.defaultSize().isEmpty())
            return {};
        QImage image = whiteImage(drawing.defaultSize(), box);
        QPainter painter(&image);
        drawing.render(&painter, image.rect());
        return image;
    }
    const QImage picture = QImage::fromData(logo.bytes, "PNG");
    if (picture.isNull())
        return {};
    QImage image = whiteImage(picture.size(), box);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(image.rect(), picture);
    return image;
}

QSizeF sizeOnPaper(const QImage &logo)
{
    return QSizeF(logo.size()) / kPixelsPerPoint;
}

}  // namespace circumspect::render
