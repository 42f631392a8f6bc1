// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "keys/seal.h"

#include <QByteArray>
#include <QByteArrayView>

namespace circumspect::keys {

/// What a letter said and whose public key proves to have written it.
struct Letter {
    QByteArray sender;
    QByteArray plaintext;
};

inline constexpr qsizetype kLargestLetter = qsizetype{8} << 20;

/// Seals a letter from one person to another. After `prologue` (what kind of file, which version) and the receiver's
/// public key everything is sealed: sender and a random key by crypto_box (only sender or receiver can have made it; it
/// proves nothing to anybody else) inside crypto_box_seal, then the padded text by crypto_secretstream in chunks of
/// 4096, each bound to all bytes before the first chunk, the last one tagged final.
Result<QByteArray> sealLetter(const KeyPair &sender, const QByteArray &receiver, QByteArrayView prologue,
                              QByteArrayView plaintext);
/// PackageForSomebodyElse for another receiver; PackageInvalid for another prologue and for anything damaged, cut,
/// longer than kLargestLetter or with bytes behind its end. Whether the sender is known is the caller's question.
Result<Letter> openLetter(const KeyPair &receiver, QByteArrayView prologue, QByteArrayView sealed);

}  // namespace circumspect::keys
