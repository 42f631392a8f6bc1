// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace circumspect::keys {

/// Code points a new passphrase needs at least.
inline constexpr int kLeastPassphraseLength = 12;

enum class PassphraseStrength { TooShort, Weak, Fair, Strong };

/// PassphraseTooShort below the least length. The passphrase is NFC UTF-8 (Secret::fromPassphrase).
Result<void> checkPassphrase(const Secret &passphrase);
/// A rough guess after the length rule of NIST SP 800-63 (2006), appendix A; repeated and consecutive characters count
/// for nothing. It knows no dictionary.
PassphraseStrength strengthOf(const Secret &passphrase);

}  // namespace circumspect::keys
