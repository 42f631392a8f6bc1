// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/prompts.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;

namespace circumspect::desktop {

class MessageBar;
class PassphraseEdit;

/// Asks for the passphrase of a vault, and for the key slot where there are several. Stays open until an attempt works.
class UnlockDialog final : public QDialog {
    Q_OBJECT
public:
    UnlockDialog(const UnlockQuestion &question, QWidget *parent);

    /// The slot chosen and the passphrase typed.
    UnlockAnswer answer() const;
    /// While an attempt is under way nothing can be changed.
    void setWaiting(bool isWaiting);
    /// Says why the attempt failed and selects what was typed.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void attempted();

private:
    void allowAttempt();

    std::vector<UnlockQuestion::Slot> m_slots;
    MessageBar *m_message;
    QComboBox *m_slot;
    PassphraseEdit *m_passphrase;
    QDialogButtonBox *m_buttons;
    bool m_isWaiting = false;
};

}  // namespace circumspect::desktop
