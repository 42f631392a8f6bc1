// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/quality/quality_view.h"
#include "desktop/shell/message_bar.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace circumspect::desktop {

class DataTable;
class EmptyState;
class PageHeader;
class TextTableModel;
class WordLabel;

/// Responses that deserve a look: what stands out, what it means and its caution; and the decision to leave one out.
class QualityPage final : public QWidget {
    Q_OBJECT
public:
    explicit QualityPage(QWidget *parent = nullptr);

    void show(const QualityView &view);
    using QWidget::show;
    void showMessage(const Message &message);
    void clearMessage();

    /// Where the focus goes when the page is shown.
    QWidget *mainControl() const;

Q_SIGNALS:
    void cycleChosen(int index);
    void waveChosen(int index);
    void excludeRequested(const circumspect::workspace::ResponseId &response);
    void includeRequested(const circumspect::workspace::ResponseId &response);

private:
    QWidget *buildList();
    QWidget *buildMeaning();
    void showSelection();
    const QualityView::Response *selected() const;

    std::vector<QualityView::Response> m_listed;
    PageHeader *m_header;
    CycleChooser *m_chooser;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    TextTableModel *m_model;
    DataTable *m_table = nullptr;
    EmptyState *m_empty;
    WordLabel *m_summary = nullptr;
    WordLabel *m_meaningTitle = nullptr;
    WordLabel *m_meaning = nullptr;
    QPushButton *m_exclude = nullptr;
    QPushButton *m_include = nullptr;
};

}  // namespace circumspect::desktop
