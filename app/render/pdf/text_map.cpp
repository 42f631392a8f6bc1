// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/text_map.h"

#include <QString>

namespace circumspect::render {

namespace {

bool isBetween(char32_t code, char32_t first, char32_t last)
{
    return code >= first && code <= last;
}

QString repaired(char32_t code)
{
    if (code == 0x0009 || code == 0x00A0)
        return QStringLiteral(" ");
    if (code == 0x0000 || code == 0xFFFE || code == 0xFEFF)
        return QString(QChar(QChar::ReplacementCharacter));
    if (code == 0x0269)
        return QString(QChar(0x03B9));
    const QString text = QString::fromUcs4(&code, 1);
    const bool isCompatibilityForm =
        isBetween(code, 0x2F00, 0x2FDF) || isBetween(code, 0xFB00, 0xFB06) || isBetween(code, 0xFB50, 0xFEFC);
    return isCompatibilityForm ? text.normalized(QString::NormalizationForm_KC) : text;
}

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + hex + '>';
}

}  // namespace

QByteArray repairedTextMap(const QByteArray &map)
{
    // Qt lists characters as "<first> <last> [<a> <b> ...]"; what stands in brackets are the characters.
    QByteArray result;
    bool isInList = false;
    for (qsizetype index = 0; index < map.size(); ++index) {
        const char letter = map[index];
        isInList = letter == '[' || (isInList && letter != ']');
        const qsizetype end = letter == '<' ? map.indexOf('>', index) : -1;
        bool isNumber = false;
        const uint code = end > 0 ? map.mid(index + 1, end - index - 1).toUInt(&isNumber, 16) : 0;
        if (!isInList || !isNumber || end - index != 5) {
            result += letter;
            continue;
        }
        result += hexOf(repaired(code));
        index = end;
    }
    // The glyph for missing characters stands for no character; U+0000 is not allowed (PDF/UA-1, 7.21.7).
    result.replace("<0000> <0000> <0000>", "<0000> <0000> <FFFD>");
    return result;
}

QByteArray spaceGlyph(const QByteArray &repairedMap)
{
    const qsizetype space = repairedMap.indexOf("<0020>", repairedMap.indexOf('['));
    const qsizetype list = repairedMap.lastIndexOf('[', space);
    if (space < 0 || list < 0 || repairedMap.indexOf(']', list) < space)
        return {};
    // "<first> <last> [": the list begins with the first glyph.
    const qsizetype range = repairedMap.lastIndexOf('\n', list) + 1;
    const QByteArray first = repairedMap.mid(repairedMap.indexOf('<', range) + 1, 4);
    const qsizetype before = repairedMap.mid(list, space - list).count('<');
    return QByteArray::number(first.toUInt(nullptr, 16) + static_cast<uint>(before), 16).rightJustified(4, '0');
}

}  // namespace circumspect::render
