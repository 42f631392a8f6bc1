// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/data_table.h"

#include "desktop/widgets/wrapped_header.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace circumspect::desktop {

namespace {

QString cellText(const QModelIndex &index)
{
    const QVariant spoken = index.data(Qt::AccessibleTextRole);
    return (spoken.isValid() ? spoken : index.data()).toString().replace(u'\n', u' ');
}

}  // namespace

DataTable::DataTable(const QString &objectName, const QString &accessibleName, QWidget *parent) : QTableView(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setHorizontalHeader(new WrappedHeader(this));
    setWordWrap(false);
    setShowGrid(false);
    setSortingEnabled(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    connect(this, &QTableView::activated, this, &DataTable::rowActivated);
}

QString DataTable::selectedText() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    for (int row = 0; rows.empty() && row < model()->rowCount(); ++row)
        rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    QStringList heading;
    for (int column = 0; column < model()->columnCount(); ++column)
        heading << model()->headerData(column, Qt::Horizontal).toString().replace(u'\n', u' ');
    QStringList lines{heading.join(u'\t')};
    for (int row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << cellText(model()->index(row, column));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectedText());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

}  // namespace circumspect::desktop
