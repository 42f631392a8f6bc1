// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace circumspect::desktop {

/// A table as every page uses it: whole rows, sortable, roomy, Tab leaves it, Ctrl+C copies rows with their headings as
/// tab-separated text (the accessible text where a cell has one, so that a withheld cell says why).
class DataTable final : public QTableView {
    Q_OBJECT
public:
    DataTable(const QString &objectName, const QString &accessibleName, QWidget *parent);

    /// The selected rows as text; all rows if none is selected.
    QString selectedText() const;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void rowActivated(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

}  // namespace circumspect::desktop
