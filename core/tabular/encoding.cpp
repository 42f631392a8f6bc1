// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace circumspect::tabular {

namespace {

/// Windows-1252 between 0x80 and 0x9F, where it differs from Latin-1; the five unassigned bytes become U+FFFD.
/// Source: Unicode's mapping table CP1252.TXT. Kept here because Qt knows the code page only when built with ICU.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

constexpr qsizetype kProbedBytes = 4096;

QByteArray fromWindows1252(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const bool isSpecial = code >= 0x80 && code < 0xA0;
        text.append(QChar(isSpecial ? kWindows1252[code - 0x80U] : char16_t{code}));
    }
    return text.toUtf8();
}

bool isAsciiText(QByteArrayView bytes)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;
    constexpr qsizetype kStep = sizeof(std::uint64_t);
    qsizetype at = 0;
    for (; at + kStep <= bytes.size(); at += kStep) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if ((eight & kHighBits) != 0)
            return false;
    }
    const QByteArrayView rest = bytes.sliced(at);
    return std::none_of(rest.begin(), rest.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Nothing if it is not UTF-8. ASCII is told first: it is the common case and ten times quicker to tell.
std::optional<DecodedText> asUtf8(QByteArray bytes, bool hadMark)
{
    const bool isAscii = isAsciiText(bytes);
    if (!isAscii && !bytes.isValidUtf8())
        return std::nullopt;
    return DecodedText{std::move(bytes), Encoding::Utf8, hadMark, isAscii};
}

Error notUtf8()
{
    return failure(ErrorCode::EncodingUnknown, {}, QStringLiteral("UTF-8: invalid sequence"));
}

Result<DecodedText> decodeWithQt(QByteArrayView bytes, Encoding encoding, bool hadMark)
{
    if (encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian)
        if (bytes.size() % 2 != 0)
            return failure(ErrorCode::EncodingUnknown, {}, encodingName(encoding) + u": odd number of bytes");
    QStringDecoder decoder(encodingName(encoding).toLatin1().constData());
    if (!decoder.isValid())
        return failure(ErrorCode::EncodingUnknown, {}, encodingName(encoding) + u": not available here");
    QByteArray utf8 = QString(decoder(bytes)).toUtf8();
    if (decoder.hasError())
        return failure(ErrorCode::EncodingUnknown, {}, encodingName(encoding) + u": invalid sequence");
    return DecodedText{std::move(utf8), encoding, hadMark, false};
}

/// UTF-16 without mark: text of European languages has NUL in every second byte and never in both.
std::optional<Encoding> unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView probe = bytes.first(std::min(bytes.size(), kProbedBytes));
    if (probe.size() < 2 || bytes.size() % 2 != 0)
        return std::nullopt;
    qsizetype zerosAtEven = 0;
    qsizetype zerosAtOdd = 0;
    for (qsizetype i = 0; i < probe.size(); ++i)
        if (probe[i] == '\0')
            ++(i % 2 == 0 ? zerosAtEven : zerosAtOdd);
    const qsizetype most = probe.size() / 2 * 3 / 10;
    if (zerosAtOdd > most && zerosAtEven == 0)
        return Encoding::Utf16LittleEndian;
    if (zerosAtEven > most && zerosAtOdd == 0)
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

std::optional<Result<DecodedText>> decodeByMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        auto text = asUtf8(bytes.mid(3), true);
        return text ? Result<DecodedText>(*std::move(text)) : Result<DecodedText>(notUtf8());
    }
    if (bytes.startsWith("\xFF\xFE"))
        return decodeWithQt(QByteArrayView(bytes).sliced(2), Encoding::Utf16LittleEndian, true);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeWithQt(QByteArrayView(bytes).sliced(2), Encoding::Utf16BigEndian, true);
    return std::nullopt;
}

Result<DecodedText> decodeAs(QByteArray bytes, Encoding encoding)
{
    if (encoding == Encoding::Windows1252)
        return DecodedText{fromWindows1252(bytes), encoding, false, isAsciiText(bytes)};
    if (encoding != Encoding::Utf8)
        return decodeWithQt(bytes, encoding, false);
    auto text = asUtf8(std::move(bytes), false);
    if (!text)
        return notUtf8();
    return *std::move(text);
}

}  // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16LE");
    case Encoding::Utf16BigEndian:
        return QStringLiteral("UTF-16BE");
    case Encoding::Windows1252:
        return QStringLiteral("windows-1252");
    case Encoding::Windows1250:
        return QStringLiteral("windows-1250");
    case Encoding::Windows1251:
        return QStringLiteral("windows-1251");
    case Encoding::Iso8859_15:
        return QStringLiteral("ISO-8859-15");
    case Encoding::MacRoman:
        return QStringLiteral("macintosh");
    }
    return {};
}

std::vector<Encoding> eightBitEncodings()
{
    return {Encoding::Windows1252, Encoding::Windows1250, Encoding::Windows1251, Encoding::Iso8859_15,
            Encoding::MacRoman};
}

Result<DecodedText> decodeText(QByteArray bytes, std::optional<Encoding> chosen)
{
    if (auto marked = decodeByMark(bytes))
        return *std::move(marked);
    if (chosen)
        return decodeAs(std::move(bytes), *chosen);
    const bool hasNul = bytes.contains('\0');
    if (!hasNul)
        if (auto text = asUtf8(bytes, false))
            return *std::move(text);
    if (const auto utf16 = unmarkedUtf16(bytes))
        return decodeWithQt(bytes, *utf16, false);
    if (hasNul)
        return failure(ErrorCode::EncodingUnknown, {}, QStringLiteral("NUL bytes: not a text"));
    return decodeAs(std::move(bytes), Encoding::Windows1252);
}

}  // namespace circumspect::tabular
