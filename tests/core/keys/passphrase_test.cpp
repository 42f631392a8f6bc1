// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/passphrase.h"

#include "keys/recovery_code.h"

#include <gtest/gtest.h>

namespace circumspect::keys {
namespace {

PassphraseStrength strength(const QString &text)
{
    return strengthOf(Secret::fromPassphrase(text));
}

Secret countingKey()
{
    Secret key(32);
    for (std::size_t i = 0; i < key.size(); ++i)
        key.data()[i] = static_cast<unsigned char>(i);
    return key;
}

TEST(Passphrase, NeedsTwelveCharactersInAnyScript)
{
    EXPECT_EQ(checkPassphrase(Secret::fromPassphrase(QStringLiteral("elevenchars"))).error().code,
              ErrorCode::PassphraseTooShort);
    EXPECT_TRUE(checkPassphrase(Secret::fromPassphrase(QStringLiteral("twelve chars"))));
    EXPECT_FALSE(checkPassphrase(Secret::fromPassphrase(QStringLiteral("日本語日本"))));
    EXPECT_TRUE(checkPassphrase(Secret::fromPassphrase(QStringLiteral("日本語日本語日本語日本語"))));
    EXPECT_FALSE(checkPassphrase(Secret()));
}

TEST(Passphrase, IsJudgedByLengthAndSurprise)
{
    EXPECT_EQ(strength(QStringLiteral("short")), PassphraseStrength::TooShort);
    EXPECT_EQ(strength(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")), PassphraseStrength::Weak);
    EXPECT_EQ(strength(QStringLiteral("abcdefghijklmnop")), PassphraseStrength::Weak);
    EXPECT_EQ(strength(QStringLiteral("battery horses on")), PassphraseStrength::Fair);
    EXPECT_EQ(strength(QStringLiteral("correct horse battery staple")), PassphraseStrength::Strong);
}

// Reference: Python, the base-32 digits of int.from_bytes(key + blake2b(b"CSRC1|" + key, digest_size=32)[:3]).
TEST(RecoveryCode, HasGroupsOfFour)
{
    EXPECT_EQ(recoveryCodeOf(countingKey()),
              QStringLiteral("000G-40R4-0M30-E209-185G-R38E-1W81-24GK-2GAH-C5RR-34D1-P70X-3RFH-23MW"));
}

TEST(RecoveryCode, IsReadAsPeopleTypeIt)
{
    const QString typed = QStringLiteral("ooog40r4 0m30e209 185gr38e lw8i24gk\n2gahc5rr34d1p70x-3rfh-23mw ");

    const auto key = keyOfRecoveryCode(typed);

    ASSERT_TRUE(key);
    EXPECT_EQ(key->view(), countingKey().view());
}

TEST(RecoveryCode, NoticesAnyWrongCharacter)
{
    const QString code = recoveryCodeOf(countingKey());

    for (qsizetype i = 0; i < code.size(); ++i) {
        QString wrong = code;
        wrong[i] = code[i] == u'-' ? u'7' : (code[i] == u'7' ? u'8' : u'7');
        EXPECT_EQ(keyOfRecoveryCode(wrong).error().code, ErrorCode::RecoveryCodeMistyped) << i;
    }
    EXPECT_FALSE(keyOfRecoveryCode(code.chopped(1)));
    EXPECT_FALSE(keyOfRecoveryCode(QString()));
    EXPECT_FALSE(keyOfRecoveryCode(QStringLiteral("é") + code));
}

}  // namespace
}  // namespace circumspect::keys
