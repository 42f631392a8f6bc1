// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/choice_dialog.h"

#include "desktop/widgets/word_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace circumspect::desktop {

namespace {

constexpr int kMostHeight = 360;
constexpr int kDetailIndent = 26;

}  // namespace

ChoiceDialog::ChoiceDialog(const ChoiceQuestion &question, QWidget *parent)
    : QDialog(parent), m_allowsNone(question.allowsNone)
{
    setObjectName(QStringLiteral("choiceDialog"));
    setWindowTitle(question.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new WordLabel(WordStyle::Heading, question.title, this));
    if (!question.text.isEmpty()) {
        auto *words = new WordLabel(WordStyle::Body, question.text, this);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    column->addWidget(buildOptions(question), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(question.acceptText, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("choiceAccept"));
    m_accept->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("choiceCancel"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 78);
    allowAccepting();
}

QWidget *ChoiceDialog::buildOptions(const ChoiceQuestion &question)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *frame = new QWidget(scroll);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(6);
    for (const ChoiceQuestion::Option &option : question.options) {
        QAbstractButton *button = nullptr;
        if (question.allowsSeveral)
            button = new QCheckBox(QString(option.text).replace(u'&', QStringLiteral("&&")), frame);
        else
            button = new QRadioButton(QString(option.text).replace(u'&', QStringLiteral("&&")), frame);
        button->setObjectName(QStringLiteral("choice%1").arg(m_options.size()));
        button->setAccessibleName(option.text);
        button->setAccessibleDescription(option.detail);
        button->setChecked(option.isChosen);
        column->addWidget(button);
        if (!option.detail.isEmpty()) {
            auto *detail = new WordLabel(WordStyle::Muted, option.detail, frame);
            detail->setWordWrap(true);
            detail->setContentsMargins(kDetailIndent, 0, 0, 6);
            column->addWidget(detail);
        }
        m_options.push_back({option.id, button});
        connect(button, &QAbstractButton::toggled, this, &ChoiceDialog::allowAccepting);
    }
    column->addStretch(1);
    scroll->setWidget(frame);
    scroll->setMinimumHeight(qMin(frame->sizeHint().height() + 8, kMostHeight));
    return scroll;
}

QStringList ChoiceDialog::chosen() const
{
    QStringList ids;
    for (const Option &option : m_options) {
        if (option.button->isChecked())
            ids << option.id;
    }
    return ids;
}

void ChoiceDialog::allowAccepting()
{
    if (m_accept != nullptr)
        m_accept->setEnabled(m_allowsNone || !chosen().isEmpty());
}

}  // namespace circumspect::desktop
