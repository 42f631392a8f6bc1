// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/disclosure_dialog.h"

#include "desktop/widgets/word_label.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

DisclosureDialog::DisclosureDialog(const Disclosure &disclosure, SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
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
    auto *copied = new WordLabel(WordStyle::Small, {}, this);
    copied->setObjectName(QStringLiteral("disclosureCopied"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new WordLabel(WordStyle::Heading, disclosure.title, this));
    column->addWidget(words);
    column->addWidget(field);
    column->addWidget(copied);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto seconds = static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(clipboard.time()).count());
    connect(copy, &QPushButton::clicked, this, [field, copied, seconds, &clipboard] {
        clipboard.copy(field->text());
        copied->setText(tr("Copied. The clipboard forgets it after %n second(s).", nullptr, seconds));
    });
}

}  // namespace circumspect::desktop
