// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/passphrase_dialog.h"

#include "desktop/shell/message_bar.h"
#include "desktop/widgets/new_passphrase_fields.h"
#include "desktop/widgets/passphrase_edit.h"
#include "desktop/widgets/word_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

PassphraseDialog::PassphraseDialog(const PassphraseQuestion &question, QWidget *parent)
    : QDialog(parent),
      m_asksPresent(question.asksPresent),
      m_asksNew(question.asksNew),
      m_message(new MessageBar(this)),
      m_present(new PassphraseEdit(QStringLiteral("presentPassphrase"), tr("Present passphrase"), this))
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(question.title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(question.acceptText, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("passphraseAccept"));
    m_accept->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("passphraseCancel"));
    auto *words = new WordLabel(WordStyle::Body, question.text, this);
    words->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    auto *label = new QLabel(m_asksNew ? tr("P&resent") : tr("&Passphrase"), this);
    label->setBuddy(m_present->field());
    form->addRow(label, m_present);
    form->setRowVisible(m_present, m_asksPresent);
    if (m_asksNew) {
        m_next = new NewPassphraseFields(QStringLiteral("next"), this);
        m_next->addTo(form);
        connect(m_next, &NewPassphraseFields::edited, this, &PassphraseDialog::allowAttempt);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new WordLabel(WordStyle::Heading, question.title, this));
    column->addWidget(words);
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 78);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::attempted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_present, &PassphraseEdit::edited, this, &PassphraseDialog::allowAttempt);
    if (m_asksPresent)
        m_present->setFocus();
    else if (m_next != nullptr)
        m_next->setFocus();
    allowAttempt();
}

PassphraseAnswer PassphraseDialog::answer() const
{
    return {m_present->passphrase(), m_next != nullptr ? m_next->passphrase() : Secret()};
}

void PassphraseDialog::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    allowAttempt();
}

void PassphraseDialog::showProblem(const QString &problem)
{
    setWaiting(false);
    m_message->show({.tone = MessageTone::Problem, .text = problem, .details = {}, .actionText = {}});
    if (m_asksPresent) {
        m_present->field()->selectAll();
        m_present->setFocus();
    }
}

void PassphraseDialog::allowAttempt()
{
    const bool hasPresent = !m_asksPresent || !m_present->isEmpty();
    const bool hasNext = m_next == nullptr || m_next->isComplete();
    m_accept->setEnabled(!m_isWaiting && hasPresent && hasNext);
}

}  // namespace circumspect::desktop
