// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/score_view.h"

#include <QWidget>

class QSortFilterProxyModel;

namespace circumspect::desktop {

class DataTable;
class ScoreModel;
class WordLabel;

/// Scores in a sortable table, with a line below that says the current cell in full words.
class ScoreTable final : public QWidget {
    Q_OBJECT
public:
    ScoreTable(const QString &objectName, const QString &accessibleName, QWidget *parent);

    void show(const ScoreView &view);
    using QWidget::show;
    /// Selects the row of a position in the view; -1 selects none. Does not emit rowChosen.
    void selectRow(int row);
    void filter(const QString &words);
    DataTable *table() const { return m_table; }
    /// What explains the current cell.
    report::Topic topic() const;

Q_SIGNALS:
    /// A person selected the row at this position of the view.
    void rowChosen(int row);
    void rowActivated(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    void showCurrent();

    ScoreModel *m_model;
    QSortFilterProxyModel *m_sorted;
    DataTable *m_table;
    WordLabel *m_words;
    bool m_isQuiet = false;
};

}  // namespace circumspect::desktop
