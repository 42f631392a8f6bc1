// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace circumspect::common {

/// From here on a crash of this process leaves no image of its memory, and no debugger of the same user can take one.
/// The first thing each program does: keys and answers must not reach the disk.
void forbidCoreDumps();

}  // namespace circumspect::common
