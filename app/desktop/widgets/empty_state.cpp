// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/empty_state.h"

#include "desktop/shell/icons.h"
#include "desktop/shell/shades.h"
#include "desktop/widgets/word_label.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_icon(new QLabel(this)),
      m_title(new WordLabel(WordStyle::Heading, {}, this)),
      m_text(new WordLabel(WordStyle::Muted, {}, this)),
      m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_action->setObjectName(QStringLiteral("emptyStateAction"));
    m_action->setDefault(true);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    // A row of its own: an aligned item would get no height for its wrapped lines.
    auto *words = new QHBoxLayout;
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 62);
    words->addStretch(1);
    words->addWidget(m_text, 100);
    words->addStretch(1);
    column->addLayout(words);
    column->addSpacing(8);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    showIcon();
}

void EmptyState::setWords(const QString &title, const QString &text, const QString &actionText)
{
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void EmptyState::showIcon()
{
    m_icon->setPixmap(
        iconPixmap(m_iconName, shadesFor(palette()).muted, 3 * fontMetrics().height(), devicePixelRatioF()));
}

}  // namespace circumspect::desktop
