// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/actions.h"

#include <QMenuBar>

namespace circumspect::desktop {

/// Puts every action into a menu.
void fillMenus(QMenuBar &bar, const Actions &actions);

}  // namespace circumspect::desktop
