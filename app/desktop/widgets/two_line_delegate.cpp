// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/two_line_delegate.h"

#include "desktop/shell/shades.h"
#include "desktop/widgets/type_scale.h"

#include <QIcon>
#include <QPainter>

namespace circumspect::desktop {

namespace {

constexpr int kPadding = 8;
constexpr int kIconSize = 18;

}  // namespace

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height();
    return {0, lines + 2 * kPadding};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shades &shades = shadesFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isMarked = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter->setPen(option.state & QStyle::State_HasFocus ? QPen(shades.accent, 2) : QPen(Qt::NoPen));
    painter->setBrush(isMarked ? shades.hover : QColor(Qt::transparent));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);

    const QRect inner = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    QRect iconPlace(inner.left(), inner.top() + 1, kIconSize, kIconSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QStyle::visualRect(option.direction, inner, iconPlace));

    const QRect words = QStyle::visualRect(option.direction, inner, inner.adjusted(kIconSize + 10, 0, 0, 0));
    const bool isDimmed = index.data(kIsDimmed).toBool();
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
    painter->setFont(option.font);
    painter->setPen(isDimmed ? shades.muted : option.palette.color(QPalette::Text));
    painter->drawText(words, alignment,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    const QFont small = smallFont(option.font);
    painter->setFont(small);
    painter->setPen(isDimmed ? shades.caution : shades.muted);
    painter->drawText(
        words.adjusted(0, option.fontMetrics.height(), 0, 0), alignment,
        QFontMetrics(small).elidedText(index.data(kSecondLine).toString(), Qt::ElideMiddle, words.width()));
    painter->restore();
}

}  // namespace circumspect::desktop
