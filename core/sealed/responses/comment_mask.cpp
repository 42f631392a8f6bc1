// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/responses/comment_mask.h"

#include <QCryptographicHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <map>

namespace circumspect::sealed {

namespace {

/// No mask may cut a character in two: not a surrogate pair, and not a letter from its accent.
MaskedRange widened(QTextBoundaryFinder &finder, const MaskedRange &range)
{
    finder.setPosition(range.start);
    const qsizetype first = finder.isAtBoundary() ? range.start : finder.toPreviousBoundary();
    finder.setPosition(range.start + range.length);
    const qsizetype last = finder.isAtBoundary() ? range.start + range.length : finder.toNextBoundary();
    return {first, last - first};
}

}  // namespace

QString commentFingerprint(const CommentAnswer &comment)
{
    QByteArray bytes("circumspect masked comment v1\n");
    for (const QString &part : {comment.participant.text(), comment.wave.text(), comment.question.text()}) {
        const QByteArray utf8 = part.toUtf8();
        bytes += QByteArray::number(utf8.size()) + '\n' + utf8;
    }
    bytes += comment.text.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::vector<MaskedRange> joinedRanges(const QString &text, std::vector<MaskedRange> ranges)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (MaskedRange &range : ranges) {
        if (range.start < 0 || range.length <= 0 || range.length > text.size() - range.start)
            return {};
        range = widened(finder, range);
    }
    std::sort(ranges.begin(), ranges.end(),
              [](const MaskedRange &a, const MaskedRange &b) { return a.start < b.start; });
    std::vector<MaskedRange> joined;
    for (const MaskedRange &range : ranges) {
        if (joined.empty() || range.start > joined.back().start + joined.back().length)
            joined.push_back(range);
        else
            joined.back().length =
                std::max(joined.back().start + joined.back().length, range.start + range.length) - joined.back().start;
    }
    return joined;
}

QString maskedText(const QString &text, std::span<const MaskedRange> ranges)
{
    QString masked;
    qsizetype from = 0;
    for (const MaskedRange &range : ranges) {
        masked += text.mid(from, range.start - from) + kMaskMark;
        from = range.start + range.length;
    }
    return masked + text.mid(from);
}

void applyMasks(std::vector<CommentAnswer> &comments, std::span<const CommentMask> masks)
{
    std::map<QString, const CommentMask *> byComment;
    for (const CommentMask &mask : masks)
        byComment[mask.comment] = &mask;
    for (CommentAnswer &comment : comments) {
        const auto found = byComment.empty() ? byComment.end() : byComment.find(commentFingerprint(comment));
        if (found == byComment.end())
            continue;
        comment.text = maskedText(comment.text, found->second->ranges);
        comment.isMasked = true;
    }
}

}  // namespace circumspect::sealed
