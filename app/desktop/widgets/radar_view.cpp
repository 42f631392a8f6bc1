// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/radar_view.h"

#include "desktop/shell/shades.h"
#include "desktop/widgets/radar_overlay.h"
#include "desktop/widgets/screen_palette.h"
#include "desktop/widgets/type_scale.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QStyleOptionFocusRect>
#include <QToolTip>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QPolarChart>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <memory>

namespace circumspect::desktop {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kMargin = 10;

/// Axes of each unbroken run of values, in drawing order; a closed run repeats its first axis at the end.
std::vector<std::vector<int>> runsOf(const report::RadarModel::Series &series)
{
    const auto count = static_cast<int>(series.values.size());
    int gap = -1;
    for (int axis = 0; axis < count && gap < 0; ++axis)
        gap = series.values[static_cast<std::size_t>(axis)].value ? -1 : axis;
    std::vector<std::vector<int>> runs(1);
    const int start = gap < 0 ? 0 : gap + 1;
    const int steps = gap < 0 ? count + 1 : count - 1;
    for (int step = 0; step < steps; ++step) {
        const int axis = start + step;
        if (series.values[static_cast<std::size_t>(axis % count)].value)
            runs.back().push_back(axis);
        else if (!runs.back().empty())
            runs.emplace_back();
    }
    std::erase_if(runs, [](const std::vector<int> &run) { return run.size() < 2; });
    return runs;
}

}  // namespace

