// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <map>
#include <optional>

namespace circumspect::render {

/// A page's content without Qt's detours: Qt saves, scales and sets colours and pens anew for every stroke. Here each
/// place is a place on the page in hundredths of a point, and colours, pens and fonts are named when they change. Marks
/// stay where they are, and nothing moves by more than a hundredth of a point. Lines of one text get back the space
/// between them, which Qt leaves out: `spaces` has each font's glyph, by "F7". Null if the content has an operator that
/// this cannot say in fewer words, such as a clip; it is then to be left as it is.
std::optional<QByteArray> flatContent(QByteArrayView content, const std::map<QByteArray, QByteArray> &spaces = {});

}  // namespace circumspect::render
