// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/chart_view.h"

#include "desktop/shell/shades.h"
#include "desktop/widgets/screen_palette.h"
#include "render/charts/chart_painter.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

namespace circumspect::desktop {

namespace {

constexpr int kMargin = 12;
constexpr double kPointsPerInch = 72;
constexpr double kScreenScale = 1.12;  // paper sizes are a little small at arm's length
constexpr double kReach = 6;           // points around a spoke

}  // namespace

ChartView::ChartView(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::show(const report::ChartModel &model, const QStringList &words)
{
    m_model = model;
    m_words = words;
    m_current = -1;
    setAccessibleName(report::textOf(model).title);
    setAccessibleDescription(report::textOf(model).altText);
    placeEntries();
    updateGeometry();
    update();
}

void ChartView::clear()
{
    m_model.reset();
    m_words.clear();
    m_places.clear();
    m_current = -1;
    setAccessibleName({});
    setAccessibleDescription({});
    update();
}

QRectF ChartView::area() const
{
    const double scale = pixelsPerPoint();
    return {0, 0, (width() - 2 * kMargin) / scale, (height() - 2 * kMargin) / scale};
}

void ChartView::placeEntries()
{
    m_places = m_model ? render::placesIn(*m_model, area()) : std::vector<render::ChartPlace>();
}

void ChartView::setCurrentLabel(const QString &label)
{
    m_current = -1;
    for (std::size_t i = 0; i < m_places.size() && m_current < 0; ++i)
        m_current = !label.isEmpty() && m_places[i].label == label ? static_cast<int>(i) : -1;
    update();
}

QString ChartView::currentLabel() const
{
    const bool hasPlace = m_current >= 0 && m_current < static_cast<int>(m_places.size());
    return hasPlace ? m_places[static_cast<std::size_t>(m_current)].label : QString();
}

QRectF ChartView::placeOf(int entry) const
{
    if (entry < 0 || entry >= static_cast<int>(m_places.size()))
        return {};
    const double scale = pixelsPerPoint();
    const QRectF &rect = m_places[static_cast<std::size_t>(entry)].rect;
    return {QPointF(kMargin, kMargin) + rect.topLeft() * scale, rect.size() * scale};
}

QString ChartView::summary() const
{
    return m_model ? report::textOf(*m_model).altText : QString();
}

int ChartView::heightForWidth(int width) const
{
    if (!m_model)
        return 2 * kMargin;
    const double points = (width - 2 * kMargin) / pixelsPerPoint();
    return static_cast<int>(render::preferredHeight(*m_model, points) * pixelsPerPoint()) + 2 * kMargin;
}

QSize ChartView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 90;
    return {width, heightForWidth(width)};
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const render::Palette colours = screenPalette(palette());
    painter.setPen(QPen(shadesFor(palette()).border, 1));
    painter.setBrush(colours.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (m_model) {
        painter.save();
        const double scale = pixelsPerPoint();
        painter.translate(kMargin, kMargin);
        painter.scale(scale, scale);
        render::paintChart(painter, area(), *m_model, colours);
        paintCurrent(painter);
        painter.restore();
    }
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

/// A tint, so that what is marked stays legible, and a frame, so that it does not hang on the tint alone.
void ChartView::paintCurrent(QPainter &painter) const
{
    if (currentLabel().isEmpty())
        return;
    const render::ChartPlace &place = m_places[static_cast<std::size_t>(m_current)];
    QColor tint = shadesFor(palette()).accent;
    painter.setPen(QPen(tint, 1.4));
    if (!place.line.isNull())
        painter.drawLine(place.line);
    tint.setAlphaF(0.14F);
    painter.setBrush(tint);
    painter.drawRoundedRect(place.rect.adjusted(-2, 0, 2, 0), 4, 4);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const QPointF point = (event->position() - QPointF(kMargin, kMargin)) / pixelsPerPoint();
    const int entry = render::placeAt(m_places, point, kReach);
    if (event->button() == Qt::LeftButton && entry >= 0)
        walkTo(entry);
    else
        QWidget::mousePressEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeEntries();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_words.size()) - 1;
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(m_words.join(u'\n'));
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right)
        walkTo(qMin(m_current + 1, last));
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Left)
        walkTo(qMax(m_current - 1, qMin(0, last)));
    else
        return QWidget::keyPressEvent(event);
    event->accept();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QToolTip::hideText();
    QWidget::focusOutEvent(event);
}

double ChartView::pixelsPerPoint() const
{
    return kScreenScale * logicalDpiX() / kPointsPerInch;
}

void ChartView::walkTo(int entry)
{
    m_current = entry;
    update();
    if (entry < 0 || entry >= m_words.size())
        return;
    Q_EMIT entryChosen(currentLabel());
    const QRectF place = placeOf(entry);
    const QPoint below = place.isNull() ? QPoint(kMargin, height() - kMargin) : place.bottomLeft().toPoint();
    QToolTip::showText(mapToGlobal(below), m_words.at(entry), this);
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(entry);
    QAccessible::updateAccessibility(&focus);
}

}  // namespace circumspect::desktop
