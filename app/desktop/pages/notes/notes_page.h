// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/notes/notes_view.h"
#include "desktop/shell/message_bar.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace circumspect::desktop {

class EmptyState;
class PageHeader;
class PersonList;
class WordLabel;

/// Participants at the left, the private note about the chosen one at the right.
class NotesPage final : public QWidget {
    Q_OBJECT
public:
    explicit NotesPage(QWidget *parent = nullptr);

    void show(const NotesView &view);
    using QWidget::show;
    void showStatus(const NoteStatus &status);
    void showMessage(const Message &message);
    void clearMessage();
    /// Where the focus goes when the page is shown.
    QWidget *mainControl() const;

Q_SIGNALS:
    void cycleChosen(int index);
    void personChosen(const circumspect::ParticipantId &participant);
    void typed(const QString &text);
    /// The field or the page was left, or storing shall be tried again.
    void saveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildNote();
    void showPeople();
    void showText();

    NotesView m_view;
    QString m_text;  ///< what the field holds
    ParticipantId m_shown;
    PageHeader *m_header;
    CycleChooser *m_chooser;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_empty = nullptr;
    PersonList *m_people = nullptr;
    WordLabel *m_name = nullptr;
    WordLabel *m_place = nullptr;
    WordLabel *m_obstacle = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    WordLabel *m_state = nullptr;
    QPushButton *m_retry = nullptr;
};

}  // namespace circumspect::desktop
