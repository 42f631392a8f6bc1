// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/results/results_view.h"
#include "desktop/shell/message_bar.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace circumspect::desktop {

class EmptyState;
class GapsTab;
class ItemsTab;
class LedgerTab;
class PageHeader;
class ProfileTab;
class SectionView;

/// One participant's release, from broad to narrow.
class ResultsPage final : public QWidget {
    Q_OBJECT
public:
    explicit ResultsPage(QWidget *parent = nullptr);

    void show(const ResultsView &view);
    using QWidget::show;
    void showMessage(const Message &message);
    void clearMessage();
    void focusSearch();

    /// Where the focus goes when the page is shown.
    QWidget *mainControl() const;

Q_SIGNALS:
    void cycleChosen(int index);
    void waveChosen(int index);
    void personChosen(const circumspect::ParticipantId &participant);
    void exportRequested();
    void ledgerSaveRequested(const LedgerView &ledger);
    /// The button of the empty state.
    void releaseRequested();
    void messageActionRequested();

public Q_SLOTS:
    void previousPerson();
    void nextPerson();
    /// Says in plain words what the figure in front of the reader means, and what it cannot tell.
    void explain();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHeader();
    void buildTabs();
    void step(int by);
    void showReleased(const ReleasedView &view);
    void renewIcons();
    report::Topic topic() const;

    std::vector<ResultsView::Person> m_people;
    std::vector<report::Explanation> m_explanations;
    PageHeader *m_header;
    CycleChooser *m_chooser;
    QToolButton *m_previous;
    QComboBox *m_person;
    QToolButton *m_next;
    QPushButton *m_explain;
    QPushButton *m_export;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    ProfileTab *m_profile;
    GapsTab *m_gaps;
    ItemsTab *m_items;
    SectionView *m_comments;
    LedgerTab *m_ledger;
    EmptyState *m_empty;
};

}  // namespace circumspect::desktop
