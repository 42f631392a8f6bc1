// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/member_dialog.h"

#include "desktop/shell/message_bar.h"
#include "desktop/widgets/new_passphrase_fields.h"
#include "desktop/widgets/word_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

MemberDialog::MemberDialog(const MemberQuestion &question, QWidget *parent)
    : QDialog(parent),
      m_message(new MessageBar(this)),
      m_name(new QLineEdit(this)),
      m_passphrase(nullptr),
      m_accept(nullptr)
{
    setObjectName(QStringLiteral("memberDialog"));
    setWindowTitle(tr("Add a member"));
    m_name->setObjectName(QStringLiteral("memberName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Kept inside the encrypted part of the file"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(14);
    auto *nameLabel = new QLabel(tr("&Name"), this);
    nameLabel->setBuddy(m_name);
    form->addRow(nameLabel, m_name);
    form->addRow(tr("Roles"), buildRoles(question.roles));
    m_passphrase = new NewPassphraseFields(QStringLiteral("member"), this);
    m_passphrase->addTo(form);
    auto *words = new WordLabel(WordStyle::Small,
                                tr("Let the person type the passphrase here, or agree on a first one by telephone and "
                                   "have it changed at once on the Members page."),
                                this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Add member"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("memberAccept"));
    m_accept->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("memberCancel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new WordLabel(WordStyle::Heading, tr("Somebody else who opens this vault"), this));
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(words);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 86);
    connect(buttons, &QDialogButtonBox::accepted, this, &MemberDialog::attempted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &MemberDialog::allowAttempt);
    connect(m_passphrase, &NewPassphraseFields::edited, this, &MemberDialog::allowAttempt);
    m_name->setFocus();
    allowAttempt();
}

QWidget *MemberDialog::buildRoles(const keys::Roles &chosen)
{
    auto *frame = new QWidget(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [&](keys::Role role, const QString &objectName, const QString &text) {
        auto *box = new QCheckBox(text, frame);
        box->setObjectName(objectName);
        box->setAccessibleName(text);
        box->setChecked(chosen.has(role));
        column->addWidget(box);
        m_roles.push_back({role, box});
        connect(box, &QCheckBox::toggled, this, &MemberDialog::allowAttempt);
    };
    add(keys::Role::Owner, QStringLiteral("memberOwner"), tr("&Owner: opens answers and comments, releases reports"));
    add(keys::Role::Coach, QStringLiteral("memberCoach"), tr("&Coach: debriefs, keeps private notes"));
    add(keys::Role::Coordinator, QStringLiteral("memberCoordinator"),
        tr("Coor&dinator: runs the cycle, imports, exports; opens no answer"));
    return frame;
}

keys::Roles MemberDialog::roles() const
{
    keys::Roles chosen;
    for (const RoleBox &one : m_roles) {
        if (one.box->isChecked())
            chosen = chosen.with(one.role);
    }
    return chosen;
}

MemberAnswer MemberDialog::answer() const
{
    return {m_name->text().trimmed(), roles(), m_passphrase->passphrase()};
}

void MemberDialog::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    allowAttempt();
}

void MemberDialog::showProblem(const QString &problem)
{
    setWaiting(false);
    m_message->show({.tone = MessageTone::Problem, .text = problem, .details = {}, .actionText = {}});
}

void MemberDialog::allowAttempt()
{
    if (m_accept == nullptr)
        return;
    m_accept->setEnabled(!m_isWaiting && !m_name->text().trimmed().isEmpty() && !roles().isEmpty() &&
                         m_passphrase->isComplete());
}

}  // namespace circumspect::desktop
