// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/participants/batch_view.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QTableWidget;

namespace circumspect::desktop {

class WordLabel;

/// Shows a batch of reports: what deserves a look before it is written, how far it is, and what became of each.
class BatchDialog final : public QDialog {
    Q_OBJECT
public:
    explicit BatchDialog(QWidget *parent);

public Q_SLOTS:
    void showBatch(const circumspect::desktop::BatchView &view);

Q_SIGNALS:
    void cancelRequested();
    /// Everything has been looked through; now it shall be written.
    void writeRequested();
    /// Closed while nothing was under way.
    void dismissed();

protected:
    /// Escape and the window's cross stop a batch that is under way, and close one that has ended.
    void reject() override;

private:
    void buildTable();
    void showRow(int row, const BatchView::Row &shown);
    void showStage(const BatchView &view);

    WordLabel *m_words;
    QProgressBar *m_progress;
    QTableWidget *m_table;
    QPushButton *m_write;
    QPushButton *m_button;
    bool m_isRunning = false;
};

}  // namespace circumspect::desktop
