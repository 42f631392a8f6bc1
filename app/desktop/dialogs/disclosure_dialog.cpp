// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/disclosure_dialog.h"

#include "desktop/widgets/word_label.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

DisclosureDialog::DisclosureDialog(const Disclosure &disclosure, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("disclosureDialog"));
    setWindowTitle(disclosure.title);
    auto *words = new WordLabel(WordStyle::Body, disclosure.text, this);
    words->setWordWrap(true);
    auto *field = new QLineEdit(disclosure.secret, this);
    field->setObjectName(QStringLiteral("disclosureSecret"));
    field->setAccessibleName(disclosure.title);
    field->setReadOnly(true);
    field->setCursorPosition(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("disclosureCopy"));
    copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("disclosureClose"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new WordLabel(WordStyle::Heading, disclosure.title, this));
    column->addWidget(words);
    column->addWidget(field);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, field, [field] { QGuiApplication::clipboard()->setText(field->text()); });
}

}  // namespace circumspect::desktop
