// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/score_sorter.h"

#include "desktop/models/score_model.h"

namespace circumspect::desktop {

ScoreSorter::ScoreSorter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ScoreModel::SortRole);
    setFilterRole(ScoreModel::SearchRole);
    setFilterKeyColumn(0);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

bool ScoreSorter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool hasLeft = left.data(ScoreModel::SortRole).isValid();
    const bool hasRight = right.data(ScoreModel::SortRole).isValid();
    if (hasLeft == hasRight)
        return QSortFilterProxyModel::lessThan(left, right);
    return sortOrder() == Qt::AscendingOrder ? hasLeft : hasRight;
}

}  // namespace circumspect::desktop
