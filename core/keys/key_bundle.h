// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <cstdint>
#include <map>

namespace circumspect::keys {

/// Secret keys that may travel in a slot beside the vault key. The numbers are part of the file format.
enum class BundlePart : std::uint8_t {
    AnswersKey = 1,   ///< X25519 secret key of the answers compartment: owners only
    MemberKey = 2,    ///< the person's own X25519 secret key
    NotebookKey = 3,  ///< symmetric key of the person's private notes
};

/// What a slot opens: the vault key, and what the person's role adds.
struct KeyBundle {
    Secret vaultKey;
    std::map<BundlePart, Secret> parts;

    /// Null when the person was not given that key.
    const Secret *find(BundlePart part) const;
    KeyBundle clone() const;
};

/// Vault key (32), then, if there are parts: layout version 1, count, and a part each: kind (1), length (2,
/// big-endian), bytes. Parts of unknown kinds are kept.
Secret encodeBundle(const KeyBundle &bundle);
/// VaultNewerThanProgram for another layout version, KeySlotUnusable for anything that does not fit.
Result<KeyBundle> decodeBundle(const Secret &bytes);

}  // namespace circumspect::keys
