// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace circumspect::desktop {

/// The colours a QPalette has no role for. All text shades reach 4.5:1 on `card`, all lines of meaning 3:1.
struct Shades {
    QColor card;          ///< raised surfaces: tables, charts, panels
    QColor border;        ///< hairlines around cards and fields
    QColor strongBorder;  ///< edges of controls
    QColor muted;         ///< secondary text
    QColor accent;
    QColor accentSoft;  ///< fill behind something chosen but not in focus
    QColor hover;
    QColor selfHigher;
    QColor othersHigher;
    QColor good;
    QColor caution;
    QColor cautionSoft;
    QColor noteSoft;
    bool isDark = false;
};

/// The shades that go with a palette, chosen by the lightness of its window colour.
const Shades &shadesFor(const QPalette &palette);

QPalette lightPalette();
QPalette darkPalette();

}  // namespace circumspect::desktop
