// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/status_delegate.h"

#include "desktop/models/participants_model.h"
#include "desktop/shell/icons.h"
#include "desktop/shell/shades.h"

#include <QApplication>
#include <QPainter>

namespace circumspect::desktop {

namespace {

constexpr int kPadding = 8;
constexpr int kBarWidth = 56;
constexpr int kBarHeight = 6;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const QString &words,
                const QColor &color)
{
    painter->setPen(color);
    painter->setFont(option.font);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      option.fontMetrics.elidedText(words, Qt::ElideRight, place.width()));
}

}  // namespace

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ParticipantsModel::ShareRole).isValid())
        return paintShare(painter, option, index);
    if (index.data(ParticipantsModel::IsReleasedRole).isValid())
        return paintReleased(painter, option, index);
    QStyleOptionViewItem shown = option;
    if (index.data(ParticipantsModel::IsShortRole).toBool()) {
        shown.font.setWeight(QFont::DemiBold);
        shown.palette.setColor(QPalette::Text, shadesFor(option.palette).caution);
    }
    if (index.column() == ParticipantsModel::Name)
        shown.font.setWeight(QFont::DemiBold);
    QStyledItemDelegate::paint(painter, shown, index);
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(ParticipantsModel::ShareRole).isValid())
        size.rwidth() += kBarWidth + 2 * kPadding;
    if (index.data(ParticipantsModel::IsReleasedRole).isValid())
        size.rwidth() += option.fontMetrics.height() + kPadding;
    return size;
}

void StatusDelegate::paintShare(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shades &shades = shadesFor(option.palette);
    painter->save();
    paintGround(painter, option);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    QRect groove(inner.left(), inner.center().y() - kBarHeight / 2 + 1, kBarWidth, kBarHeight);
    groove = QStyle::visualRect(option.direction, option.rect, groove);
    painter->setPen(Qt::NoPen);
    painter->setBrush(shades.border);
    painter->drawRoundedRect(groove, kBarHeight / 2.0, kBarHeight / 2.0);
    QRect filled = groove;
    filled.setWidth(static_cast<int>(groove.width() * index.data(ParticipantsModel::ShareRole).toDouble()));
    painter->setBrush(shades.accent);
    if (filled.width() > 0)
        painter->drawRoundedRect(filled, kBarHeight / 2.0, kBarHeight / 2.0);
    paintWords(painter, option, inner.adjusted(kBarWidth + kPadding + 2, 0, 0, 0), index.data().toString(),
               option.palette.color(QPalette::Text));
    painter->restore();
}

void StatusDelegate::paintReleased(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Shades &shades = shadesFor(option.palette);
    painter->save();
    paintGround(painter, option);
    const bool isReleased = index.data(ParticipantsModel::IsReleasedRole).toBool();
    const QRect inner = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const int size = option.fontMetrics.height() - 2;
    if (isReleased) {
        QRect place(inner.left(), inner.center().y() - size / 2, size, size);
        const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
        painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, place),
                            iconPixmap(QStringLiteral("circle-check"), shades.good, size, ratio));
    }
    paintWords(painter, option, inner.adjusted(isReleased ? size + kPadding : 0, 0, 0, 0), index.data().toString(),
               isReleased ? option.palette.color(QPalette::Text) : shades.muted);
    painter->restore();
}

}  // namespace circumspect::desktop
