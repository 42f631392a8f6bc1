// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/text_table_model.h"

#include <QGuiApplication>
#include <QPalette>

namespace circumspect::desktop {

TextTableModel::TextTableModel(const QStringList &headings, QObject *parent)
    : QAbstractTableModel(parent), m_headings(headings)
{
}

void TextTableModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return row.cells.value(index.column());
    if (role == Qt::ForegroundRole && row.isDimmed)
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHeading = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isHeading ? QVariant(m_headings.value(section)) : QVariant();
}

}  // namespace circumspect::desktop
