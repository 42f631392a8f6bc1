// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace circumspect::render {

/// One operator of a content stream with what stands before it. The views lead into the stream.
struct ContentOperation {
    std::vector<QByteArrayView> operands;  ///< numbers, names, strings, and arrays and dictionaries in one piece
    QByteArrayView name;                   ///< empty at the end of the stream

    /// The number at `index`; 0 where there is none.
    double number(std::size_t index) const;
};

/// Reads a content stream as Qt writes it: strings are hexadecimal and images stand in objects of their own.
class ContentTokens {
public:
    explicit ContentTokens(QByteArrayView content) : m_content(content) {}

    /// False at the end.
    bool next(ContentOperation &operation);

private:
    QByteArrayView token();
    qsizetype endOfNested(char open, char close) const;

    QByteArrayView m_content;
    qsizetype m_place = 0;
};

/// A number in decimal notation, as content streams have it; QByteArray's own reading is several times slower.
double numberFrom(QByteArrayView text);

/// Appends a number with at most `digits` digits behind the point, as short as it can be written.
void appendNumber(QByteArray &content, double value, int digits);

}  // namespace circumspect::render
