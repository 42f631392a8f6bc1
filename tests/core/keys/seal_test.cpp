// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/seal.h"

#include "keys/padding.h"

#include <gtest/gtest.h>

namespace circumspect::keys {
namespace {

Secret fromHex(const char *hex)
{
    return Secret::copyOf(QByteArray::fromHex(hex));
}

std::span<const unsigned char> spanOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<std::size_t>(bytes.size())};
}

// Reference: draft-irtf-cfrg-xchacha-03, A.3.1.
TEST(Seal, OpensThePublishedMessage)
{
    const Secret key = fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const QByteArray associated = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray message = QByteArray::fromHex(
        "404142434445464748494a4b4c4d4e4f5051525354555657"
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c2"
        "16cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c6"
        "8b13b52ec0875924c1c7987947deafd8780acf49");

    const auto opened = open(key, message, associated);

    ASSERT_TRUE(opened);
    EXPECT_EQ(*opened, QByteArray("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                                  "future, sunscreen would be it."));
}

TEST(Seal, OpensWhatItSealed)
{
    const Secret key = Secret::random(32);
    const QByteArray sealed = seal(key, "answers", "row 1");
    QByteArray reused = QByteArrayLiteral("something longer than the plaintext");

    EXPECT_EQ(*open(key, sealed, "row 1"), QByteArray("answers"));
    EXPECT_EQ(openSecret(key, sealed, "row 1")->view(), QByteArray("answers"));
    EXPECT_TRUE(openInto(key, spanOf(sealed), "row 1", reused));
    EXPECT_EQ(reused, QByteArray("answers"));
    EXPECT_EQ(*open(key, seal(key, "", ""), ""), QByteArray());
}

TEST(Seal, NeverSealsTwiceAlike)
{
    const Secret key = Secret::random(32);

    EXPECT_NE(seal(key, "answers", ""), seal(key, "answers", ""));
}

TEST(Seal, BreaksWhenAnythingIsChanged)
{
    const Secret key = Secret::random(32);
    const QByteArray sealed = seal(key, "answers", "row 1");

    EXPECT_EQ(open(Secret::random(32), sealed, "row 1").error().code, ErrorCode::SealBroken);
    EXPECT_EQ(open(key, sealed, "row 2").error().code, ErrorCode::SealBroken);
    EXPECT_EQ(openSecret(key, sealed, "row 2").error().code, ErrorCode::SealBroken);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        EXPECT_FALSE(open(key, changed, "row 1")) << i;
        EXPECT_FALSE(open(key, sealed.first(i), "row 1")) << i;
    }
}

// Reference: RFC 7748, 6.1.
TEST(KeyPair, FindsThePublicKeyOfTheRfc)
{
    const auto pair =
        KeyPair::fromSecretKey(fromHex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"));

    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->publicKey.toHex(), "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
    EXPECT_FALSE(KeyPair::fromSecretKey(Secret::random(31)));
}

TEST(KeyPair, OpensWhatWasSealedToIt)
{
    const KeyPair owner = KeyPair::random();
    const Secret key = Secret::random(32);
    const QByteArray sealedKey = *sealKeyFor(owner.publicKey, key);
    const QByteArray sealed = *sealFor(owner.publicKey, "a comment", "row 1");

    EXPECT_EQ(sealedKey.size(), 80);
    EXPECT_EQ(openKeyWith(owner, sealedKey)->view(), key.view());
    EXPECT_EQ(*openWith(owner, sealed, "row 1"), QByteArray("a comment"));
}

TEST(KeyPair, KeepsOthersOut)
{
    const KeyPair owner = KeyPair::random();
    const KeyPair other = KeyPair::random();
    const QByteArray sealed = *sealFor(owner.publicKey, "a comment", "row 1");

    EXPECT_EQ(openWith(other, sealed, "row 1").error().code, ErrorCode::SealBroken);
    EXPECT_EQ(openWith(owner, sealed, "row 2").error().code, ErrorCode::SealBroken);
    EXPECT_FALSE(openWith(owner, sealed.first(79), "row 1"));
    EXPECT_FALSE(openWith(owner, sealed.first(90), "row 1"));
    EXPECT_FALSE(sealFor(owner.publicKey.first(31), "x", ""));
}

TEST(Padding, HidesTheLength)
{
    for (const qsizetype size : {0, 1, 252}) {
        const QByteArray text(size, 'x');

        EXPECT_EQ(pad(text, 256).size(), 256);
        EXPECT_EQ(*unpad(pad(text, 256)), text);
    }
    EXPECT_EQ(pad(QByteArray(253, 'x'), 256).size(), 512);
}

TEST(Padding, RefusesALengthThatDoesNotFit)
{
    QByteArray padded = pad("answers", 16);
    padded[3] = 13;

    EXPECT_EQ(unpad(padded).error().code, ErrorCode::SealBroken);
    EXPECT_FALSE(unpad("abc"));
}

}  // namespace
}  // namespace circumspect::keys
