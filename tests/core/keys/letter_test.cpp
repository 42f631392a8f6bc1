// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/letter.h"

#include <gtest/gtest.h>

namespace circumspect::keys {
namespace {

constexpr QByteArrayView kPrologue = "A KIND OF LETTER 1\n";

class LetterTest : public testing::Test {
protected:
    QByteArray letter(const QByteArray &text = "the words") const
    {
        auto sealed = sealLetter(m_sender, m_receiver.publicKey, kPrologue, text);
        EXPECT_TRUE(sealed);
        return sealed ? *sealed : QByteArray();
    }
    ErrorCode refusalOf(const QByteArray &bytes) const
    {
        const auto opened = openLetter(m_receiver, kPrologue, bytes);
        EXPECT_FALSE(opened);
        return opened ? ErrorCode::Cancelled : opened.error().code;
    }

    KeyPair m_sender = KeyPair::random();
    KeyPair m_receiver = KeyPair::random();
};

TEST_F(LetterTest, TellsTheReceiverTextAndSender)
{
    for (const qsizetype size : {qsizetype{0}, qsizetype{1}, qsizetype{4092}, qsizetype{4093}, qsizetype{50'000}}) {
        const QByteArray text(size, 'w');

        const auto opened = openLetter(m_receiver, kPrologue, letter(text));

        ASSERT_TRUE(opened);
        EXPECT_EQ(opened->plaintext, text);
        EXPECT_EQ(opened->sender, m_sender.publicKey);
    }
}

TEST_F(LetterTest, ShowsNeitherTextNorSenderNorLength)
{
    const QByteArray sealed = letter("a secret line");

    EXPECT_FALSE(sealed.contains("secret"));
    EXPECT_FALSE(sealed.contains(m_sender.publicKey));
    EXPECT_EQ(sealed.size(), letter(QByteArray(4000, 'x')).size());
}

TEST_F(LetterTest, OpensForItsReceiverOnly)
{
    const auto opened = openLetter(KeyPair::random(), kPrologue, letter());

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::PackageForSomebodyElse);
}

TEST_F(LetterTest, RefusesEveryChangedByte)
{
    const QByteArray sealed = letter(QByteArray(5000, 'w'));
    for (qsizetype at = 0; at < sealed.size(); at += at < 300 ? 1 : 97) {
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_FALSE(openLetter(m_receiver, kPrologue, changed)) << at;
    }
}

TEST_F(LetterTest, RefusesWhatIsCutOrLonger)
{
    const QByteArray sealed = letter(QByteArray(9000, 'w'));
    for (const qsizetype size : {qsizetype{0}, qsizetype{5}, qsizetype{100}, sealed.size() - 1, sealed.size() - 4113,
                                 sealed.size() - 2 * 4113, sealed.size() - 3 * 4113})
        EXPECT_EQ(refusalOf(sealed.first(size)), ErrorCode::PackageInvalid) << size;
    EXPECT_EQ(refusalOf(sealed + QByteArray(1, 'x')), ErrorCode::PackageInvalid);
    EXPECT_EQ(refusalOf(sealed + sealed.last(4113)), ErrorCode::PackageInvalid);
}

/// A stranger takes the envelope of a letter and puts words of their own behind it, or another sender's name on it.
TEST_F(LetterTest, RefusesPartsOfTwoLettersTogether)
{
    const QByteArray one = letter("one");
    const QByteArray other = letter("other");
    const qsizetype chunks = one.size() - 4113;

    EXPECT_EQ(refusalOf(one.first(chunks) + other.sliced(chunks)), ErrorCode::PackageInvalid);
    EXPECT_EQ(refusalOf(one.first(chunks - 24) + other.sliced(chunks - 24)), ErrorCode::PackageInvalid);
}

}  // namespace
}  // namespace circumspect::keys
