// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace circumspect::keys {

/// A random 32-byte recovery key as fourteen groups of four characters (Crockford's base 32 of key ‖ checksum), to be
/// printed once and kept apart from the vault.
QString recoveryCodeOf(const Secret &key);
/// Reads a typed code; case, spaces and hyphens do not matter, O counts as 0, I and L as 1. RecoveryCodeMistyped.
Result<Secret> keyOfRecoveryCode(const QString &code);

}  // namespace circumspect::keys
