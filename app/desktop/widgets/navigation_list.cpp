// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/navigation_list.h"

#include "desktop/shell/shades.h"

#include <QAction>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace circumspect::desktop {

namespace {

constexpr int kLeastWidth = 176;
constexpr int kIconSize = 18;
constexpr int kMargin = 8;

/// Rounded marks for current and hovered pages; the icon alone in the middle when narrow.
class PageDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {kIconSize + 4 * kMargin, option.fontMetrics.height() + 20};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Shades &shades = shadesFor(option.palette);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const QRect mark = option.rect.adjusted(kMargin, 2, -kMargin, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(shades.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(isCurrent
                              ? shades.accentSoft
                              : (option.state & QStyle::State_MouseOver ? shades.hover : QColor(Qt::transparent)));
        painter->drawRoundedRect(QRectF(mark).adjusted(1, 1, -1, -1), 6, 6);
        painter->restore();

        QRect iconPlace(mark.left() + kMargin, 0, kIconSize, kIconSize);
        iconPlace.moveTop(mark.center().y() - kIconSize / 2);
        const bool hasText = !index.data(Qt::DisplayRole).toString().isEmpty();
        if (!hasText)
            iconPlace.moveLeft(mark.center().x() - kIconSize / 2);
        const QRect place = QStyle::visualRect(option.direction, option.rect, iconPlace);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place);
        QFont font = option.font;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect textPlace = mark.adjusted(kMargin + kIconSize + 10, 0, -4, 0);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, textPlace),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          index.data(Qt::DisplayRole).toString());
    }
};

QString wordsOf(const QAction *action)
{
    return action->text().remove(u'&');
}

}  // namespace

NavigationList::NavigationList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PageDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setViewportMargins(0, kMargin, 0, 0);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pageChosen(row);
    });
    fitWidth();
}

void NavigationList::addPage(QAction *action)
{
    m_pages.append(action);
    auto *item = new QListWidgetItem(action->icon(), wordsOf(action), this);
    item->setData(Qt::AccessibleTextRole, wordsOf(action));
    const auto follow = [item, action] { item->setHidden(!action->isVisible()); };
    connect(action, &QAction::changed, this, follow);
    follow();
    fitWidth();
}

void NavigationList::setCurrentPage(int page)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(page);
}

void NavigationList::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (int row = 0; row < count(); ++row) {
        item(row)->setText(isNarrow ? QString() : wordsOf(m_pages.at(row)));
        item(row)->setToolTip(isNarrow ? wordsOf(m_pages.at(row)) : QString());
    }
    fitWidth();
}

void NavigationList::renewIcons()
{
    for (int row = 0; row < count(); ++row)
        item(row)->setIcon(m_pages.at(row)->icon());
}

void NavigationList::fitWidth()
{
    int widest = 0;
    for (const QAction *page : m_pages)
        widest = qMax(widest, fontMetrics().horizontalAdvance(wordsOf(page)));
    const int full = qMax(kLeastWidth, widest + kIconSize + 6 * kMargin);
    setFixedWidth(m_isNarrow ? kIconSize + 5 * kMargin : full);
}

}  // namespace circumspect::desktop
