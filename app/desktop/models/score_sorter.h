// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace circumspect::desktop {

/// Sorts scores by number; rows without a number stand last in either direction. The unsorted order is the
/// instrument's.
class ScoreSorter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ScoreSorter(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

}  // namespace circumspect::desktop
