// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/plan/plan_view.h"
#include "desktop/shell/message_bar.h"

#include <QWidget>

#include <array>
#include <vector>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace circumspect::desktop {

class DifferenceCard;
class EmptyState;
class GoalCard;
class OptionalDate;
class PageHeader;
class PersonList;
class WordLabel;

/// Participants at the left, the development plan of the chosen one at the right.
class PlanPage final : public QWidget {
    Q_OBJECT
public:
    explicit PlanPage(QWidget *parent = nullptr);

    void show(const PlanView &view);
    using QWidget::show;
    void showStatus(const PlanStatus &status);
    void showMessage(const Message &message);
    void clearMessage();
    /// Where the focus goes when the page is shown.
    QWidget *mainControl() const;

Q_SIGNALS:
    void cycleChosen(int index);
    void personChosen(const circumspect::ParticipantId &participant);
    void planEdited(const debrief::Plan &plan, const QString &field);
    void heldEdited(const QDate &day);
    void goalAdded();
    void goalRemoved(int position);
    void undoRequested();
    void redoRequested();
    void mineKept(int difference);
    void theirsKept(int difference);
    /// A field or the page was left.
    void saveRequested();
    /// Storing shall be tried again.
    void retryRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildPlan();
    QWidget *buildFoot(QWidget *frame);
    void showPerson();
    void showDifferences(const std::vector<PlanView::Difference> &differences);
    void showGoals();
    void tell(const QString &field);
    void watchUndo(QWidget *part);

    PlanView m_view;
    PageHeader *m_header;
    CycleChooser *m_chooser;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    PersonList *m_people = nullptr;
    EmptyState *m_nobody = nullptr;
    EmptyState *m_noGoal = nullptr;
    WordLabel *m_name = nullptr;
    WordLabel *m_place = nullptr;
    WordLabel *m_obstacle = nullptr;
    OptionalDate *m_heldOn = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    std::vector<DifferenceCard *> m_differences;
    std::array<GoalCard *, debrief::kMostGoals> m_goals{};
    QPushButton *m_add = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_retry = nullptr;
    WordLabel *m_state = nullptr;
};

}  // namespace circumspect::desktop
