// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_derivation.h"

#include <sodium.h>

#include <cstdlib>

namespace circumspect::keys {

namespace {

constexpr std::uint32_t kMostOperations = 10;
constexpr std::uint64_t kLeastMemory = std::uint64_t{8} << 20;
constexpr std::uint64_t kMostMemory = std::uint64_t{1} << 30;

static_assert(kSaltSize == crypto_pwhash_SALTBYTES);
static_assert(kKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

void requireSodium()
{
    if (sodium_init() < 0)
        std::abort();
}

}  // namespace

bool isAllowed(const KdfCost &cost)
{
    return cost.operations >= 1 && cost.operations <= kMostOperations && cost.memory >= kLeastMemory &&
           cost.memory <= kMostMemory;
}

QByteArray randomSalt()
{
    requireSodium();
    QByteArray salt(kSaltSize, '\0');
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return salt;
}

Result<Secret> deriveFromPassphrase(const Secret &passphrase, QByteArrayView salt, const KdfCost &cost)
{
    if (!isAllowed(cost) || salt.size() != kSaltSize)
        return failure(ErrorCode::KeySlotUnusable, {},
                       QStringLiteral("the cost of the key derivation is out of bounds"));
    requireSodium();
    Secret key(kKeySize);
    const int code =
        crypto_pwhash(key.data(), kKeySize, reinterpret_cast<const char *>(passphrase.data()), passphrase.size(),
                      bytesOf(salt), cost.operations, cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    // With all arguments in bounds only memory can be missing.
    if (code != 0)
        return failure(ErrorCode::NotEnoughMemory, {}, QStringLiteral("%1 MiB").arg(cost.memory >> 20));
    return key;
}

Result<Secret> deriveFromKey(const Secret &key, QByteArrayView context, QByteArrayView salt)
{
    if (key.size() != kKeySize)
        return failure(ErrorCode::KeySlotUnusable, {}, QStringLiteral("the key has a wrong length"));
    requireSodium();
    const QByteArray message = context.toByteArray().append(salt);
    Secret derived(kKeySize);
    crypto_generichash(derived.data(), kKeySize, bytesOf(message), static_cast<std::size_t>(message.size()), key.data(),
                       key.size());
    return derived;
}

QByteArray blake2b256(QByteArrayView bytes)
{
    requireSodium();
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hash.size()),
                       bytesOf(bytes), static_cast<std::size_t>(bytes.size()), nullptr, 0);
    return hash;
}

}  // namespace circumspect::keys
