// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circumspect::report {

/// The style sheet of every report as a web page: light and dark, paper, left to right and right to left.
QString htmlStyle();

}  // namespace circumspect::report
