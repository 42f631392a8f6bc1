// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/seal.h"

#include "keys/key_derivation.h"

#include <sodium.h>

#include <cstdlib>

namespace circumspect::keys {

namespace {

constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(kSealedKeySize == crypto_box_SEALBYTES + static_cast<qsizetype>(kKeySize));
static_assert(kPublicKeySize == crypto_box_PUBLICKEYBYTES);
static_assert(kKeySize == crypto_box_SECRETKEYBYTES);

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

std::span<const unsigned char> spanOf(QByteArrayView view)
{
    return {bytesOf(view), static_cast<std::size_t>(view.size())};
}

void requireKey(const Secret &key)
{
    if (sodium_init() < 0 || key.size() != kKeySize)
        std::abort();
}

bool decrypt(const Secret &key, std::span<const unsigned char> sealed, QByteArrayView associated, unsigned char *out)
{
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               out, nullptr, nullptr, sealed.data() + kNonceSize, sealed.size() - kNonceSize, bytesOf(associated),
               static_cast<unsigned long long>(associated.size()), sealed.data(), key.data()) == 0;
}

bool isLongEnough(std::span<const unsigned char> sealed)
{
    return sealed.size() >= static_cast<std::size_t>(kNonceSize + kTagSize);
}

}  // namespace

KeyPair KeyPair::random()
{
    KeyPair pair{QByteArray(kPublicKeySize, '\0'), Secret(kKeySize)};
    requireKey(pair.secretKey);
    crypto_box_keypair(bytesOf(pair.publicKey), pair.secretKey.data());
    return pair;
}

Result<KeyPair> KeyPair::fromSecretKey(const Secret &secretKey)
{
    if (sodium_init() < 0)
        std::abort();
    KeyPair pair{QByteArray(kPublicKeySize, '\0'), secretKey.clone()};
    if (secretKey.size() != kKeySize || crypto_scalarmult_base(bytesOf(pair.publicKey), secretKey.data()) != 0)
        return failure(ErrorCode::SealBroken, {}, QStringLiteral("not a secret key"));
    return pair;
}

KeyPair KeyPair::clone() const
{
    return {publicKey, secretKey.clone()};
}

QByteArray seal(const Secret &key, QByteArrayView plaintext, QByteArrayView associated)
{
    requireKey(key);
    QByteArray sealed(kNonceSize + plaintext.size() + kTagSize, '\0');
    unsigned char *out = bytesOf(sealed);
    randombytes_buf(out, static_cast<std::size_t>(kNonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out + kNonceSize, nullptr, bytesOf(plaintext), static_cast<unsigned long long>(plaintext.size()),
        bytesOf(associated), static_cast<unsigned long long>(associated.size()), nullptr, out, key.data());
    return sealed;
}

Result<QByteArray> open(const Secret &key, QByteArrayView sealed, QByteArrayView associated)
{
    QByteArray plaintext;
    if (!openInto(key, spanOf(sealed), associated, plaintext))
        return failure(ErrorCode::SealBroken);
    return plaintext;
}

Result<Secret> openSecret(const Secret &key, QByteArrayView sealed, QByteArrayView associated)
{
    requireKey(key);
    if (!isLongEnough(spanOf(sealed)))
        return failure(ErrorCode::SealBroken);
    Secret plaintext(static_cast<std::size_t>(sealed.size() - kNonceSize - kTagSize));
    if (!decrypt(key, spanOf(sealed), associated, plaintext.data()))
        return failure(ErrorCode::SealBroken);
    return plaintext;
}

bool openInto(const Secret &key, std::span<const unsigned char> sealed, QByteArrayView associated,
              QByteArray &plaintext)
{
    requireKey(key);
    if (!isLongEnough(sealed))
        return false;
    plaintext.resize(static_cast<qsizetype>(sealed.size()) - kNonceSize - kTagSize);
    return decrypt(key, sealed, associated, bytesOf(plaintext));
}

Result<QByteArray> sealKeyFor(const QByteArray &publicKey, const Secret &key)
{
    if (sodium_init() < 0)
        std::abort();
    QByteArray sealed(crypto_box_SEALBYTES + static_cast<qsizetype>(key.size()), '\0');
    if (publicKey.size() != kPublicKeySize ||
        crypto_box_seal(bytesOf(sealed), key.data(), key.size(), bytesOf(QByteArrayView(publicKey))) != 0)
        return failure(ErrorCode::SealBroken, {}, QStringLiteral("not a public key"));
    return sealed;
}

Result<Secret> openKeyWith(const KeyPair &pair, QByteArrayView sealed)
{
    requireKey(pair.secretKey);
    if (sealed.size() < static_cast<qsizetype>(crypto_box_SEALBYTES) || pair.publicKey.size() != kPublicKeySize)
        return failure(ErrorCode::SealBroken);
    Secret key(static_cast<std::size_t>(sealed.size()) - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(key.data(), bytesOf(sealed), static_cast<unsigned long long>(sealed.size()),
                             bytesOf(QByteArrayView(pair.publicKey)), pair.secretKey.data()) != 0)
        return failure(ErrorCode::SealBroken);
    return key;
}

Result<QByteArray> sealFor(const QByteArray &publicKey, QByteArrayView plaintext, QByteArrayView associated)
{
    const Secret key = Secret::random(kKeySize);
    auto sealedKey = sealKeyFor(publicKey, key);
    if (!sealedKey)
        return sealedKey;
    sealedKey->append(seal(key, plaintext, associated));
    return sealedKey;
}

Result<QByteArray> openWith(const KeyPair &pair, QByteArrayView sealed, QByteArrayView associated)
{
    const auto key = sealedKeyWith(pair, sealed);
    if (!key)
        return key.error();
    return openUnder(*key, sealed, associated);
}

Result<Secret> sealedKeyWith(const KeyPair &pair, QByteArrayView sealed)
{
    if (sealed.size() < kSealedKeySize)
        return failure(ErrorCode::SealBroken);
    return openKeyWith(pair, sealed.first(kSealedKeySize));
}

Result<QByteArray> openUnder(const Secret &key, QByteArrayView sealed, QByteArrayView associated)
{
    if (sealed.size() < kSealedKeySize)
        return failure(ErrorCode::SealBroken);
    return open(key, sealed.sliced(kSealedKeySize), associated);
}

}  // namespace circumspect::keys
