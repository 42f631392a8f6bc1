// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/prompts.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace circumspect::desktop {

/// A decision with its consequences, before something that cannot be undone; if asked for, with a reason.
class QuestionDialog final : public QDialog {
    Q_OBJECT
public:
    QuestionDialog(const Question &question, QWidget *parent);

    /// What the person gave as reason; empty if none was asked for.
    QString reason() const;

private:
    /// The dialog cannot be accepted while the reason is blank.
    void addReason(const QString &label, QPushButton *accept);

    QLineEdit *m_reason = nullptr;
};

}  // namespace circumspect::desktop