RadarView::RadarView(QWidget *parent)
    : QChartView(parent),
      m_chart(new QPolarChart),
      m_angles(new QValueAxis(m_chart)),
      m_radii(new QValueAxis(m_chart)),
      m_overlay(new RadarOverlay)
{
    setObjectName(QStringLiteral("radar"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(240, 220);
    // A view comes with a chart, and leaves it to whoever sets another.
    const std::unique_ptr<QChart> unused(chart());
    setChart(m_chart);
    m_chart->legend()->hide();
    m_chart->setBackgroundRoundness(0);
    m_chart->setBackgroundVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    // Its own least size counts our margins, so that the view could grow but never shrink again.
    m_chart->setMinimumSize(1, 1);
    for (QValueAxis *axis : {m_angles, m_radii}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    m_chart->addAxis(m_angles, QPolarChart::PolarOrientationAngular);
    m_chart->addAxis(m_radii, QPolarChart::PolarOrientationRadial);
    scene()->addItem(m_overlay);
    m_overlay->setZValue(100);
    connect(m_chart, &QChart::plotAreaChanged, this, &RadarView::layOut, Qt::QueuedConnection);
    restyle();
}

RadarView::~RadarView() = default;

void RadarView::show(const report::RadarModel &model, const QStringList &words)
{
    m_model = model;
    m_words = words;
    m_currentAxis = -1;
    m_shown.assign(m_model.series.size(), true);
    setAccessibleName(m_model.text.title);
    setAccessibleDescription(m_model.text.altText);
    m_overlay->setModel(&m_model);
    m_overlay->setCurrentAxis(-1);
    m_overlay->setShown(m_shown);
    rebuild();
    layOut();
}

void RadarView::setSeriesShown(int series, bool isShown)
{
    m_shown.at(static_cast<std::size_t>(series)) = isShown;
    for (QXYSeries *line : m_lines.at(static_cast<std::size_t>(series)))
        line->setVisible(isShown);
    m_overlay->setShown(m_shown);
    viewport()->update();
}

void RadarView::setCurrentAxis(int axis)
{
    m_currentAxis = axis;
    m_overlay->setCurrentAxis(axis);
}

QPointF RadarView::chartPlaceOf(int axis, double value) const
{
    return m_chart->mapToPosition(QPointF(axis, value), m_chart->series().value(0));
}

std::vector<int> RadarView::runLengths(int series) const
{
    std::vector<int> lengths;
    for (const QXYSeries *line : m_lines.at(static_cast<std::size_t>(series)))
        lengths.push_back(static_cast<int>(line->count()));
    return lengths;
}

void RadarView::rebuild()
{
    m_chart->removeAllSeries();
    m_lines.assign(m_model.series.size(), {});
    if (m_model.axes.isEmpty())
        return;
    m_angles->setRange(0, static_cast<double>(qMax<qsizetype>(1, m_model.axes.size())));
    m_radii->setRange(m_model.lowest, m_model.highest);
    addGrid();
    for (int series = static_cast<int>(m_model.series.size()) - 1; series >= 0; --series)
        addLines(series);
}

void RadarView::addGrid()
{
    const render::Palette colours = screenPalette(palette());
    const auto axes = static_cast<int>(m_model.axes.size());
    const auto attach = [this](QLineSeries *line, const QPen &pen) {
        line->setPen(pen);
        m_chart->addSeries(line);
        line->attachAxis(m_angles);
        line->attachAxis(m_radii);
    };
    for (int level = static_cast<int>(m_model.lowest) + 1; level <= static_cast<int>(m_model.highest); ++level) {
        auto *ring = new QLineSeries(m_chart);
        for (int axis = 0; axis <= axes; ++axis)
            ring->append(axis, level);
        const bool isRim = level == static_cast<int>(m_model.highest);
        attach(ring, QPen(isRim ? colours.outerGrid : colours.grid, isRim ? 1.2 : 0.8));
    }
    for (int axis = 0; axis < axes; ++axis) {
        auto *spoke = new QLineSeries(m_chart);
        spoke->append(axis, m_model.lowest);
        spoke->append(axis, m_model.highest);
        attach(spoke, QPen(colours.grid, 0.8));
    }
}

void RadarView::addLines(int series)
{
    for (const std::vector<int> &run : runsOf(m_model.series.at(static_cast<std::size_t>(series))))
        addLine(series, run);
}

void RadarView::addLine(int series, const std::vector<int> &axes)
{
    const report::RadarModel::Series &shown = m_model.series.at(static_cast<std::size_t>(series));
    const auto count = static_cast<int>(shown.values.size());
    // A run across the first axis goes on at 0, because the chart does not draw beyond one turn.
    auto *line = new QLineSeries(m_chart);
    const auto finish = [&](QLineSeries *done) {
        const render::SeriesLook look = screenPalette(palette()).look(shown.style);
        QPen pen(look.colour, look.lineWidth * 1.3);
        if (!look.dashes.isEmpty())
            pen.setDashPattern(look.dashes);
        pen.setJoinStyle(Qt::RoundJoin);
        done->setPen(pen);
        m_chart->addSeries(done);
        done->attachAxis(m_angles);
        done->attachAxis(m_radii);
        done->setVisible(m_shown.at(static_cast<std::size_t>(series)));
        m_lines.at(static_cast<std::size_t>(series)).push_back(done);
    };
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const int axis = axes[i];
        const double value = *shown.values[static_cast<std::size_t>(axis % count)].value;
        line->append(axis > count ? axis - count : axis, value);
        const bool hasMore = i + 1 < axes.size();
        if (axis == count && hasMore) {
            finish(line);
            line = new QLineSeries(m_chart);
            line->append(0, value);
        }
    }
    finish(line);
}

void RadarView::layOut()
{
    if (m_model.axes.isEmpty()) {
        m_overlay->setLayout(QRectF(), {});
        return;
    }
    const double scale = logicalDpiX() / kPointsPerInch;
    const QFont font = smallFont(this->font());
    const QRectF frame(QPointF(0, 0), QSizeF(viewport()->size()));
    const QRectF area(kMargin / scale, kMargin / scale, (frame.width() - 2 * kMargin) / scale,
                      (frame.height() - 2 * kMargin) / scale);
    QFont wide = font;
    wide.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(wide);
    const auto measure = [&](const QString &line) {
        return QSizeF(metrics.horizontalAdvance(line) / scale, metrics.lineSpacing() / scale);
    };
    render::RadarLayout layout = render::layOutRadar(m_model.axes, area, measure);
    layout.centre *= scale;
    layout.radius *= scale;
    for (render::RadarLabel &label : layout.labels)
        label.rect = QRectF(label.rect.topLeft() * scale, label.rect.size() * scale);
    const QRectF circle(layout.centre.x() - layout.radius, layout.centre.y() - layout.radius, 2 * layout.radius,
                        2 * layout.radius);
    m_chart->setMargins(QMargins(qRound(circle.left()), qRound(circle.top()), qRound(frame.right() - circle.right()),
                                 qRound(frame.bottom() - circle.bottom())));
    m_chart->layout()->activate();
    const QRectF plot = m_chart->plotArea();
    layout.centre = plot.center();
    layout.radius = qMin(plot.width(), plot.height()) / 2;
    m_overlay->setLook({screenPalette(palette()), font});
    m_overlay->setLayout(frame, std::move(layout));
    resetCachedContent();
    viewport()->update();
}

void RadarView::restyle()
{
    setBackgroundBrush(screenPalette(palette()).paper);
    if (!m_model.axes.isEmpty()) {
        rebuild();
        layOut();
    }
}

void RadarView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void RadarView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void RadarView::keyPressEvent(QKeyEvent *event)
{
    const auto axes = static_cast<int>(m_model.axes.size());
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(m_words.join(u'\n'));
    else if (axes > 0 && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down))
        choose((m_currentAxis + 1) % axes);
    else if (axes > 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up))
        choose((qMax(0, m_currentAxis) - 1 + axes) % axes);
    else if (m_currentAxis >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT axisActivated(m_currentAxis);
    else
        return QWidget::keyPressEvent(event);
    event->accept();
}

void RadarView::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<RadarPoint> point = m_overlay->pointAt(event->position());
    m_overlay->setHovered(point);
    if (point)
        QToolTip::showText(event->globalPosition().toPoint(), hoverText(*point), this);
    else
        QToolTip::hideText();
    viewport()->setCursor(m_overlay->axisAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RadarView::mousePressEvent(QMouseEvent *event)
{
    const std::optional<RadarPoint> point = m_overlay->pointAt(event->position());
    const int axis = point ? point->axis : m_overlay->axisAt(event->position());
    if (axis >= 0 && event->button() == Qt::LeftButton)
        choose(axis);
}

void RadarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int axis = m_overlay->axisAt(event->position());
    if (axis >= 0)
        Q_EMIT axisActivated(axis);
}

void RadarView::leaveEvent(QEvent *event)
{
    m_overlay->setHovered(std::nullopt);
    QChartView::leaveEvent(event);
}

/// Quiet bands between the rings, and the area of the own rating: never more than one area, 7 % of its colour.
void RadarView::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    if (m_model.axes.isEmpty())
        return;
    const render::Palette colours = screenPalette(palette());
    painter->save();
    painter->setPen(Qt::NoPen);
    const auto levels = static_cast<int>(m_model.highest - m_model.lowest);
    for (int level = levels; level > 0; --level) {
        painter->setBrush((levels - level) % 2 == 0 ? colours.band : colours.paper);
        painter->drawPolygon(ring(static_cast<double>(level) / levels));
    }
    drawSelfArea(painter);
    painter->restore();
}

