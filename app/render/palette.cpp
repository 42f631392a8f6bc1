// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/palette.h"

#include "report/colour_contrast.h"

#include <algorithm>
#include <cmath>

namespace circumspect::render {

namespace {

constexpr QRgb kColourBits = 0xFFFFFF;
constexpr double kCoverShade = 0.4;  // towards black, so that white on it stays readable with every accent allowed

QColor hex(QRgb rgb)
{
    return QColor(rgb);
}

/// A colour of a ramp; `part` 0 is its first colour, 1 its last.
QColor between(const std::vector<QColor> &ramp, double part)
{
    const double place = part * (static_cast<double>(ramp.size()) - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, ramp.size() - 1);
    return mixed(ramp[below], ramp[above], place - std::floor(place));
}

}  // namespace

Palette Palette::light()
{
    return {
        .paper = hex(0xFFFFFF),
        .ink = hex(0x1B1F24),
        .muted = hex(0x5B6470),
        .grid = hex(0xDADFE5),
        .outerGrid = hex(0xAEB6C0),
        .band = hex(0xF4F6F8),
        .cover = hex(0x12344D),
        .coverInk = hex(0xFFFFFF),
        .accent = hex(0x0B66A8),
        .selfHigher = hex(0x8F4A00),
        .othersHigher = hex(0x0B5A8F),
        .caution = hex(0x8F4A00),
        .distribution = {hex(0x8C4A07), hex(0xE0A860), hex(0xD9D9D9), hex(0x86B6D9), hex(0x1F5F99)},
        .heat = {hex(0xF2F6FA), hex(0xC9DCEC), hex(0x8FB8DA), hex(0x4B8BBF), hex(0x1F5F99)},
        .isDark = false,
    };
}

Palette Palette::dark()
{
    return {
        .paper = hex(0x1E2227),
        .ink = hex(0xECEFF2),
        .muted = hex(0xA3ADB8),
        .grid = hex(0x3A4149),
        .outerGrid = hex(0x66707B),
        .band = hex(0x272C33),
        .cover = hex(0x12344D),
        .coverInk = hex(0xFFFFFF),
        .accent = hex(0x5AAEE8),
        .selfHigher = hex(0xF0A04B),
        .othersHigher = hex(0x6DBBF0),
        .caution = hex(0xF0A04B),
        .distribution = {hex(0xB5661A), hex(0xE0A860), hex(0x8D949C), hex(0x86B6D9), hex(0x3C83C4)},
        .heat = {hex(0x262D35), hex(0x2C445A), hex(0x346389), hex(0x4B8BBF), hex(0xA5CDEE)},
        .isDark = true,
    };
}

Palette Palette::withAccent(const QString &colour) const
{
    const auto rgb = report::rgbOf(colour);
    if (!rgb || isDark)
        return *this;
    Palette palette = *this;
    palette.accent = hex(*rgb);
    palette.cover = mixed(palette.accent, QColor(Qt::black), kCoverShade);
    return palette;
}

SeriesLook Palette::look(report::SeriesStyle style) const
{
    switch (style) {
    case report::SeriesStyle::Self:
        return {hex(isDark ? 0xF5F5F5 : 0x1A1A1A), MarkerShape::Circle, 1.15, 2.0, {}};
    case report::SeriesStyle::Manager:
        return {hex(isDark ? 0xCC7D50 : 0xA53702), MarkerShape::Diamond, 1, 1.3, {}};
    case report::SeriesStyle::Peers:
        return {hex(isDark ? 0x287BD0 : 0x223873), MarkerShape::Square, 1, 1.3, {4, 2}};
    case report::SeriesStyle::DirectReports:
        return {hex(isDark ? 0x00C199 : 0x50A46D), MarkerShape::TriangleUp, 1, 1.3, {5, 2, 1, 2}};
    case report::SeriesStyle::AllOthers:
        return {hex(isDark ? 0xDCC1F4 : 0x9562B1), MarkerShape::TriangleDown, 1, 1.3, {1, 2}};
    case report::SeriesStyle::CustomA:
        return {hex(isDark ? 0xC9A63A : 0x8A6D00), MarkerShape::Pentagon, 1, 1.3, {7, 2}};
    case report::SeriesStyle::CustomB:
        return {hex(isDark ? 0x3FB9C1 : 0x008C95), MarkerShape::Cross, 1, 1.3, {2, 2}};
    case report::SeriesStyle::Earlier:
        return {hex(isDark ? 0xB5A6C4 : 0x6E5A80), MarkerShape::Bar, 1, 1.3, {3, 3}};
    }
    return {};
}

QColor Palette::toneOf(report::GapTone tone) const
{
    switch (tone) {
    case report::GapTone::SelfHigher:
        return selfHigher;
    case report::GapTone::OthersHigher:
        return othersHigher;
    case report::GapTone::None:
        break;
    }
    return ink;
}

std::vector<QColor> Palette::distributionRamp(int points) const
{
    std::vector<QColor> colours;
    for (int point = 0; point < points; ++point)
        colours.push_back(between(distribution, points == 1 ? 0.5 : static_cast<double>(point) / (points - 1)));
    return colours;
}

QColor Palette::heatOf(double part) const
{
    return between(heat, std::clamp(part, 0.0, 1.0));
}

QColor mixed(const QColor &from, const QColor &to, double part)
{
    const auto channel = [part](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue()));
}

double contrast(const QColor &one, const QColor &other)
{
    return report::contrastRatio(one.rgb() & kColourBits, other.rgb() & kColourBits);
}

QColor readableOn(const QColor &background)
{
    const QColor dark = hex(0x000000);
    const QColor light = hex(0xFFFFFF);
    return contrast(dark, background) >= contrast(light, background) ? dark : light;
}

}  // namespace circumspect::render
