// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace circumspect::desktop {

/// Everything wrong with the controls of a window that is shown: focusable ones without object name or accessible name.
QStringList unnamedControls(const QWidget &window);

/// Object names in the order Tab reaches them, until the first one comes again.
QStringList tabOrder(QWidget &window);

/// Presses Tab once for every control and tells where the focus stood still.
QStringList focusTraps(QWidget &window);

}  // namespace circumspect::desktop
