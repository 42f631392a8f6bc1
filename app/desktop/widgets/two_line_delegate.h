// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace circumspect::desktop {

/// A list row of a name and, below it in quieter letters, where it is.
class TwoLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kSecondLine = Qt::UserRole + 1;
    static constexpr int kIsDimmed = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace circumspect::desktop
