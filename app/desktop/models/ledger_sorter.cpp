// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/ledger_sorter.h"

#include "desktop/models/ledger_model.h"

namespace circumspect::desktop {

LedgerSorter::LedgerSorter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setFilterRole(LedgerModel::SearchRole);
    setFilterKeyColumn(0);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void LedgerSorter::setWords(const QString &words)
{
    setFilterFixedString(words);
}

void LedgerSorter::setListsShown(bool listsShown)
{
    m_listsShown = listsShown;
    invalidateFilter();
}

bool LedgerSorter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const bool isShown = sourceModel()->index(row, 0, parent).data(LedgerModel::IsShownRole).toBool();
    return (m_listsShown || !isShown) && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

}  // namespace circumspect::desktop
