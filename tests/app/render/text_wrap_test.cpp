// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text_wrap.h"

#include <gtest/gtest.h>

namespace circumspect::render {
namespace {

/// Every letter is five points wide, every line ten high.
QSizeF fixedPitch(const QString &line)
{
    return {5.0 * static_cast<double>(line.size()), 10};
}

QString joined(const QStringList &lines)
{
    return QString(lines.join(QString())).remove(u' ');
}

TEST(WrapBalanced, KeepsAShortNameOnOneLine)
{
    const WrappedText wrapped = wrapBalanced(QStringLiteral("Integrity"), 100, fixedPitch);

    EXPECT_EQ(wrapped.lines, QStringList{QStringLiteral("Integrity")});
    EXPECT_DOUBLE_EQ(wrapped.width, 45);
    EXPECT_DOUBLE_EQ(wrapped.height, 10);
}

TEST(WrapBalanced, EvensOutItsLines)
{
    const WrappedText wrapped = wrapBalanced(QStringLiteral("one two three four five six"), 115, fixedPitch);

    EXPECT_EQ(wrapped.lines, (QStringList{QStringLiteral("one two three"), QStringLiteral("four five six")}));
}

TEST(WrapBalanced, BreaksAfterHyphensWithoutASpace)
{
    const WrappedText wrapped = wrapBalanced(QStringLiteral("Cross-boundary"), 50, fixedPitch);

    EXPECT_EQ(wrapped.lines, (QStringList{QStringLiteral("Cross-"), QStringLiteral("boundary")}));
}

TEST(WrapBalanced, ContinuesAWordThatIsTooWide)
{
    const QString word = QStringLiteral("Grundstücksverkehrsgenehmigung");

    const WrappedText wrapped = wrapBalanced(word, 60, fixedPitch);

    EXPECT_EQ(wrapped.brokenWords, 1);
    EXPECT_LE(wrapped.width, 60);
    EXPECT_EQ(joined(wrapped.lines), word);
}

TEST(WrapBalanced, LosesNothingAndKeepsToTheWidth)
{
    const QString text = QStringLiteral("Public narrative and communication/dialogue with all constituents");

    for (double width = 20; width < 400; width += 7) {
        const WrappedText wrapped = wrapBalanced(text, width, fixedPitch);
        EXPECT_LE(wrapped.width, width);
        EXPECT_EQ(joined(wrapped.lines), QString(text).remove(u' ')) << width;
    }
}

}  // namespace
}  // namespace circumspect::render
