// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circumspect::sealed {

/// Brings a closed file's bytes to the medium. False when the system refuses.
[[nodiscard]] bool syncFile(const QString &path);
/// Brings the folder's entries to the medium, after a file in it was made or renamed. Does nothing where the system
/// does so by itself, or has no way to ask for it.
void syncFolderOf(const QString &path);

}  // namespace circumspect::sealed
