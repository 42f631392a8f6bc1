// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/ledger_model.h"

namespace circumspect::desktop {

namespace {

QString text(const LedgerView::Row &row, int column)
{
    switch (column) {
    case LedgerModel::Subject:
        return row.subject;
    case LedgerModel::Perspective:
        return row.column;
    case LedgerModel::Deed:
        return row.deed;
    default:
        return row.reason;
    }
}

}  // namespace

void LedgerModel::setView(const LedgerView &view)
{
    beginResetModel();
    m_view = view;
    endResetModel();
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.rows.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    const LedgerView::Row &row = m_view.rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case SearchRole:
        return QStringList{row.subject, row.column, row.deed, row.reason}.join(u' ');
    case IsShownRole:
        return row.isShown;
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("About");
    case Perspective:
        return tr("Perspective");
    case Deed:
        return tr("Decision");
    default:
        return tr("Why");
    }
}

}  // namespace circumspect::desktop
