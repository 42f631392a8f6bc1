// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/participants/participants_view.h"
#include "desktop/shell/message_bar.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace circumspect::desktop {

class DataTable;
class EmptyState;
class PageHeader;
class ParticipantsModel;

/// Everybody assessed in a cycle, with the state of their answers and reports.
class ParticipantsPage final : public QWidget {
    Q_OBJECT
public:
    explicit ParticipantsPage(QWidget *parent = nullptr);

    void show(const ParticipantsView &view);
    using QWidget::show;
    void showMessage(const Message &message);
    void clearMessage();
    /// The selected rows in the order shown.
    std::vector<ParticipantId> selected() const;
    void focusSearch();

    /// Where the focus goes when the page is shown.
    QWidget *mainControl() const;

Q_SIGNALS:
    void cycleChosen(int index);
    void waveChosen(int index);
    void participantActivated(const circumspect::ParticipantId &participant);
    void importRequested();
    void releaseRequested(const std::vector<circumspect::ParticipantId> &participants);
    void releaseAllRequested();
    void exportRequested(const std::vector<circumspect::ParticipantId> &participants);
    void exportAllRequested();
    void coachesRequested(const std::vector<circumspect::ParticipantId> &participants);
    void messageActionRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTools();
    void buildTable();
    void fitColumns();
    void showSelection();
    void renewIcons();

    PageHeader *m_header;
    CycleChooser *m_chooser;
    MessageBar *m_message;
    QLineEdit *m_search = nullptr;
    QPushButton *m_results = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_release = nullptr;
    QPushButton *m_coaches = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    ParticipantsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    DataTable *m_table = nullptr;
    bool m_canRelease = false;
    bool m_canAssign = false;
};

}  // namespace circumspect::desktop
