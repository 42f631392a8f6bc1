// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace circumspect::render {

enum class PageSize { A4, Letter };

/// Width and height in points, upright.
constexpr QSizeF pointsOf(PageSize size)
{
    return size == PageSize::A4 ? QSizeF(595, 842) : QSizeF(612, 792);
}

}  // namespace circumspect::render
