// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/word_label.h"

#include "desktop/shell/shades.h"
#include "desktop/widgets/type_scale.h"

#include <QApplication>
#include <QEvent>

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

WordLabel::WordLabel(WordStyle style, const QString &text, QWidget *parent) : QLabel(text, parent), m_style(style)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

void WordLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool concernsLook =
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange;
    if (concernsLook && !m_isRestyling)
        restyle();
}

void WordLabel::restyle()
{
    m_isRestyling = true;
    setFont(fontOf(m_style, QApplication::font()));
    QPalette palette = QApplication::palette();
    if (m_style == WordStyle::Muted || m_style == WordStyle::Small)
        palette.setColor(QPalette::WindowText, shadesFor(palette).muted);
    setPalette(palette);
    m_isRestyling = false;
}

}  // namespace circumspect::desktop
