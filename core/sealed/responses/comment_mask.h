// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "sealed/responses/response_set.h"

#include <QString>

#include <span>
#include <vector>

namespace circumspect::sealed {

/// What stands in print for masked words, however many they were.
inline const QString kMaskMark = QStringLiteral("[\u2026]");

/// Characters of a comment, as QString counts them.
struct MaskedRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const MaskedRange &, const MaskedRange &) = default;
};

/// The masked ranges of one comment. A comment has no lasting id, so the mask knows it by what it says.
struct CommentMask {
    QString comment;  ///< see commentFingerprint()
    std::vector<MaskedRange> ranges;

    friend bool operator==(const CommentMask &, const CommentMask &) = default;
};

/// SHA-256 over participant, wave, question and the text as written, in hexadecimal. Comments that say the same about
/// one person are one to a mask.
QString commentFingerprint(const CommentAnswer &comment);

/// Sorted, joined where they meet, and widened to whole characters; empty when one does not lie inside the text.
std::vector<MaskedRange> joinedRanges(const QString &text, std::vector<MaskedRange> ranges);

/// The text with the mark for each range; `ranges` as joinedRanges() gives them.
QString maskedText(const QString &text, std::span<const MaskedRange> ranges);

/// Puts the marks into the comments and remembers in them that they were put. Nothing else of a comment changes.
void applyMasks(std::vector<CommentAnswer> &comments, std::span<const CommentMask> masks);

}  // namespace circumspect::sealed
