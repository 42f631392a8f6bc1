// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text_wrap.h"

#include <algorithm>
#include <vector>

namespace circumspect::render {

namespace {

/// The smallest part of a name that stays in one piece.
struct Token {
    QString text;
    double width = 0;
    bool isAfterSpace = false;
};

std::vector<Token> tokensOf(const QString &text, const MeasureLine &measure)
{
    std::vector<Token> tokens;
    bool isAfterSpace = false;
    QString current;
    const auto finish = [&] {
        if (!current.isEmpty())
            tokens.push_back({current, measure(current).width(), isAfterSpace});
        current.clear();
        isAfterSpace = false;
    };
    for (const QChar letter : text.simplified()) {
        if (letter == u' ') {
            finish();
            isAfterSpace = true;
            continue;
        }
        current += letter;
        if (letter == u'-' || letter == u'/')
            finish();
    }
    finish();
    return tokens;
}

/// Cuts a word into parts that fit.
std::vector<Token> brokenToFit(const Token &token, double width, const MeasureLine &measure)
{
    std::vector<Token> parts;
    QString part;
    for (const QChar letter : token.text) {
        if (!part.isEmpty() && measure(part + letter).width() > width && !letter.isLowSurrogate()) {
            parts.push_back({part, measure(part).width(), parts.empty() && token.isAfterSpace});
            part.clear();
        }
        part += letter;
    }
    parts.push_back({part, measure(part).width(), parts.empty() && token.isAfterSpace});
    return parts;
}

QStringList filled(const std::vector<Token> &tokens, double width, double space)
{
    QStringList lines;
    double used = 0;
    for (const Token &token : tokens) {
        const double gap = token.isAfterSpace ? space : 0;
        if (lines.isEmpty() || used + gap + token.width > width + 0.01) {
            lines.append(token.text);
            used = token.width;
            continue;
        }
        lines.last() += (token.isAfterSpace ? QStringLiteral(" ") : QString()) + token.text;
        used += gap + token.width;
    }
    return lines;
}

}  // namespace

WrappedText wrapBalanced(const QString &text, double width, const MeasureLine &measure)
{
    WrappedText wrapped;
    std::vector<Token> tokens;
    double widest = 0;
    for (const Token &token : tokensOf(text, measure)) {
        const bool isTooWide = token.width > width;
        wrapped.brokenWords += isTooWide ? 1 : 0;
        const std::vector<Token> parts = isTooWide ? brokenToFit(token, width, measure) : std::vector<Token>{token};
        tokens.insert(tokens.end(), parts.begin(), parts.end());
        for (const Token &part : parts)
            widest = std::max(widest, part.width);
    }
    const double space = measure(QStringLiteral("n n")).width() - measure(QStringLiteral("nn")).width();
    wrapped.lines = filled(tokens, width, space);
    const auto lineCount = wrapped.lines.size();
    for (double narrower = widest; lineCount > 1 && narrower < width; narrower += 3) {
        const QStringList lines = filled(tokens, narrower, space);
        if (lines.size() == lineCount) {
            wrapped.lines = lines;
            break;
        }
    }
    for (const QString &line : wrapped.lines) {
        const QSizeF size = measure(line);
        wrapped.width = std::max(wrapped.width, size.width());
        wrapped.height += size.height();
    }
    return wrapped;
}

}  // namespace circumspect::render
