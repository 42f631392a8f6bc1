// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/unlock_dialog.h"

#include "desktop/dialogs/code_state.h"
#include "desktop/shell/message_bar.h"
#include "desktop/widgets/passphrase_edit.h"
#include "desktop/widgets/word_label.h"
#include "keys/recovery_code.h"

#include <QCheckBox>
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
      m_form(new QFormLayout),
      m_slot(new QComboBox(this)),
      m_passphrase(new PassphraseEdit(QStringLiteral("unlockPassphrase"), tr("Passphrase"), this)),
      m_remember(new QCheckBox(tr("&Remember on this computer"), this)),
      m_code(new QLineEdit(this)),
      m_codeState(new WordLabel(WordStyle::Small, {}, this)),
      m_unlock(nullptr),
      m_switch(nullptr)
{
    setObjectName(QStringLiteral("unlockDialog"));
    setWindowTitle(tr("Unlock vault"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_unlock = buttons->addButton(tr("Unlock"), QDialogButtonBox::AcceptRole);
    m_unlock->setObjectName(QStringLiteral("unlockAccept"));
    m_unlock->setDefault(true);
    m_switch = buttons->addButton(tr("Use a recovery &code"), QDialogButtonBox::ActionRole);
    m_switch->setObjectName(QStringLiteral("unlockSwitch"));
    m_switch->setAutoDefault(false);
    m_switch->setVisible(question.canRecover);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("unlockCancel"));
    for (const UnlockQuestion::Slot &slot : m_slots) {
        m_slot->addItem(slot.label);
        if (slot.id == question.chosen)
            m_slot->setCurrentIndex(m_slot->count() - 1);
    }
    buildForm();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new WordLabel(WordStyle::Heading, tr("Unlock %1").arg(question.fileName), this));
    column->addWidget(m_message);
    column->addLayout(m_form);
    column->addSpacing(4);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 78);
    if (!question.note.isEmpty())
        m_message->show({.tone = MessageTone::Note, .text = question.note, .details = {}, .actionText = {}});
    connect(buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::attempted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_switch, &QPushButton::clicked, this, [this] { askForCode(!m_asksForCode); });
    connect(m_passphrase, &PassphraseEdit::edited, this, &UnlockDialog::allowAttempt);
    connect(m_code, &QLineEdit::textChanged, this, &UnlockDialog::showCodeState);
    askForCode(false);
}

void UnlockDialog::buildForm()
{
    m_slot->setObjectName(QStringLiteral("unlockSlot"));
    m_slot->setAccessibleName(tr("Unlock as"));
    m_remember->setObjectName(QStringLiteral("unlockRemember"));
    m_remember->setAccessibleName(tr("Remember on this computer"));
    m_remember->setToolTip(tr("Keeps a random key in this computer’s keychain, never the passphrase. Whoever can use "
                              "your account here can then open the vault."));
    m_code->setObjectName(QStringLiteral("unlockCode"));
    m_code->setAccessibleName(tr("Recovery code"));
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    m_codeState->setObjectName(QStringLiteral("unlockCodeState"));
    m_codeState->setWordWrap(true);
    m_form->setVerticalSpacing(12);
    m_form->setHorizontalSpacing(14);
    const auto addRow = [this](const QString &text, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        m_form->addRow(label, field);
    };
    addRow(tr("Unlock &as"), m_slot, m_slot);
    addRow(tr("&Passphrase"), m_passphrase, m_passphrase->field());
    m_form->addRow(QString(), m_remember);
    addRow(tr("&Code"), m_code, m_code);
    m_form->addRow(QString(), m_codeState);
}

UnlockAnswer UnlockDialog::answer() const
{
    if (m_asksForCode) {
        auto key = keys::keyOfRecoveryCode(m_code->text());
        return {{}, key ? std::move(*key) : Secret(), keys::SlotKind::Recovery, false};
    }
    const int row = m_slot->currentIndex();
    return {row >= 0 ? m_slots.at(static_cast<std::size_t>(row)).id : SlotId(), m_passphrase->passphrase(),
            keys::SlotKind::Passphrase, m_remember->isChecked()};
}

void UnlockDialog::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    for (QWidget *field : std::initializer_list<QWidget *>{m_slot, m_passphrase, m_remember, m_code, m_switch})
        field->setEnabled(!isWaiting);
    m_unlock->setText(isWaiting ? tr("Unlocking…") : tr("Unlock"));
    allowAttempt();
}

void UnlockDialog::showProblem(const QString &problem)
{
    setWaiting(false);
    m_message->show({.tone = MessageTone::Problem, .text = problem, .details = {}, .actionText = {}});
    QLineEdit *field = m_asksForCode ? m_code : m_passphrase->field();
    field->selectAll();
    field->setFocus();
}

void UnlockDialog::askForCode(bool isCode)
{
    m_asksForCode = isCode;
    m_form->setRowVisible(m_slot, !isCode && m_slots.size() > 1);
    m_form->setRowVisible(m_passphrase, !isCode);
    m_form->setRowVisible(m_remember, !isCode);
    m_form->setRowVisible(m_code, isCode);
    m_form->setRowVisible(m_codeState, isCode);
    m_switch->setText(isCode ? tr("Use the &passphrase") : tr("Use a recovery &code"));
    if (isCode)
        m_code->setFocus();
    else
        m_passphrase->setFocus();
    showCodeState();
}

void UnlockDialog::showCodeState()
{
    m_codeState->setText(codeStateText(m_code->text()));
    allowAttempt();
}

void UnlockDialog::allowAttempt()
{
    const bool hasSecret = m_asksForCode ? bool(keys::keyOfRecoveryCode(m_code->text())) : !m_passphrase->isEmpty();
    m_unlock->setEnabled(!m_isWaiting && hasSecret);
}

}  // namespace circumspect::desktop
