// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/look.h"

#include <QImage>
#include <QSizeF>

namespace circumspect::render {

/// A logo on white, without transparency, as large as fits into `box` points. Null if it cannot be read.
QImage logoImage(const report::Logo &logo, const QSizeF &box);

/// Points that the image of logoImage() takes.
QSizeF sizeOnPaper(const QImage &logo);

}  // namespace circumspect::render
