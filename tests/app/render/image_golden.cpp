// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/image_golden.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace circumspect::tests {

namespace {

constexpr int kLikeColour = 56;   // of 255 in any channel
constexpr int kStrayPixels = 10;  // what fonts drawn by another release may leave

int distance(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

/// With sixteen shades a channel, which keeps the files small and is nearer than what counts as different.
QImage coarse(const QImage &image)
{
    QImage few = image.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < few.height(); ++y) {
        for (int x = 0; x < few.width(); ++x) {
            const QRgb pixel = few.pixel(x, y);
            const auto shade = [](int channel) { return std::min(255, (channel + 8) / 17 * 17); };
            few.setPixel(x, y, qRgb(shade(qRed(pixel)), shade(qGreen(pixel)), shade(qBlue(pixel))));
        }
    }
    return few.allGray() ? few.convertToFormat(QImage::Format_Grayscale8) : few;
}

bool hasLikePixel(const QImage &image, int x, int y, QRgb wanted)
{
    for (int nearY = std::max(0, y - 1); nearY <= std::min(image.height() - 1, y + 1); ++nearY)
        for (int nearX = std::max(0, x - 1); nearX <= std::min(image.width() - 1, x + 1); ++nearX)
            if (distance(image.pixel(nearX, nearY), wanted) < kLikeColour)
                return true;
    return false;
}

int pixelsWithoutLike(const QImage &image, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += hasLikePixel(other, x, y, image.pixel(x, y)) ? 0 : 1;
    return count;
}

}  // namespace

int pixelsThatDiffer(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return std::max(one.width() * one.height(), other.width() * other.height());
    return pixelsWithoutLike(one, other) + pixelsWithoutLike(other, one);
}

void expectImage(const QString &name, const QImage &actual)
{
    const QString path = QStringLiteral(CIRCUMSPECT_SOURCE_DIR "/tests/golden/%1.png").arg(name);
    if (qEnvironmentVariableIsSet("CIRCUMSPECT_RENEW_GOLDEN")) {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        ASSERT_TRUE(coarse(actual).save(path, "PNG", 0)) << path.toStdString();
        return;
    }
    const QImage golden = QImage(path).convertToFormat(QImage::Format_RGB32);
    ASSERT_FALSE(golden.isNull()) << path.toStdString();
    const QImage shown = actual.convertToFormat(QImage::Format_RGB32);
    const int differing = pixelsThatDiffer(golden, shown);
    if (differing > kStrayPixels)
        shown.save(QDir::temp().filePath(QFileInfo(path).fileName()), "PNG", 0);
    EXPECT_LE(differing, kStrayPixels) << name.toStdString() << " looks different; see "
                                       << QDir::temp().filePath(QFileInfo(path).fileName()).toStdString();
}

}  // namespace circumspect::tests
