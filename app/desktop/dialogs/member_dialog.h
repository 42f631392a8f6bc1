// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/prompts.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace circumspect::desktop {

class MessageBar;
class NewPassphraseFields;

/// Asks for a new member: name, roles in any combination, and a first passphrase. Stays open until an attempt works.
class MemberDialog final : public QDialog {
    Q_OBJECT
public:
    MemberDialog(const MemberQuestion &question, QWidget *parent);

    MemberAnswer answer() const;
    void setWaiting(bool isWaiting);
    void showProblem(const QString &problem);

Q_SIGNALS:
    void attempted();

private:
    QWidget *buildRoles(const keys::Roles &chosen);
    keys::Roles roles() const;
    void allowAttempt();

    struct RoleBox {
        keys::Role role;
        QCheckBox *box;
    };

    bool m_isWaiting = false;
    MessageBar *m_message;
    QLineEdit *m_name;
    std::vector<RoleBox> m_roles;
    NewPassphraseFields *m_passphrase;
    QPushButton *m_accept;
};

}  // namespace circumspect::desktop
