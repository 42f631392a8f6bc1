// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/score_model.h"

namespace circumspect::desktop {

void ScoreModel::setView(const ScoreView &view)
{
    beginResetModel();
    m_view = view;
    endResetModel();
}

int ScoreModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.rows.size());
}

int ScoreModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstScoreColumn() + static_cast<int>(m_view.columns.size());
}

QVariant ScoreModel::data(const QModelIndex &index, int role) const
{
    const ScoreView::Row &row = m_view.rows.at(static_cast<std::size_t>(index.row()));
    const int column = index.column() - firstScoreColumn();
    return column < 0 ? wordData(row, index.column(), role) : scoreData(row, column, role);
}

QVariant ScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int column = section - firstScoreColumn();
    if (column < 0)
        return role == Qt::DisplayRole ? QVariant(section == 0 ? m_view.labelTitle : m_view.partTitle) : QVariant();
    const ScoreView::Column &shown = m_view.columns.at(static_cast<std::size_t>(column));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shown.title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    if (role == MarkRole && shown.mark)
        return static_cast<int>(*shown.mark);
    return {};
}

QVariant ScoreModel::wordData(const ScoreView::Row &row, int column, int role) const
{
    const QString &text = column == 0 ? row.label : row.part;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SortRole:
        return text;
    case SearchRole:
        return QString(row.label + u' ' + row.part);
    default:
        return {};
    }
}

QVariant ScoreModel::scoreData(const ScoreView::Row &row, int column, int role) const
{
    const ScoreView::Cell &cell = row.cells.at(static_cast<std::size_t>(column));
    const QString spoken = cell.spoken.isEmpty() ? cell.text : cell.spoken;
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return spoken;
    case Qt::ToolTipRole:
        return cell.hint.isEmpty() ? spoken : spoken + u'\n' + cell.hint;
    case SortRole:
        return cell.sortKey ? QVariant(*cell.sortKey) : QVariant();
    case ToneRole:
        return static_cast<int>(cell.tone);
    case IsWithheldRole:
        return cell.isWithheld;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
}

}  // namespace circumspect::desktop
