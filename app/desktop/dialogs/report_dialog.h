// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/report_question.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace circumspect::desktop {

class MessageBar;
class NewPassphraseFields;
class WordLabel;

/// Asks how reports are to be written: template, language, format, file names and a passphrase; the same for one
/// report and for many.
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    ReportDialog(const ReportQuestion &question, QWidget *parent);

    ReportAnswer answer() const;

private:
    QFormLayout *buildForm();
    void addLook(QFormLayout *form);
    void addFile(QFormLayout *form);
    QWidget *buildPassphrase();
    QWidget *buildButtons();
    QComboBox *combo(const QString &objectName, const QString &accessibleName);
    void addRow(QFormLayout *form, const QString &text, QWidget *field);
    void start(const ReportChoices &choices);
    void follow();
    void showExample();
    bool isComplete() const;
    bool isPdf() const;
    const ReportQuestion::Layout *layoutChosen() const;
    QString languageChosen() const;

    ReportQuestion m_question;
    QComboBox *m_layout = nullptr;
    WordLabel *m_detail = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_paper = nullptr;
    QCheckBox *m_name = nullptr;
    QCheckBox *m_notes = nullptr;
    QLineEdit *m_pattern = nullptr;
    WordLabel *m_example = nullptr;
    MessageBar *m_caution = nullptr;
    QCheckBox *m_locks = nullptr;
    QWidget *m_secret = nullptr;
    NewPassphraseFields *m_passphrase = nullptr;
    QPushButton *m_accept = nullptr;
};

}  // namespace circumspect::desktop
