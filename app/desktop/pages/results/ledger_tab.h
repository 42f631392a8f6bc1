// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/results/results_view.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace circumspect::desktop {

class DataTable;
class LedgerModel;
class LedgerSorter;
class WordLabel;

/// What was shown, combined and withheld, and why: decision by decision.
class LedgerTab final : public QWidget {
    Q_OBJECT
public:
    explicit LedgerTab(QWidget *parent = nullptr);

    void show(const ReleasedView &view);
    using QWidget::show;

Q_SIGNALS:
    void saveRequested(const LedgerView &ledger);

private:
    WordLabel *m_lead;
    QLineEdit *m_search;
    QCheckBox *m_all;
    QPushButton *m_save;
    LedgerView m_ledger;
    LedgerModel *m_model;
    LedgerSorter *m_sorted;
    DataTable *m_table;
};

}  // namespace circumspect::desktop
