// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/style_parts.h"

#include "desktop/shell/shades.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTableView>

namespace circumspect::desktop::style {

namespace {

constexpr qreal kRadius = 5;
constexpr qreal kRingWidth = 2;

/// Keeps the painter as it was, and smooth edges in between.
class SmoothPainting {
public:
    explicit SmoothPainting(QPainter *painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~SmoothPainting() { m_painter->restore(); }
    SmoothPainting(const SmoothPainting &) = delete;
    SmoothPainting &operator=(const SmoothPainting &) = delete;

private:
    QPainter *m_painter;
};

void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QPen &edge, qreal radius = kRadius)
{
    const SmoothPainting smooth(painter);
    const qreal inset = edge.style() == Qt::NoPen ? 0 : edge.widthF() / 2;
    painter->setBrush(fill);
    painter->setPen(edge);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

QPen edgePen(const QStyleOption &option, const Shades &shades)
{
    if (!(option.state & QStyle::State_Enabled))
        return QPen(shades.border, 1);
    return option.state & QStyle::State_HasFocus ? QPen(shades.accent, kRingWidth) : QPen(shades.strongBorder, 1);
}

bool isDefault(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && (button->features & QStyleOptionButton::DefaultButton) && (option.state & QStyle::State_Enabled);
}

bool isFlat(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && (button->features & QStyleOptionButton::Flat);
}

void drawChevron(QPainter *painter, const QPointF &centre, const QColor &color)
{
    const SmoothPainting smooth(painter);
    QPen pen(color, 1.5);
    pen.setCapStyle(Qt::RoundCap);
    painter->setPen(pen);
    painter->drawPolyline(QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
}

QColor pressedOrHovered(const QStyleOption &option, const QColor &normal, const Shades &shades)
{
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        return shades.accentSoft;
    const bool isHovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    return isHovered ? shades.hover : normal;
}

}  // namespace

void drawFocusRing(QPainter *painter, const QStyleOption &option)
{
    drawRounded(painter, option.rect.adjusted(1, 1, -1, -1), Qt::transparent,
                QPen(shadesFor(option.palette).accent, kRingWidth), kRadius - 1);
}

void drawButton(QPainter *painter, const QStyleOption &option)
{
    const Shades &shades = shadesFor(option.palette);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    if (isDefault(option)) {
        QColor fill = option.palette.color(QPalette::Highlight);
        if (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken))
            fill = fill.darker(112);
        const QPen ring = hasFocus ? QPen(option.palette.color(QPalette::WindowText), kRingWidth) : QPen(Qt::NoPen);
        return drawRounded(painter, option.rect, fill, ring);
    }
    const QColor base = isFlat(option) ? QColor(Qt::transparent) : option.palette.color(QPalette::Button);
    const QPen quiet = isFlat(option) && !hasFocus ? QPen(Qt::NoPen) : edgePen(option, shades);
    drawRounded(painter, option.rect, pressedOrHovered(option, base, shades), quiet);
}

void colourButtonLabel(QStyleOptionButton &label)
{
    if (!isDefault(label))
        return;
    label.palette.setColor(QPalette::ButtonText, label.palette.color(QPalette::HighlightedText));
    if (!label.icon.isNull())
        label.icon = QIcon(label.icon.pixmap(label.iconSize, QIcon::Selected));
}

void drawToolButton(QPainter *painter, const QStyleOption &option)
{
    const Shades &shades = shadesFor(option.palette);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    QStyleOption pressed = option;
    pressed.state &= ~QStyle::State_On;
    drawRounded(painter, option.rect, pressedOrHovered(pressed, Qt::transparent, shades),
                hasFocus ? QPen(shades.accent, kRingWidth) : QPen(Qt::NoPen));
}

void drawField(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth == 0) {
        painter->fillRect(option.rect, option.palette.brush(QPalette::Base));
        return;
    }
    Q_UNUSED(widget)
    drawRounded(painter, option.rect, option.palette.color(QPalette::Base), edgePen(option, shadesFor(option.palette)));
}

void drawCombo(QPainter *painter, const QStyleOptionComboBox &combo)
{
    const Shades &shades = shadesFor(combo.palette);
    const QColor fill = pressedOrHovered(combo, combo.palette.color(QPalette::Button), shades);
    drawRounded(painter, combo.rect, fill, edgePen(combo, shades));
    const bool isMirrored = combo.direction == Qt::RightToLeft;
    const qreal x = isMirrored ? combo.rect.left() + 14 : combo.rect.right() - 14;
    drawChevron(painter, QPointF(x, combo.rect.center().y() + 1), combo.palette.color(QPalette::ButtonText));
}

void drawFrame(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(widget);
    const bool isFocused = view && view->hasFocus();
    const Shades &shades = shadesFor(option.palette);
    drawRounded(painter, option.rect, Qt::transparent, QPen(isFocused ? shades.accent : shades.border, 1));
}

void drawItemGround(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Shades &shades = shadesFor(option.palette);
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, item->backgroundBrush);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, shades.accentSoft);
    // A table would light one cell of a row that is chosen as a whole.
    else if ((option.state & QStyle::State_MouseOver) && !qobject_cast<const QTableView *>(widget))
        painter->fillRect(option.rect, shades.hover);
}

