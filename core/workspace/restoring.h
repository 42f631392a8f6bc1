// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace circumspect::workspace {

/// Puts a backup in the place of a closed vault that is damaged, and the damaged file aside under a name of its own;
/// returns that name. The backup stays. FileNotFound, VaultInUse, FileNotWritable, DiskFull; then all is as it was.
Result<QString> restoreBackup(const QString &path, const QString &backup);

/// Copies a closed vault as it is, damage included, to where nothing is yet. FileNotFound, FileExists,
/// FileNotWritable, DiskFull.
Result<void> copyClosedVault(const QString &path, const QString &target);

}  // namespace circumspect::workspace
