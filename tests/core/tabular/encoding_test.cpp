// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/encoding.h"

#include <gtest/gtest.h>

namespace circumspect::tabular {
namespace {

QByteArray utf16(const QString &text, bool isLittle)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes.append(isLittle ? low : high);
        bytes.append(isLittle ? high : low);
    }
    return bytes;
}

TEST(DecodeText, TakesOffTheUtf8Mark)
{
    const auto decoded = decodeText("\xEF\xBB\xBFname,\xC3\xA9");

    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->utf8, QByteArray("name,\xC3\xA9"));
    EXPECT_EQ(decoded->encoding, Encoding::Utf8);
    EXPECT_TRUE(decoded->hadByteOrderMark);
}

TEST(DecodeText, ReadsMarkedUtf16OfBothByteOrders)
{
    const QString text = QStringLiteral("né;5\n");

    const auto little = decodeText("\xFF\xFE" + utf16(text, true));
    const auto big = decodeText("\xFE\xFF" + utf16(text, false));

    ASSERT_TRUE(little);
    ASSERT_TRUE(big);
    EXPECT_EQ(little->utf8, text.toUtf8());
    EXPECT_EQ(big->utf8, text.toUtf8());
    EXPECT_EQ(little->encoding, Encoding::Utf16LittleEndian);
    EXPECT_EQ(big->encoding, Encoding::Utf16BigEndian);
}

TEST(DecodeText, RecognisesUtf16WithoutMark)
{
    const QString text = QStringLiteral("Führung;Größe;5\nFührung;Größe;4\n");

    const auto little = decodeText(utf16(text, true));
    const auto big = decodeText(utf16(text, false));

    ASSERT_TRUE(little);
    ASSERT_TRUE(big);
    EXPECT_EQ(little->utf8, text.toUtf8());
    EXPECT_EQ(big->utf8, text.toUtf8());
    EXPECT_FALSE(little->hadByteOrderMark);
}

TEST(DecodeText, FallsBackToWindows1252ForEightBitText)
{
    // The euro sign, the dashes and the quotes lie where Latin-1 has control characters.
    const auto decoded = decodeText("\x80 \x93quoted\x94 \x96 \xE9");

    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->encoding, Encoding::Windows1252);
    EXPECT_EQ(QString::fromUtf8(decoded->utf8), QStringLiteral("\u20AC \u201Cquoted\u201D \u2013 é"));
}

TEST(DecodeText, ObeysAChosenEncoding)
{
    // 0x8A is ä in Mac Roman.
    const auto decoded = decodeText("M\x8Arz", Encoding::MacRoman);

    ASSERT_TRUE(decoded);
    EXPECT_EQ(QString::fromUtf8(decoded->utf8), QStringLiteral("März"));
}

TEST(DecodeText, TellsPlainAscii)
{
    EXPECT_TRUE(decodeText("a,b\n1,2\n")->isAscii);
    EXPECT_FALSE(decodeText("a,\xC3\xA9\n")->isAscii);
}

TEST(DecodeText, RefusesBytesThatAreNoText)
{
    const QByteArray binary("\x01\x00\x00\x02\x00\x00\x00\x03\x7F", 9);

    const auto decoded = decodeText(binary);

    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error().code, ErrorCode::EncodingUnknown);
}

TEST(DecodeText, RefusesUtf16CutInTheMiddleOfACharacter)
{
    const auto decoded = decodeText(QByteArray("\xFF\xFE"
                                               "a\0b",
                                               5));

    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error().code, ErrorCode::EncodingUnknown);
}

TEST(DecodeText, OffersOnlyEncodingsThatAreAvailable)
{
    for (const Encoding encoding : eightBitEncodings())
        EXPECT_TRUE(decodeText("\xE9t\xE9", encoding)) << encodingName(encoding).toStdString();
}

}  // namespace
}  // namespace circumspect::tabular
