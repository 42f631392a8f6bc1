// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/members/members_view.h"
#include "desktop/shell/message_bar.h"

#include <QWidget>

class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace circumspect::desktop {

class DataTable;
class PageHeader;
class TextTableModel;
class WordLabel;

/// Who can open the vault, one's own ways in, and the care of the file.
class MembersPage final : public QWidget {
    Q_OBJECT
public:
    explicit MembersPage(QWidget *parent = nullptr);

    void show(const MembersView &view);
    using QWidget::show;
    void showMessage(const Message &message);
    void clearMessage();
    /// Where the focus goes when the page is shown.
    QWidget *mainControl() const;

public Q_SLOTS:
    /// As the buttons do; says what to choose first where nobody is chosen whom that fits.
    void revokeChosen();
    void linkChosen();

Q_SIGNALS:
    void addRequested();
    void revokeRequested(const circumspect::MemberId &member);
    void linkRequested(const circumspect::MemberId &member);
    void passphraseRequested();
    void recoveryRequested();
    void rememberRequested();
    void forgetRequested();
    void copyRequested();
    void rotateRequested();
    void emergencyKeyRequested();
    void keptBackupsChosen(int count);
    void idleMinutesChosen(int minutes);
    void messageActionRequested();

private:
    QWidget *buildPeople();
    QWidget *buildOwn();
    QWidget *buildCare();
    QPushButton *addButton(QVBoxLayout *column, const QString &objectName, const QString &text, const QString &words);
    QSpinBox *addNumber(QVBoxLayout *column, const QString &objectName, const QString &text, int most);
    void allowForPerson();
    /// The person whose row is chosen; an empty one without a choice.
    MembersView::Person chosenPerson() const;

    MembersView m_view;
    PageHeader *m_header;
    MessageBar *m_message;
    TextTableModel *m_people;
    DataTable *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_revoke = nullptr;
    QPushButton *m_link = nullptr;
    QPushButton *m_passphrase = nullptr;
    QPushButton *m_recovery = nullptr;
    QPushButton *m_remember = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_rotate = nullptr;
    QPushButton *m_emergency = nullptr;
    QSpinBox *m_keptBackups = nullptr;
    QSpinBox *m_idleMinutes = nullptr;
    WordLabel *m_recoveryState = nullptr;
};

}  // namespace circumspect::desktop
