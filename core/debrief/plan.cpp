// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/plan.h"

#include <algorithm>

namespace circumspect::debrief {

const Theme *Plan::themeOf(const Goal &goal) const
{
    const auto found =
        std::find_if(themes.begin(), themes.end(), [&](const Theme &theme) { return theme.id == goal.theme; });
    return goal.theme.isEmpty() || found == themes.end() ? nullptr : &*found;
}

}  // namespace circumspect::debrief
