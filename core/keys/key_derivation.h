// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

namespace circumspect::keys {

/// What Argon2id costs. The default takes about half a second and 256 MiB; tests use less.
struct KdfCost {
    std::uint32_t operations = 3;
    std::uint64_t memory = std::uint64_t{256} << 20;  ///< bytes
    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

inline constexpr qsizetype kSaltSize = 16;
inline constexpr std::size_t kKeySize = 32;

/// 1-10 operations and 8 MiB-1 GiB. The header is written by whoever had the file, so it is bounded before deriving.
bool isAllowed(const KdfCost &cost);
QByteArray randomSalt();

/// Argon2id 1.3 of a passphrase in NFC UTF-8 (Secret::fromPassphrase). Takes half a second: not for the GUI thread. The
/// memory is given back before it returns. KeySlotUnusable for a cost out of bounds, NotEnoughMemory.
Result<Secret> deriveFromPassphrase(const Secret &passphrase, QByteArrayView salt, const KdfCost &cost);
/// BLAKE2b-256 of `context` ‖ `salt` under a random 32-byte key, which needs no slow derivation.
Result<Secret> deriveFromKey(const Secret &key, QByteArrayView context, QByteArrayView salt);
/// BLAKE2b-256, for checksums and fingerprints.
QByteArray blake2b256(QByteArrayView bytes);

}  // namespace circumspect::keys
