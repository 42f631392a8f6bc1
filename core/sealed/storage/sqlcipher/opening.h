// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "sealed/storage/sqlcipher/driver.h"

namespace circumspect::sealed {

struct ConnectionOptions;

/// Opens and keys a database in the one right order and with every check of the start-up guard.
Result<DatabaseHandle> openKeyed(const QString &path, const Secret &vaultKey, const ConnectionOptions &options);

/// x'<64 digits>', as SQLCipher takes a key of 32 bytes that needs no derivation.
Secret keyText(const Secret &vaultKey);

}  // namespace circumspect::sealed
