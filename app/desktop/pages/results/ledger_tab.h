// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/results/results_view.h"

#include <QWidget>

class QCheckBox;
class QSortFilterProxyModel;

namespace circumspect::desktop {

class DataTable;
class LedgerModel;
class WordLabel;

/// What was shown, combined and withheld, and why: in sentences, and decision by decision.
class LedgerTab final : public QWidget {
    Q_OBJECT
public:
    explicit LedgerTab(QWidget *parent = nullptr);

    void show(const ReleasedView &view);
    using QWidget::show;

private:
    void filter();

    WordLabel *m_lead;
    WordLabel *m_words;
    QCheckBox *m_all;
    LedgerModel *m_model;
    QSortFilterProxyModel *m_sorted;
    DataTable *m_table;
};

}  // namespace circumspect::desktop
