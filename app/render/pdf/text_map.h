// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace circumspect::render {

/// Repairs Qt's map from glyphs to characters (ui.md 3.3): spaces that became tabs, radicals instead of ideographs,
/// Arabic presentation forms and ligatures, glyphs without a character. Everything else stays as it is.
QByteArray repairedTextMap(const QByteArray &map);

/// The glyph of the space in a repaired map, as four hexadecimal digits; empty if there is none.
QByteArray spaceGlyph(const QByteArray &repairedMap);

}  // namespace circumspect::render
