// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/question_dialog.h"

#include "desktop/shell/message_bar.h"
#include "desktop/widgets/word_label.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

constexpr int kLongestReason = 300;

}  // namespace

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("questionDialog"));
    setWindowTitle(question.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(new WordLabel(WordStyle::Heading, question.title, this));
    const auto addWords = [&](WordStyle style, const QString &text) {
        auto *label = new WordLabel(style, text, this);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    addWords(WordStyle::Body, question.text);
    for (const QString &fact : question.facts)
        addWords(WordStyle::Body, tr("•  %1", "one line of a list").arg(fact));
    if (!question.caution.isEmpty()) {
        auto *caution = new MessageBar(this);
        caution->show({.tone = MessageTone::Problem, .text = question.caution, .details = {}, .actionText = {}});
        caution->setClosable(false);
        column->addWidget(caution);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(question.acceptText, QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("questionAccept"));
    accept->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("questionCancel"));
    if (!question.reasonLabel.isEmpty())
        addReason(question.reasonLabel, accept);
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 78);
}

void QuestionDialog::addReason(const QString &label, QPushButton *accept)
{
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("questionReason"));
    m_reason->setAccessibleName(label);
    m_reason->setMaxLength(kLongestReason);
    auto *title = new WordLabel(WordStyle::Strong, label, this);
    title->setBuddy(m_reason);
    layout()->addWidget(title);
    layout()->addWidget(m_reason);
    accept->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, accept,
            [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    m_reason->setFocus();
}

QString QuestionDialog::reason() const
{
    return m_reason != nullptr ? m_reason->text().trimmed() : QString();
}

}  // namespace circumspect::desktop
