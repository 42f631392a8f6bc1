// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/prompts.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace circumspect::desktop {

class MessageBar;
class NewPassphraseFields;
class WordLabel;

/// Asks for everything a new vault needs: where, which passphrase, which questionnaire, the name of its cycle, and
/// whether one person does everything.
class NewVaultDialog final : public QDialog {
    Q_OBJECT
public:
    NewVaultDialog(const NewVaultQuestion &question, QWidget *parent);

    NewVaultAnswer answer() const;
    void setPath(const QString &path);
    void setInstrumentFile(const QString &path);
    void setWaiting(bool isWaiting);
    void showProblem(const QString &problem);

Q_SIGNALS:
    void placeRequested(const QString &suggestedName);
    void instrumentFileRequested();
    void attempted();

private:
    QWidget *buildForm();
    void showInstrument();
    void showPeople();
    void allowAttempt();
    bool isComplete() const;
    bool isFileChosen() const;
    bool isShared() const;

    std::vector<NewVaultQuestion::Choice> m_instruments;
    QString m_instrumentPath;
    MessageBar *m_message;
    QLineEdit *m_name;
    QLineEdit *m_cycle;
    QComboBox *m_instrument;
    WordLabel *m_instrumentWords;
    QLineEdit *m_path;
    QComboBox *m_people;
    WordLabel *m_peopleWords;
    NewPassphraseFields *m_passphrase;
    QDialogButtonBox *m_buttons;
    bool m_isWaiting = false;
};

}  // namespace circumspect::desktop
