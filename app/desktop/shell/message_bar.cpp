// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/message_bar.h"

#include "desktop/shell/icons.h"
#include "desktop/shell/shades.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

constexpr int kMostDetails = 6;

QString iconName(MessageTone tone)
{
    switch (tone) {
    case MessageTone::Done:
        return QStringLiteral("circle-check");
    case MessageTone::Problem:
        return QStringLiteral("triangle-alert");
    case MessageTone::Note:
        break;
    }
    return QStringLiteral("info");
}

QColor toneColor(MessageTone tone, const Shades &shades)
{
    switch (tone) {
    case MessageTone::Done:
        return shades.good;
    case MessageTone::Problem:
        return shades.caution;
    case MessageTone::Note:
        break;
    }
    return shades.accent;
}

}  // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_details(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_details->setObjectName(QStringLiteral("messageDetails"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    m_close->setAutoRaise(true);
    for (QLabel *label : {m_text, m_details}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_text);
    words->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 8, 10);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    hide();
}

void MessageBar::show(const Message &message)
{
    m_tone = message.tone;
    m_text->setText(message.text);
    QStringList details = message.details.mid(0, kMostDetails);
    if (const auto more = static_cast<int>(message.details.size()) - kMostDetails; more > 0)
        details << tr("… and %n more", nullptr, more);
    m_details->setText(details.join(u'\n'));
    m_details->setVisible(!details.isEmpty());
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    setAccessibleName(message.text);
    showTone();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

void MessageBar::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Shades &shades = shadesFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(m_tone, shades), 1));
    painter.setBrush(m_tone == MessageTone::Problem ? shades.cautionSoft : shades.noteSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showTone();
    QWidget::changeEvent(event);
}

void MessageBar::showTone()
{
    const int size = fontMetrics().height() + 2;
    m_icon->setPixmap(iconPixmap(iconName(m_tone), toneColor(m_tone, shadesFor(palette())), size, devicePixelRatioF()));
    m_close->setIcon(icon(QStringLiteral("x"), palette()));
}

}  // namespace circumspect::desktop
