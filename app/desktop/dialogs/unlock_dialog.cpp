// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/unlock_dialog.h"

#include "desktop/shell/message_bar.h"
#include "desktop/widgets/passphrase_edit.h"
#include "desktop/widgets/word_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

UnlockDialog::UnlockDialog(const UnlockQuestion &question, QWidget *parent)
    : QDialog(parent),
      m_slots(question.slots),
      m_message(new MessageBar(this)),
      m_slot(new QComboBox(this)),
      m_passphrase(new PassphraseEdit(QStringLiteral("unlockPassphrase"), tr("Passphrase"), this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("unlockDialog"));
    setWindowTitle(tr("Unlock vault"));
    m_slot->setObjectName(QStringLiteral("unlockSlot"));
    m_slot->setAccessibleName(tr("Unlock as"));
    for (const UnlockQuestion::Slot &slot : m_slots)
        m_slot->addItem(slot.label);
    QPushButton *unlock = m_buttons->addButton(tr("Unlock"), QDialogButtonBox::AcceptRole);
    unlock->setObjectName(QStringLiteral("unlockAccept"));
    unlock->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("unlockCancel"));

    auto *form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(14);
    auto *slotLabel = new QLabel(tr("Unlock &as"), this);
    slotLabel->setBuddy(m_slot);
    form->addRow(slotLabel, m_slot);
    form->setRowVisible(m_slot, m_slots.size() > 1);
    auto *passphraseLabel = new QLabel(tr("&Passphrase"), this);
    passphraseLabel->setBuddy(m_passphrase->field());
    form->addRow(passphraseLabel, m_passphrase);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new WordLabel(WordStyle::Heading, tr("Unlock %1").arg(question.fileName), this));
    column->addWidget(m_message);
    column->addLayout(form);
    column->addSpacing(4);
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::attempted);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_passphrase, &PassphraseEdit::edited, this, &UnlockDialog::allowAttempt);
    m_passphrase->setFocus();
    allowAttempt();
}

UnlockAnswer UnlockDialog::answer() const
{
    const int row = m_slot->currentIndex();
    return {row >= 0 ? m_slots.at(static_cast<std::size_t>(row)).id : SlotId(), m_passphrase->passphrase()};
}

void UnlockDialog::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    m_slot->setEnabled(!isWaiting);
    m_passphrase->setEnabled(!isWaiting);
    auto *unlock = m_buttons->findChild<QPushButton *>(QStringLiteral("unlockAccept"));
    unlock->setText(isWaiting ? tr("Unlocking…") : tr("Unlock"));
    allowAttempt();
}

void UnlockDialog::showProblem(const QString &problem)
{
    setWaiting(false);
    m_message->show({.tone = MessageTone::Problem, .text = problem, .details = {}, .actionText = {}});
    m_passphrase->field()->selectAll();
    m_passphrase->setFocus();
}

void UnlockDialog::allowAttempt()
{
    auto *unlock = m_buttons->findChild<QPushButton *>(QStringLiteral("unlockAccept"));
    unlock->setEnabled(!m_isWaiting && !m_passphrase->isEmpty());
}

}  // namespace circumspect::desktop
