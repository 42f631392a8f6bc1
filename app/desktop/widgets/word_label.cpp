// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/word_label.h"

#include "desktop/widgets/type_scale.h"

namespace circumspect::desktop {

namespace {

QFont fontOf(WordStyle style, const QFont &base)
{
    switch (style) {
    case WordStyle::Title:
        return titleFont(base);
    case WordStyle::Heading:
        return headingFont(base);
    case WordStyle::Strong:
        return strongFont(base);
    case WordStyle::Small:
        return smallFont(base);
    case WordStyle::Body:
    case WordStyle::Muted:
        break;
    }
    return base;
}

}  // namespace

WordLabel::WordLabel(WordStyle style, const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(style, font()));
    // A role, not a colour, so that the words follow when the palette changes.
    if (style == WordStyle::Muted || style == WordStyle::Small)
        setForegroundRole(QPalette::PlaceholderText);
}

}  // namespace circumspect::desktop
