// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/prompts.h"

#include <QDialog>

class QPushButton;

namespace circumspect::desktop {

class MessageBar;
class NewPassphraseFields;
class PassphraseEdit;

/// Asks for one's present passphrase, for a new one, or for both. Stays open until an attempt works.
class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    PassphraseDialog(const PassphraseQuestion &question, QWidget *parent);

    PassphraseAnswer answer() const;
    void setWaiting(bool isWaiting);
    void showProblem(const QString &problem);

Q_SIGNALS:
    void attempted();

private:
    void allowAttempt();

    bool m_asksPresent;
    bool m_asksNew;
    bool m_isWaiting = false;
    MessageBar *m_message;
    PassphraseEdit *m_present;
    NewPassphraseFields *m_next = nullptr;
    QPushButton *m_accept;
};

}  // namespace circumspect::desktop
