// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/score_delegate.h"

#include "desktop/models/score_model.h"
#include "desktop/shell/shades.h"
#include "desktop/widgets/type_scale.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace circumspect::desktop {

namespace {

constexpr int kPadding = 8;
constexpr int kMostLines = 2;

/// Draws `text` wrapped into `box`, at most as many lines as fit; the last one is elided.
void paintWrapped(QPainter *painter, const QRect &box, const QString &text, const QFont &font, Qt::Alignment alignment)
{
    const QFontMetrics metrics(font);
    const int step = metrics.ascent() + metrics.descent() - metrics.descent() / 2;
    const int most = qMax(1, box.height() / step);
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(box.width());
        const bool isLast = lines.size() + 1 == most;
        lines << (isLast ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, box.width())
                         : text.mid(line.textStart(), line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    const int height = static_cast<int>(lines.size()) * step;
    int top = box.top() + (box.height() - height) / 2;
    painter->setFont(font);
    for (const QString &line : lines) {
        painter->drawText(QRect(box.left(), top, box.width(), step), int(alignment | Qt::AlignVCenter), line);
        top += step;
    }
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

void paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect ring;
    ring.QStyleOption::operator=(option);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
}

QColor toneColor(report::CellTone tone, const QPalette &palette)
{
    const Shades &shades = shadesFor(palette);
    switch (tone) {
    case report::CellTone::SelfHigher:
        return shades.selfHigher;
    case report::CellTone::OthersHigher:
        return shades.othersHigher;
    case report::CellTone::Muted:
        return shades.muted;
    case report::CellTone::Normal:
    case report::CellTone::Strong:
        break;
    }
    return palette.color(QPalette::Text);
}

void paintWithheld(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Shades &shades = shadesFor(option.palette);
    painter->fillRect(option.rect.adjusted(2, 3, -2, -3), QBrush(shades.border, Qt::BDiagPattern));
    painter->setPen(shades.muted);
    const QFont font = scaled(option.font, 0.8, QFont::Normal);
    // The reason is too long for a cell; it stands below the table once the cell is chosen.
    paintWrapped(painter, option.rect.adjusted(2, 1, -2, -1), index.data().toString(), font, Qt::AlignHCenter);
}

void paintScore(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto tone = static_cast<report::CellTone>(index.data(ScoreModel::ToneRole).toInt());
    QFont font = option.font;
    if (tone != report::CellTone::Normal && tone != report::CellTone::Muted)
        font.setWeight(QFont::DemiBold);
    painter->setPen(toneColor(tone, option.palette));
    paintWrapped(painter, option.rect.adjusted(3, 2, -3, -2), index.data().toString(), font, Qt::AlignHCenter);
}

void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter->setPen(index.column() == 0 ? option.palette.color(QPalette::Text) : shadesFor(option.palette).muted);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    paintWrapped(painter, option.rect.adjusted(kPadding, 2, -kPadding, -2), index.data().toString(), option.font,
                 alignment);
}

}  // namespace

QSize ScoreDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, kMostLines * option.fontMetrics.height() + kPadding / 2};
}

void ScoreDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    if (index.data(ScoreModel::IsWithheldRole).toBool())
        paintWithheld(painter, option, index);
    else if (index.data(ScoreModel::ToneRole).isValid())
        paintScore(painter, option, index);
    else
        paintWords(painter, option, index);
    paintFocus(painter, option);
    painter->restore();
}

}  // namespace circumspect::desktop
