// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/results/results_view.h"

#include <QWidget>

class QLineEdit;

namespace circumspect::desktop {

class ScoreTable;

/// Every statement with its scores; sortable, and searchable by its words or its competency.
class ItemsTab final : public QWidget {
    Q_OBJECT
public:
    explicit ItemsTab(QWidget *parent = nullptr);

    void show(const ReleasedView &view);
    using QWidget::show;
    /// What explains the current cell.
    report::Topic topic() const;
    void search(const QString &words);
    void focusSearch();

private:
    QLineEdit *m_search;
    ScoreTable *m_table;
};

}  // namespace circumspect::desktop
