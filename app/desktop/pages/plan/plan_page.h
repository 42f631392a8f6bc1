// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/plan/plan_view.h"
#include "desktop/widgets/typed_page.h"

#include <array>
#include <vector>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace circumspect::desktop {

class DifferenceCard;
class EmptyState;
class GoalCard;
class OptionalDate;

/// Participants at the left, the development plan of the chosen one at the right.
class PlanPage final : public TypedPage {
    Q_OBJECT
public:
    explicit PlanPage(QWidget *parent = nullptr);

    void show(const PlanView &view);
    using QWidget::show;
    void showStatus(const PlanStatus &status);
    /// Where the focus goes when the page is shown.
    QWidget *mainControl() const;

Q_SIGNALS:
    void planEdited(const debrief::Plan &plan, const QString &field);
    void heldEdited(const QDate &day);
    void goalAdded();
    void goalRemoved(int position);
    void undoRequested();
    void redoRequested();
    void mineKept(int difference);
    void theirsKept(int difference);
    /// Storing shall be tried again.
    void retryRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildPlan();
    QWidget *buildUndo(QWidget *frame);
    void showPerson();
    void showDifferences(const std::vector<PlanView::Difference> &differences);
    void showGoals();
    void tell(const QString &field);
    void watchUndo(QWidget *part);

    PlanView m_view;
    EmptyState *m_noGoal = nullptr;
    OptionalDate *m_heldOn = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    std::vector<DifferenceCard *> m_differences;
    std::array<GoalCard *, debrief::kMostGoals> m_goals{};
    QPushButton *m_add = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
};

}  // namespace circumspect::desktop
