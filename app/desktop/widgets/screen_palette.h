// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/shades.h"
#include "render/palette.h"

namespace circumspect::desktop {

/// The charts' colours for the window's palette.
inline render::Palette screenPalette(const QPalette &palette)
{
    return shadesFor(palette).isDark ? render::Palette::dark() : render::Palette::light();
}

}  // namespace circumspect::desktop
