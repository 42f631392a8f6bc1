// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace circumspect::desktop {

/// A field for a passphrase with a button that shows or hides it. Forgets what was typed when it closes.
class PassphraseEdit final : public QWidget {
    Q_OBJECT
public:
    PassphraseEdit(const QString &objectName, const QString &accessibleName, QWidget *parent);

    Secret passphrase() const;
    bool isEmpty() const;
    void clear();
    void setShown(bool isShown);
    /// The field itself, as buddy of a label.
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void edited();
    void shownChanged(bool isShown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void renewIcon();

    QLineEdit *m_field;
    QToolButton *m_eye;
};

}  // namespace circumspect::desktop
