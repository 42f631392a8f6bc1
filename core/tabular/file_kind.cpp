// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/file_kind.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace circumspect::tabular {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    FileKind kind;
};

constexpr std::array kSignatures{
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, FileKind::Ole},
    Signature{"PK\x03\x04"sv, FileKind::Zip},
    Signature{"PK\x05\x06"sv, FileKind::Zip},
    Signature{"\x1F\x8B"sv, FileKind::Gzip},
    Signature{"\x09\x08\x10\x00"sv, FileKind::Biff},
    Signature{"\x09\x08\x08\x00"sv, FileKind::Biff},
    Signature{"\x09\x04\x06\x00"sv, FileKind::Biff},
    Signature{"\x09\x02\x06\x00"sv, FileKind::Biff},
    Signature{"\x09\x00\x04\x00"sv, FileKind::Biff},
    Signature{"%PDF-"sv, FileKind::Pdf},
    Signature{"<?xml"sv, FileKind::Xml},
};

/// An object whose first member has a quoted name; a heading such as {leader} has none.
bool startsLikeJson(QByteArrayView bytes)
{
    bytes = bytes.first(std::min<qsizetype>(bytes.size(), 256)).trimmed();
    return bytes.startsWith('{') && bytes.sliced(1).trimmed().startsWith('"');
}

/// A directory name as OLE stores it, in UTF-16LE.
QByteArray asUtf16(QByteArrayView ascii)
{
    QByteArray wide;
    for (const char c : ascii) {
        wide.append(c);
        wide.append('\0');
    }
    return wide;
}

}  // namespace

FileKind fileKindOf(QByteArrayView bytes)
{
    for (const Signature &signature : kSignatures)
        if (bytes.startsWith(QByteArrayView(signature.bytes.data(), static_cast<qsizetype>(signature.bytes.size()))))
            return signature.kind;
    return startsLikeJson(bytes) ? FileKind::Json : FileKind::Text;
}

bool isEncryptedWorkbook(QByteArrayView ole)
{
    return ole.indexOf(QByteArrayView(asUtf16("EncryptedPackage"))) >= 0;
}

Result<void> requireText(QByteArrayView bytes)
{
    switch (fileKindOf(bytes)) {
    case FileKind::Text:
        return {};
    case FileKind::Ole:
        return isEncryptedWorkbook(bytes) ? failure(ErrorCode::EncryptedSpreadsheet)
                                          : failure(ErrorCode::LegacySpreadsheet);
    case FileKind::Biff:
        return failure(ErrorCode::LegacySpreadsheet);
    case FileKind::Zip:
        return failure(ErrorCode::FormatNotSupported, QStringLiteral("xlsx"));
    case FileKind::Gzip:
        return failure(ErrorCode::FormatNotSupported, QStringLiteral("gzip"));
    case FileKind::Pdf:
        return failure(ErrorCode::FormatNotSupported, QStringLiteral("PDF"));
    case FileKind::Xml:
        return failure(ErrorCode::FormatNotSupported, QStringLiteral("XML"));
    case FileKind::Json:
        return failure(ErrorCode::FormatNotSupported, QStringLiteral("JSON"));
    }
    return {};
}

}  // namespace circumspect::tabular
