// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/session/selection.h"
#include "desktop/widgets/cycle_chooser.h"

namespace circumspect::desktop {

/// The cycles and waves of a selection, for the chooser of a page.
CycleChoices choicesOf(const Selection &selection);

}  // namespace circumspect::desktop
