// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace circumspect::desktop {

/// Cells of the list of participants: a bar for the share of answers, a mark for released reports, groups that still
/// need answers in the caution colour.
class StatusDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintShare(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintReleased(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

}  // namespace circumspect::desktop
