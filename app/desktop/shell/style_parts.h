// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;

/// What HouseStyle draws, one free function a part. Each paints into `option.rect` with the colours of its palette.
namespace circumspect::desktop::style {

void drawFocusRing(QPainter *painter, const QStyleOption &option);
/// Default buttons are filled with the accent; all others are outlined.
void drawButton(QPainter *painter, const QStyleOption &option);
void colourButtonLabel(QStyleOptionButton &label);
void drawToolButton(QPainter *painter, const QStyleOption &option);
void drawField(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void drawCombo(QPainter *painter, const QStyleOptionComboBox &combo);
void drawFrame(QPainter *painter, const QStyleOption &option, const QWidget *widget);
/// Chosen rows are tinted, so that every colour of their text keeps its contrast.
void drawItemGround(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void drawCheck(QPainter *painter, const QStyleOption &option);
void drawRadio(QPainter *painter, const QStyleOption &option);
void drawHeaderSection(QPainter *painter, const QStyleOption &option);
/// The line that tabs stand on, as wide as their bar.
void drawTabBase(QPainter *painter, const QStyleOption &option);
void drawTab(QPainter *painter, const QStyleOptionTab &tab);
void drawProgressGroove(QPainter *painter, const QStyleOption &option);
void drawProgress(QPainter *painter, const QStyleOptionProgressBar &bar);
void drawSplitter(QPainter *painter, const QStyleOption &option);
void drawScrollBar(QPainter *painter, const QStyleOptionSlider &bar, const QRect &slider);

/// Geometry of a scroll bar without arrow buttons.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int leastSlider);

}  // namespace circumspect::desktop::style