QPolygonF RadarView::ring(double part) const
{
    QPolygonF polygon;
    for (int axis = 0; axis < static_cast<int>(m_model.axes.size()); ++axis)
        polygon << m_overlay->layout().pointOn(axis, part);
    return polygon;
}

void RadarView::drawSelfArea(QPainter *painter) const
{
    const render::Palette colours = screenPalette(palette());
    for (int series = 0; series < static_cast<int>(m_model.series.size()); ++series) {
        const auto &shown = m_model.series[static_cast<std::size_t>(series)];
        const bool isWhole = std::all_of(shown.values.begin(), shown.values.end(),
                                         [](const report::ChartValue &value) { return value.value.has_value(); });
        if (shown.style != report::SeriesStyle::Self || !isWhole || !m_shown[static_cast<std::size_t>(series)])
            continue;
        QPolygonF area;
        for (int axis = 0; axis < static_cast<int>(m_model.axes.size()); ++axis)
            area << *m_overlay->placeOf({series, axis});
        painter->setBrush(render::mixed(colours.paper, colours.look(shown.style).colour, 0.07));
        painter->drawPolygon(area);
    }
}

void RadarView::drawForeground(QPainter *painter, const QRectF &)
{
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    ring.rect = viewport()->rect();
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, this);
}

void RadarView::choose(int axis)
{
    setCurrentAxis(axis);
    Q_EMIT axisChosen(axis);
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(axis);
    QAccessible::updateAccessibility(&focus);
}

QString RadarView::hoverText(const RadarPoint &point) const
{
    const report::RadarModel::Series &series = m_model.series.at(static_cast<std::size_t>(point.series));
    const report::ChartValue &value = series.values.at(static_cast<std::size_t>(point.axis));
    const QString words = value.reason.isEmpty() ? value.display : tr("%1: %2").arg(value.display, value.reason);
    const QString line =
        tr("%1\n%2: %3", "competency, perspective, score").arg(m_model.axes.at(point.axis), series.name, words);
    return value.answerCount ? line + u'\n' + tr("%n answer(s)", nullptr, *value.answerCount) : line;
}

}  // namespace circumspect::desktop
