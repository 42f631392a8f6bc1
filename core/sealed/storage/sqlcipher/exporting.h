// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace circumspect::sealed {

class Connection;

/// Writes the whole database, compacted and under another key, into the empty body behind another file's header, with
/// the schema's version and the application's id. DiskFull, FileNotReadable.
Result<void> exportBody(Connection &connection, const QString &path, const Secret &vaultKey);

}  // namespace circumspect::sealed
