// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/question_dialog.h"

#include "desktop/shell/message_bar.h"
#include "desktop/widgets/word_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

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
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 78);
}

}  // namespace circumspect::desktop
