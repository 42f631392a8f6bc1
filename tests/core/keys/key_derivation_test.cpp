// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_derivation.h"

#include <gtest/gtest.h>

namespace circumspect::keys {
namespace {

constexpr std::uint64_t kMebibyte = std::uint64_t{1} << 20;
const QByteArray kSalt = QByteArrayLiteral("0123456789abcdef");

QByteArray hexOf(const Secret &secret)
{
    return secret.view().toByteArray().toHex();
}

// Reference: argon2 command line tool 20171227 (Debian), argon2id, version 13, one lane, 32 bytes.
TEST(KeyDerivation, AgreesWithTheArgon2Tool)
{
    const Secret passphrase = Secret::fromPassphrase(QStringLiteral("Zoë's café Ω"));

    const auto light = deriveFromPassphrase(passphrase, kSalt, {1, 8 * kMebibyte});
    const auto heavier = deriveFromPassphrase(passphrase, kSalt, {3, 64 * kMebibyte});

    EXPECT_EQ(hexOf(*light), "057c7ffdc315b3b119dbdb2a644eb815b205051a40350c0e7e15f69a44150c4a");
    EXPECT_EQ(hexOf(*heavier), "c65a1ef16de4ac686da5cfa0842a9ba5ad83074756bfffa4a47f8cc6bbabb359");
}

TEST(KeyDerivation, TakesComposedAndDecomposedLettersForTheSame)
{
    const Secret composed = Secret::fromPassphrase(QStringLiteral("caf\u00e9"));
    const Secret decomposed = Secret::fromPassphrase(QStringLiteral("cafe\u0301"));

    const auto one = deriveFromPassphrase(composed, kSalt, {1, 8 * kMebibyte});
    const auto other = deriveFromPassphrase(decomposed, kSalt, {1, 8 * kMebibyte});

    EXPECT_EQ(hexOf(*one), hexOf(*other));
}

TEST(KeyDerivation, RefusesAHostileCostBeforeDeriving)
{
    const Secret passphrase = Secret::fromPassphrase(QStringLiteral("passphrase"));

    for (const KdfCost cost : {KdfCost{0, 8 * kMebibyte}, KdfCost{11, 8 * kMebibyte}, KdfCost{1, 8 * kMebibyte - 1},
                               KdfCost{1, 1024 * kMebibyte + 1}, KdfCost{UINT32_MAX, UINT64_MAX}}) {
        const auto derived = deriveFromPassphrase(passphrase, kSalt, cost);

        ASSERT_FALSE(derived);
        EXPECT_EQ(derived.error().code, ErrorCode::KeySlotUnusable);
    }
}

TEST(KeyDerivation, RefusesASaltOfAnotherLength)
{
    const auto derived = deriveFromPassphrase(Secret::random(12), "short", {1, 8 * kMebibyte});

    EXPECT_EQ(derived.error().code, ErrorCode::KeySlotUnusable);
}

// Reference: Python's hashlib.blake2b(context + salt, key=bytes(range(32)), digest_size=32).
TEST(KeyDerivation, DerivesFromARandomKeyAsBlake2bDoes)
{
    Secret key(32);
    for (std::size_t i = 0; i < key.size(); ++i)
        key.data()[i] = static_cast<unsigned char>(i);

    const auto derived = deriveFromKey(key, "CSKS1|recovery|", kSalt);

    EXPECT_EQ(hexOf(*derived), "e9524c1441215233a543967e0dd075a9074f81f89d438a383770d3127c7e3a01");
    EXPECT_FALSE(deriveFromKey(Secret::random(31), "x", kSalt));
}

// Reference: Python's hashlib.blake2b(b"abc", digest_size=32).
TEST(KeyDerivation, HashesAsBlake2bDoes)
{
    EXPECT_EQ(blake2b256("abc").toHex(), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

}  // namespace
}  // namespace circumspect::keys
