// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace circumspect::desktop {

/// Makes the bundled outlines known; call once at start.
void loadIcons();

/// A bundled outline icon by file name ("users"), drawn in the palette's text colour, with its own forms for disabled
/// and selected. Empty for an unknown name.
QIcon icon(const QString &name, const QPalette &palette);

/// The same in one colour, for pictures that are no control.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

}  // namespace circumspect::desktop