void drawCheck(QPainter *painter, const QStyleOption &option)
{
    const Shades &shades = shadesFor(option.palette);
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRect box = QRect(0, 0, 16, 16);
    QRect place = box;
    place.moveCenter(option.rect.center());
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor on = isEnabled ? option.palette.color(QPalette::Highlight) : shades.strongBorder;
    drawRounded(painter, place, isOn ? on : option.palette.color(QPalette::Base),
                isOn ? QPen(Qt::NoPen) : QPen(shades.strongBorder, 1), 4);
    if (!isOn)
        return;
    const SmoothPainting smooth(painter);
    QPen pen(option.palette.color(QPalette::HighlightedText), 2);
    pen.setCapStyle(Qt::RoundCap);
    painter->setPen(pen);
    const QPointF o = QPointF(place.topLeft());
    if (option.state & QStyle::State_NoChange)
        painter->drawLine(o + QPointF(4.5, 8), o + QPointF(11.5, 8));
    else
        painter->drawPolyline(QPolygonF{o + QPointF(4, 8.2), o + QPointF(7, 11), o + QPointF(12, 5.2)});
}

void drawRadio(QPainter *painter, const QStyleOption &option)
{
    const Shades &shades = shadesFor(option.palette);
    const SmoothPainting smooth(painter);
    const bool isOn = option.state & QStyle::State_On;
    const QPointF centre = QRectF(option.rect).center();
    painter->setBrush(option.palette.color(QPalette::Base));
    painter->setPen(isOn ? QPen(option.palette.color(QPalette::Highlight), 5) : QPen(shades.strongBorder, 1));
    const qreal radius = isOn ? 5.5 : 7.5;
    painter->drawEllipse(centre, radius, radius);
}

void drawHeaderSection(QPainter *painter, const QStyleOption &option)
{
    const Shades &shades = shadesFor(option.palette);
    painter->fillRect(option.rect, option.palette.brush(QPalette::Base));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), shades.border);
}

void drawTabBase(QPainter *painter, const QStyleOption &option)
{
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(line, shadesFor(option.palette).border);
}

void drawTab(QPainter *painter, const QStyleOptionTab &tab)
{
    const Shades &shades = shadesFor(tab.palette);
    painter->fillRect(QRect(tab.rect.left(), tab.rect.bottom(), tab.rect.width(), 1), shades.border);
    const bool isSelected = tab.state & QStyle::State_Selected;
    if (tab.state & QStyle::State_HasFocus)
        drawRounded(painter, tab.rect.adjusted(2, 2, -2, -5), Qt::transparent, QPen(shades.accent, kRingWidth));
    else if (!isSelected && (tab.state & QStyle::State_MouseOver))
        drawRounded(painter, tab.rect.adjusted(2, 3, -2, -6), shades.hover, Qt::NoPen);
    if (isSelected)
        painter->fillRect(QRect(tab.rect.left() + 8, tab.rect.bottom() - 2, tab.rect.width() - 16, 3), shades.accent);
}

void drawProgressGroove(QPainter *painter, const QStyleOption &option)
{
    drawRounded(painter, option.rect, shadesFor(option.palette).border, Qt::NoPen, option.rect.height() / 2.0);
}

void drawProgress(QPainter *painter, const QStyleOptionProgressBar &bar)
{
    const int span = bar.maximum - bar.minimum;
    const qreal share = span > 0 ? qBound(0.0, (bar.progress - bar.minimum) / qreal(span), 1.0) : 0.35;
    QRect filled = bar.rect;
    filled.setWidth(static_cast<int>(bar.rect.width() * share));
    if (bar.direction == Qt::RightToLeft)
        filled.moveRight(bar.rect.right());
    if (filled.width() > 0)
        drawRounded(painter, filled, shadesFor(bar.palette).accent, Qt::NoPen, filled.height() / 2.0);
}

void drawSplitter(QPainter *painter, const QStyleOption &option)
{
    const Shades &shades = shadesFor(option.palette);
    const bool isUpright = option.state & QStyle::State_Horizontal;
    QRect grip = isUpright ? QRect(0, 0, 3, 32) : QRect(0, 0, 32, 3);
    grip.moveCenter(option.rect.center());
    const bool isHovered = option.state & QStyle::State_MouseOver;
    drawRounded(painter, grip, isHovered ? shades.accent : shades.border, Qt::NoPen, 1.5);
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &bar, const QRect &slider)
{
    if (bar.maximum <= bar.minimum)
        return;
    const bool isActive = (bar.activeSubControls & QStyle::SC_ScrollBarSlider) &&
                          (bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const Shades &shades = shadesFor(bar.palette);
    const QRect handle =
        bar.orientation == Qt::Vertical ? slider.adjusted(3, 1, -3, -1) : slider.adjusted(1, 3, -1, -3);
    drawRounded(painter, handle, isActive ? shades.muted : shades.strongBorder, Qt::NoPen, 3);
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int leastSlider)
{
    const bool isVertical = bar.orientation == Qt::Vertical;
    const int length = isVertical ? bar.rect.height() : bar.rect.width();
    const int breadth = isVertical ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const int wanted = range > 0 ? static_cast<int>(qint64(bar.pageStep) * length / (range + bar.pageStep)) : length;
    const int size = qMin(length, qMax(wanted, leastSlider));
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - size, bar.upsideDown);
    int from = 0;
    int to = 0;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        from = start;
        to = start + size;
        break;
    case QStyle::SC_ScrollBarSubPage:
        to = start;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + size;
        to = length;
        break;
    case QStyle::SC_ScrollBarGroove:
        to = length;
        break;
    default:
        break;
    }
    const QRect rect = isVertical ? QRect(0, from, breadth, to - from) : QRect(from, 0, to - from, breadth);
    return QStyle::visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
}

}  // namespace circumspect::desktop::style
