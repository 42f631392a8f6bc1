// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/prompts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace circumspect::desktop {

class MessageBar;
class PassphraseEdit;
class WordLabel;

/// Asks for the passphrase of a vault, for the role where there are several, or for a recovery code instead. Stays open
/// until an attempt works.
class UnlockDialog final : public QDialog {
    Q_OBJECT
public:
    UnlockDialog(const UnlockQuestion &question, QWidget *parent);

    /// The slot chosen and the passphrase typed, or the key of the recovery code.
    UnlockAnswer answer() const;
    /// While an attempt is under way nothing can be changed.
    void setWaiting(bool isWaiting);
    /// Says why the attempt failed and selects what was typed.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void attempted();

private:
    void buildForm();
    void askForCode(bool isCode);
    void showCodeState();
    void allowAttempt();

    std::vector<UnlockQuestion::Slot> m_slots;
    bool m_isWaiting = false;
    bool m_asksForCode = false;
    MessageBar *m_message;
    QFormLayout *m_form;
    QComboBox *m_slot;
    PassphraseEdit *m_passphrase;
    QCheckBox *m_remember;
    QLineEdit *m_code;
    WordLabel *m_codeState;
    QPushButton *m_unlock;
    QPushButton *m_switch;
};

}  // namespace circumspect::desktop
