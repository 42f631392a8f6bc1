// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace circumspect::desktop {

/// Headings that wrap instead of being cut, below the mark of their perspective where they have one; an arrow tells the
/// order of rows.
class WrappedHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit WrappedHeader(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    bool hasMarks() const;
    int linesNeeded() const;
    QFont wordFont() const;
    void paintMark(QPainter *painter, const QRect &rect, int section) const;
    void paintArrow(QPainter *painter, const QRect &rect) const;
};

}  // namespace circumspect::desktop
