// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/participants/participants_view.h"

#include <QAbstractTableModel>

namespace circumspect::desktop {

/// The list of participants as a table: who, where, how many answered in each group, whether released.
class ParticipantsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Columns before the rater groups.
    enum Column { Name, Organisation, Role, FirstGroup };
    enum DataRole {
        SortRole = Qt::UserRole,
        SearchRole,   ///< name, code, role and organisation in one text
        ShareRole,    ///< answered of invited, 0 to 1
        IsShortRole,  ///< a group that still needs answers
        IsReleasedRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setView(const ParticipantsView &view);
    const ParticipantsView::Row &row(int row) const { return m_view.rows.at(static_cast<std::size_t>(row)); }
    int answeredColumn() const;
    int reportColumn() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ParticipantsView::Row &row, int column) const;
    QString toolTip(const ParticipantsView::Row &row, int column) const;
    QVariant sortKey(const ParticipantsView::Row &row, int column) const;
    const ParticipantsView::GroupCell *groupCell(const ParticipantsView::Row &row, int column) const;

    ParticipantsView m_view;
};

}  // namespace circumspect::desktop
