// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QObject>

class QFormLayout;
class QProgressBar;
class QWidget;

namespace circumspect::desktop {

class PassphraseEdit;
class WordLabel;

/// Two fields for a new passphrase, and how strong it is in words. The estimate is that of keys::strengthOf: length,
/// mixture and repetition; it knows no dictionary.
class NewPassphraseFields final : public QObject {
    Q_OBJECT
public:
    /// The fields are named `prefix`Passphrase and `prefix`PassphraseAgain.
    NewPassphraseFields(const QString &prefix, QWidget *parent);

    void addTo(QFormLayout *form);
    Secret passphrase() const;
    /// Long enough, and twice the same.
    bool isComplete() const;
    void setEnabled(bool isEnabled);
    void setFocus();

Q_SIGNALS:
    void edited();

private:
    void showStrength();

    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    QProgressBar *m_strength;
    WordLabel *m_words;
};

}  // namespace circumspect::desktop
