// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/passphrase_edit.h"

#include "desktop/shell/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace circumspect::desktop {

PassphraseEdit::PassphraseEdit(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_eye(new QToolButton(this))
{
    m_field->setObjectName(objectName);
    m_field->setAccessibleName(accessibleName);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye->setObjectName(objectName + QStringLiteral("Eye"));
    m_eye->setAccessibleName(tr("Show passphrase"));
    m_eye->setToolTip(tr("Show passphrase"));
    m_eye->setCheckable(true);
    m_eye->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_eye);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &PassphraseEdit::edited);
    connect(m_eye, &QToolButton::toggled, this, [this](bool isShown) {
        setShown(isShown);
        Q_EMIT shownChanged(isShown);
    });
    renewIcon();
}

Secret PassphraseEdit::passphrase() const
{
    return Secret::fromPassphrase(m_field->text());
}

bool PassphraseEdit::isEmpty() const
{
    return m_field->text().isEmpty();
}

void PassphraseEdit::clear()
{
    m_field->clear();
}

void PassphraseEdit::setShown(bool isShown)
{
    const QSignalBlocker quiet(m_eye);
    m_eye->setChecked(isShown);
    m_field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    renewIcon();
}

void PassphraseEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        renewIcon();
    QWidget::changeEvent(event);
}

void PassphraseEdit::renewIcon()
{
    m_eye->setIcon(icon(m_eye->isChecked() ? QStringLiteral("eye-off") : QStringLiteral("eye"), palette()));
}

}  // namespace circumspect::desktop
