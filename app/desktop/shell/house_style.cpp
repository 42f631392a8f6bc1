// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/house_style.h"

#include "desktop/shell/style_parts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QStyleFactory>
#include <QStyleOption>

namespace circumspect::desktop {

namespace {

constexpr int kRowPadding = 14;
constexpr int kScrollBarWidth = 12;
constexpr int kCellPadding = 8;
constexpr int kFieldPadding = 5;
constexpr int kComboArrow = 28;

/// The wheel scrolls the page; it changes a value only where somebody has put the focus.
class WheelGuard final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || widget == nullptr || widget->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

}  // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("house"));
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return kScrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 3 * kScrollBarWidth;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_SplitterWidth:
        return 9;
    case PM_ButtonMargin:
        return 12;
    case PM_FocusFrameHMargin:
        return kCellPadding - 1;
    case PM_FocusFrameVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int textHeight = option ? option->fontMetrics.height() : 0;
    switch (type) {
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), textHeight + kRowPadding));
        break;
    case CT_PushButton:
        result += QSize(kRowPadding, 0);
        result.setHeight(qMax(result.height(), textHeight + kRowPadding));
        break;
    case CT_ComboBox:
        result += QSize(kComboArrow, 0);
        result.setHeight(qMax(result.height(), textHeight + kRowPadding));
        break;
    case CT_LineEdit:
        result.setHeight(qMax(result.height(), textHeight + kRowPadding));
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), textHeight + 12));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(result.height(), textHeight + 10));
        break;
    default:
        break;
    }
    return result;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return style::scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(kCellPadding, 1, -kComboArrow, -1));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return style::drawFocusRing(painter, *option);
    case PE_PanelButtonCommand:
        return style::drawButton(painter, *option);
    case PE_PanelButtonTool:
        return style::drawToolButton(painter, *option);
    case PE_PanelLineEdit:
        return style::drawField(painter, *option, widget);
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameTabBarBase:
        return style::drawTabBase(painter, *option);
    case PE_Frame:
        return style::drawFrame(painter, *option, widget);
    case PE_PanelItemViewItem:
        return style::drawItemGround(painter, *option, widget);
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return style::drawCheck(painter, *option);
    case PE_IndicatorRadioButton:
        return style::drawRadio(painter, *option);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            style::colourButtonLabel(label);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem soft = *item;
            soft.palette.setColor(QPalette::HighlightedText, soft.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &soft, painter, widget);
        }
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return style::drawHeaderSection(painter, *option);
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            style::drawTab(painter, *tab);
        return;
    case CE_ProgressBarGroove:
        return style::drawProgressGroove(painter, *option);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            style::drawProgress(painter, *bar);
        return;
    case CE_Splitter:
        return style::drawSplitter(painter, *option);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return style::drawScrollBar(painter, *bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider));
    }
    if (control == CC_ComboBox) {
        // A day's field with a calendar is drawn as a combo box that can be typed into.
        const bool isDay = qobject_cast<const QAbstractSpinBox *>(widget) != nullptr;
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && (!combo->editable || isDay))
            return style::drawCombo(painter, *combo);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)) {
        widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(new WheelGuard(widget));
    }
    if (auto *field = qobject_cast<QLineEdit *>(widget))
        field->setTextMargins(kFieldPadding, 0, kFieldPadding, 0);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

}  // namespace circumspect::desktop
