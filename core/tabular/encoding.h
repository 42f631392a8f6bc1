// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace circumspect::tabular {

enum class Encoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
    Windows1250,
    Windows1251,
    Iso8859_15,
    MacRoman
};

/// A text as UTF-8 without byte order mark, and what it was before.
struct DecodedText {
    QByteArray utf8;
    Encoding encoding = Encoding::Utf8;
    bool hadByteOrderMark = false;
    bool isAscii = false;  ///< every character is ASCII, so that the encoding does not matter
};

/// The usual name of an encoding: "UTF-8", "windows-1252" ...
QString encodingName(Encoding encoding);

/// The 8-bit encodings to offer when the text is not Unicode, the likeliest first.
std::vector<Encoding> eightBitEncodings();

/// Decodes by byte order mark, strict UTF-8, UTF-16 without mark, then Windows-1252; or as `chosen` says. Errors:
/// EncodingUnknown if the bytes are no text at all or not in the chosen encoding.
Result<DecodedText> decodeText(QByteArray bytes, std::optional<Encoding> chosen = std::nullopt);

}  // namespace circumspect::tabular
