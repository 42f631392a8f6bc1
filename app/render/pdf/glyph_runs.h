// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <map>
#include <vector>

namespace circumspect::render {

/// Advance widths by glyph in thousandths of the font size.
using GlyphWidths = std::vector<double>;

/// Qt places every glyph on its own, at three times the size and time of a run. This joins glyphs that follow each
/// other into runs; none moves by more than eight thousandths of the font size. `fonts` has the page's fonts by name,
/// as "F7".
QByteArray withGlyphRuns(QByteArrayView content, const std::map<QByteArray, GlyphWidths> &fonts);

}  // namespace circumspect::render
