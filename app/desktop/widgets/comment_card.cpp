// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/comment_card.h"

#include "desktop/shell/shades.h"
#include "desktop/widgets/screen_palette.h"
#include "desktop/widgets/word_label.h"
#include "render/marker.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

constexpr int kMarkBox = 16;
constexpr double kMarkSize = 9;

}  // namespace

CommentCard::CommentCard(const report::CommentList &list, QWidget *parent)
    : QWidget(parent), m_style(list.mark), m_mark(new QLabel(this))
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(6);
    heading->addWidget(m_mark);
    heading->addWidget(new WordLabel(WordStyle::Strong, list.label, this));
    heading->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(10);
    column->addLayout(heading);
    const QStringList words = list.comments.isEmpty() ? QStringList{list.emptyText} : list.comments;
    for (const QString &text : words) {
        auto *label = new WordLabel(list.comments.isEmpty() ? WordStyle::Muted : WordStyle::Body, text, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(12, 0, 0, 0);
        column->addWidget(label);
    }
    renewMark();
}

void CommentCard::paintEvent(QPaintEvent *)
{
    const Shades &shades = shadesFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(shades.border, 1));
    painter.setBrush(shades.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shades.border);
    for (const QObject *child : children()) {
        const auto *label = qobject_cast<const WordLabel *>(child);
        if (label && label->wordWrap())
            painter.drawRoundedRect(QRect(label->x() + 2, label->y() + 2, 3, label->height() - 4), 1.5, 1.5);
    }
}

void CommentCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        renewMark();
    QWidget::changeEvent(event);
}

void CommentCard::renewMark()
{
    m_mark->setVisible(m_style.has_value());
    if (!m_style)
        return;
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(kMarkBox, kMarkBox) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const render::Palette colours = screenPalette(palette());
    render::paintMarker(painter, QPointF(kMarkBox / 2.0, kMarkBox / 2.0), kMarkSize, colours.look(*m_style),
                        render::MarkerForm::Solid, colours.paper);
    painter.end();
    m_mark->setPixmap(pixmap);
}

}  // namespace circumspect::desktop
