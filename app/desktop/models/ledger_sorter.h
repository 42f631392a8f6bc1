// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace circumspect::desktop {

/// The ledger by words, and with or without what was simply shown.
class LedgerSorter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit LedgerSorter(QObject *parent = nullptr);

public Q_SLOTS:
    void setWords(const QString &words);
    void setListsShown(bool listsShown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_listsShown = false;
};

}  // namespace circumspect::desktop
