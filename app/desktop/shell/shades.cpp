// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/shades.h"

#include <initializer_list>

namespace circumspect::desktop {

namespace {

struct Surfaces {
    QRgb window, base, alternate, text, muted, button, border, strongBorder, highlight, onHighlight, link, tip, tipText;
};

constexpr Surfaces kLight{.window = 0xFFF6F7F9,
                          .base = 0xFFFFFFFF,
                          .alternate = 0xFFF7F9FA,
                          .text = 0xFF1B1F24,
                          .muted = 0xFF5B6470,
                          .button = 0xFFFFFFFF,
                          .border = 0xFFDFE3E8,
                          .strongBorder = 0xFF838E9A,
                          .highlight = 0xFF0B66A8,
                          .onHighlight = 0xFFFFFFFF,
                          .link = 0xFF0B66A8,
                          .tip = 0xFF1B1F24,
                          .tipText = 0xFFFFFFFF};

constexpr Surfaces kDark{.window = 0xFF16191D,
                         .base = 0xFF1E2227,
                         .alternate = 0xFF22272D,
                         .text = 0xFFE9ECEF,
                         .muted = 0xFFA3ADB8,
                         .button = 0xFF2A3037,
                         .border = 0xFF333A42,
                         .strongBorder = 0xFF6F7B87,
                         .highlight = 0xFF1F6FB2,
                         .onHighlight = 0xFFFFFFFF,
                         .link = 0xFF78BDF2,
                         .tip = 0xFFE9ECEF,
                         .tipText = 0xFF16191D};

QPalette paletteOf(const Surfaces &surfaces)
{
    QPalette palette;
    palette.setColor(QPalette::Window, surfaces.window);
    palette.setColor(QPalette::WindowText, surfaces.text);
    palette.setColor(QPalette::Base, surfaces.base);
    palette.setColor(QPalette::AlternateBase, surfaces.alternate);
    palette.setColor(QPalette::Text, surfaces.text);
    palette.setColor(QPalette::PlaceholderText, surfaces.muted);
    palette.setColor(QPalette::Button, surfaces.button);
    palette.setColor(QPalette::ButtonText, surfaces.text);
    palette.setColor(QPalette::BrightText, surfaces.onHighlight);
    palette.setColor(QPalette::Light, surfaces.base);
    palette.setColor(QPalette::Midlight, surfaces.border);
    palette.setColor(QPalette::Mid, surfaces.border);
    palette.setColor(QPalette::Dark, surfaces.strongBorder);
    palette.setColor(QPalette::Shadow, surfaces.strongBorder);
    palette.setColor(QPalette::Highlight, surfaces.highlight);
    palette.setColor(QPalette::HighlightedText, surfaces.onHighlight);
    palette.setColor(QPalette::Link, surfaces.link);
    palette.setColor(QPalette::LinkVisited, surfaces.link);
    palette.setColor(QPalette::ToolTipBase, surfaces.tip);
    palette.setColor(QPalette::ToolTipText, surfaces.tipText);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, surfaces.strongBorder);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, surfaces.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, surfaces.muted);
    return palette;
}

}  // namespace

const Shades &shadesFor(const QPalette &palette)
{
    static const Shades light{.card = 0xFFFFFFFF,
                              .border = kLight.border,
                              .strongBorder = kLight.strongBorder,
                              .muted = kLight.muted,
                              .accent = 0xFF0B66A8,
                              .accentSoft = 0xFFE3EFF8,
                              .hover = 0xFFEDF1F4,
                              .selfHigher = 0xFF8F4A00,
                              .othersHigher = 0xFF0B5A8F,
                              .good = 0xFF2C6E49,
                              .caution = 0xFF8F4A00,
                              .cautionSoft = 0xFFFDF3E7,
                              .noteSoft = 0xFFEAF3FA,
                              .isDark = false};
    static const Shades dark{.card = 0xFF1E2227,
                             .border = kDark.border,
                             .strongBorder = kDark.strongBorder,
                             .muted = kDark.muted,
                             .accent = 0xFF58A9E6,
                             .accentSoft = 0xFF213A50,
                             .hover = 0xFF2A3037,
                             .selfHigher = 0xFFF0A95B,
                             .othersHigher = 0xFF78BDF2,
                             .good = 0xFF7CC99A,
                             .caution = 0xFFF0A95B,
                             .cautionSoft = 0xFF38301F,
                             .noteSoft = 0xFF1D3243,
                             .isDark = true};
    return palette.color(QPalette::Window).lightness() < 128 ? dark : light;
}

QPalette lightPalette()
{
    return paletteOf(kLight);
}

QPalette darkPalette()
{
    return paletteOf(kDark);
}

}  // namespace circumspect::desktop
