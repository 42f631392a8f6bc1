// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/ledger_view.h"

#include <QAbstractTableModel>

namespace circumspect::desktop {

class LedgerModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Subject, Perspective, Deed, Reason, ColumnCount };
    enum DataRole { SearchRole = Qt::UserRole, IsShownRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setView(const LedgerView &view);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    LedgerView m_view;
};

}  // namespace circumspect::desktop
