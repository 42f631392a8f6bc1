// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/score_view.h"

#include <QAbstractTableModel>

namespace circumspect::desktop {

/// A ScoreView as item model. Whatever is withheld has words and no number, in every role.
class ScoreModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum DataRole {
        SortRole = Qt::UserRole,  ///< invalid where there is no number
        SearchRole,
        ToneRole,
        IsWithheldRole,
        MarkRole  ///< of a heading: the SeriesStyle as int; invalid for none
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setView(const ScoreView &view);
    const ScoreView &view() const { return m_view; }
    /// Columns before the perspectives: the label, and the part if there is one.
    int firstScoreColumn() const { return m_view.partTitle.isEmpty() ? 1 : 2; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant wordData(const ScoreView::Row &row, int column, int role) const;
    QVariant scoreData(const ScoreView::Row &row, int column, int role) const;

    ScoreView m_view;
};

}  // namespace circumspect::desktop
