// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text_wrap.h"

#include <algorithm>
#include <utility>
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

/// Lines in which the tokens are no wider than `width`: the first token of each.
std::vector<std::size_t> lineStarts(const std::vector<Token> &tokens, double width, double space)
{
    std::vector<std::size_t> starts;
    double used = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const double gap = tokens[i].isAfterSpace ? space : 0;
        if (starts.empty() || used + gap + tokens[i].width > width + 0.01) {
            starts.push_back(i);
            used = tokens[i].width;
            continue;
        }
        used += gap + tokens[i].width;
    }
    return starts;
}

QStringList linesFrom(const std::vector<Token> &tokens, const std::vector<std::size_t> &starts)
{
    QStringList lines;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto next = static_cast<std::size_t>(lines.size());
        if (next < starts.size() && starts[next] == i)
            lines.append(tokens[i].text);
        else
            lines.last() += (tokens[i].isAfterSpace ? QStringLiteral(" ") : QString()) + tokens[i].text;
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
    std::vector<std::size_t> starts = lineStarts(tokens, width, space);
    const std::size_t lineCount = starts.size();
    for (double narrower = widest; lineCount > 1 && narrower < width; narrower += 3) {
        std::vector<std::size_t> even = lineStarts(tokens, narrower, space);
        if (even.size() == lineCount) {
            starts = std::move(even);
            break;
        }
    }
    wrapped.lines = linesFrom(tokens, starts);
    for (const QString &line : wrapped.lines) {
        const QSizeF size = measure(line);
        wrapped.width = std::max(wrapped.width, size.width());
        wrapped.height += size.height();
    }
    return wrapped;
}

}  // namespace circumspect::render
