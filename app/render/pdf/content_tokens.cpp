// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf/content_tokens.h"

#include <cmath>

namespace circumspect::render {

namespace {

bool isSpace(char letter)
{
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
}

bool endsWord(char letter)
{
    return isSpace(letter) || letter == '<' || letter == '[' || letter == '/' || letter == '(';
}

bool isOperator(QByteArrayView token)
{
    const char first = token.front();
    return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first == '\'' || first == '"';
}

}  // namespace

double numberFrom(QByteArrayView text)
{
    constexpr int kMostDigits = 9;
    double value = 0;
    double unit = 1;
    int behindPoint = -1;
    for (const char letter : text) {
        if (letter == '.') {
            behindPoint = 0;
            continue;
        }
        if (letter < '0' || letter > '9' || behindPoint >= kMostDigits)
            continue;
        value = value * 10 + (letter - '0');
        if (behindPoint >= 0) {
            ++behindPoint;
            unit *= 10;
        }
    }
    return (text.startsWith('-') ? -value : value) / unit;
}

double ContentOperation::number(std::size_t index) const
{
    return index < operands.size() ? numberFrom(operands[index]) : 0;
}

bool ContentTokens::next(ContentOperation &operation)
{
    operation.operands.clear();
    operation.name = {};
    for (QByteArrayView next = token(); !next.isEmpty(); next = token()) {
        if (isOperator(next)) {
            operation.name = next;
            return true;
        }
        operation.operands.push_back(next);
    }
    return false;
}

QByteArrayView ContentTokens::token()
{
    while (m_place < m_content.size() && isSpace(m_content[m_place]))
        ++m_place;
    if (m_place >= m_content.size())
        return {};
    const qsizetype begin = m_place;
    const char first = m_content[begin];
    if (first == '[')
        m_place = endOfNested('[', ']');
    else if (first == '<')
        m_place = endOfNested('<', '>');
    else if (first == '(')
        m_place = endOfNested('(', ')');
    else
        for (++m_place; m_place < m_content.size() && !endsWord(m_content[m_place]);)
            ++m_place;
    return m_content.sliced(begin, m_place - begin);
}

qsizetype ContentTokens::endOfNested(char open, char close) const
{
    int depth = 0;
    for (qsizetype place = m_place; place < m_content.size(); ++place) {
        depth += m_content[place] == open ? 1 : 0;
        depth -= m_content[place] == close ? 1 : 0;
        if (depth == 0)
            return place + 1;
    }
    return m_content.size();
}

void appendNumber(QByteArray &content, double value, int digits)
{
    constexpr long long kScales[] = {1, 10, 100, 1000, 10000, 100000, 1000000};
    const long long scale = kScales[digits];
    const long long scaled = std::llround(value * static_cast<double>(scale));
    if (scaled < 0)
        content += '-';
    const long long whole = std::llabs(scaled) / scale;
    long long fraction = std::llabs(scaled) % scale;
    if (whole > 0 || fraction == 0)
        content += QByteArray::number(whole);
    if (fraction == 0)
        return;
    content += '.';
    for (long long unit = scale / 10; fraction > 0; fraction %= unit, unit /= 10)
        content += static_cast<char>('0' + fraction / unit);
}

}  // namespace circumspect::render
