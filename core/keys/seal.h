// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace circumspect::keys {

/// An X25519 pair. What is sealed to the public key only the secret key opens.
struct KeyPair {
    QByteArray publicKey;
    Secret secretKey;

    static KeyPair random();
    /// The pair that belongs to a secret key of 32 bytes.
    static Result<KeyPair> fromSecretKey(const Secret &secretKey);
    KeyPair clone() const;
};

inline constexpr qsizetype kPublicKeySize = 32;

/// XChaCha20-Poly1305 under a 32-byte key: random nonce (24) ‖ ciphertext and tag. `associated` is authenticated, not
/// stored: it must be the identity of the place the bytes are kept in, so that they cannot be moved elsewhere.
QByteArray seal(const Secret &key, QByteArrayView plaintext, QByteArrayView associated);
/// SealBroken for another key, other associated data, or changed bytes.
Result<QByteArray> open(const Secret &key, QByteArrayView sealed, QByteArrayView associated);
/// The same for plaintexts that are keys.
Result<Secret> openSecret(const Secret &key, QByteArrayView sealed, QByteArrayView associated);
/// The same for many rows: `plaintext` is reused, and false stands for SealBroken.
[[nodiscard]] bool openInto(const Secret &key, std::span<const unsigned char> sealed, QByteArrayView associated,
                            QByteArray &plaintext);

/// A short secret (a key) sealed to a public key by crypto_box_seal: 48 bytes longer, nobody's signature.
Result<QByteArray> sealKeyFor(const QByteArray &publicKey, const Secret &key);
Result<Secret> openKeyWith(const KeyPair &pair, QByteArrayView sealed);

/// Size of a 32-byte key sealed by sealKeyFor().
inline constexpr qsizetype kSealedKeySize = 80;

/// Anything sealed to a public key: a fresh key by sealKeyFor (80 bytes), then seal() under it. Needs no secret to
/// make.
Result<QByteArray> sealFor(const QByteArray &publicKey, QByteArrayView plaintext, QByteArrayView associated);
Result<QByteArray> openWith(const KeyPair &pair, QByteArrayView sealed, QByteArrayView associated);
/// The fresh key of sealFor(), to be sealed to further readers; they open the rest with openUnder().
Result<Secret> sealedKeyWith(const KeyPair &pair, QByteArrayView sealed);
Result<QByteArray> openUnder(const Secret &key, QByteArrayView sealed, QByteArrayView associated);

}  // namespace circumspect::keys
