// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/message_bar.h"
#include "desktop/widgets/cycle_chooser.h"
#include "desktop/widgets/person_list.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace circumspect::desktop {

class EmptyState;
class PageHeader;
class WordLabel;

/// What pages share on which one text a participant is written: participants at the left, the chosen one with the text
/// at the right, and below it how safe what was typed is.
class TypedPage : public QWidget {
    Q_OBJECT
public:
    void showMessage(const Message &message);
    void clearMessage();

Q_SIGNALS:
    void cycleChosen(int index);
    void personChosen(const circumspect::ParticipantId &participant);
    /// A field or the page was left.
    void saveRequested();

protected:
    /// Controls of the page are named after `prefix`; `icon` marks participants about whom there is something.
    TypedPage(const QString &prefix, const QString &icon, QWidget *parent);

    void hideEvent(QHideEvent *event) override;

    /// Puts the text at the right of the participants. Called once, before anything else of the page is made visible.
    void setContent(QWidget *content);
    /// Name, place and obstacle of the chosen participant, at the top of the content.
    void addHead(QVBoxLayout *column, QWidget *frame);
    /// How safe what was typed is, and a button to try again; more buttons may follow it.
    QHBoxLayout *buildFoot(QWidget *frame);
    void showPeople(const CycleChoices &choices, std::vector<PersonList::Person> people, int chosen);
    void showHead(const QString &name, const QString &place, const QString &obstacle);
    void showState(const QString &words, bool canTryAgain);

    PageHeader *header() const { return m_header; }
    EmptyState *nobody() const { return m_nobody; }
    /// The frame of list and content, as parent of the content.
    QWidget *frame() const { return m_both; }
    QPushButton *retry() const { return m_retry; }

private:
    QString m_prefix;
    PageHeader *m_header;
    CycleChooser *m_chooser;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QWidget *m_both;
    PersonList *m_people;
    EmptyState *m_nobody;
    WordLabel *m_name = nullptr;
    WordLabel *m_place = nullptr;
    WordLabel *m_obstacle = nullptr;
    WordLabel *m_state = nullptr;
    QPushButton *m_retry = nullptr;
};

}  // namespace circumspect::desktop
