// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/paper_view.h"

#include "desktop/shell/shades.h"
#include "desktop/widgets/screen_palette.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace circumspect::desktop {

namespace {

constexpr double kZoomStep = 1.2;
constexpr int kGap = PaperSheets::kGap;

}  // namespace

PaperView::PaperView(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void PaperView::setReport(std::shared_ptr<const render::PagedDocument> report)
{
    const double zoom = m_sheets.zoom();
    m_text = PaperText(report);
    m_sheets = PaperSheets(std::move(report));
    m_sheets.setZoom(zoom);
    m_hits.clear();
    m_hit = -1;
    m_mark = {};
    m_links.clear();
    m_section = -1;
    fit();
    layOut();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    Q_EMIT markChanged();
    Q_EMIT hitChanged();
    tellSection();
}

void PaperView::setZoom(double zoom)
{
    const double place = verticalScrollBar()->maximum() > 0
                             ? double(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
                             : 0.0;
    m_sheets.setZoom(zoom);
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(place * verticalScrollBar()->maximum())));
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PaperView::zoomIn()
{
    m_fitsWidth = false;
    setZoom(zoom() * kZoomStep);
}

void PaperView::zoomOut()
{
    m_fitsWidth = false;
    setZoom(zoom() / kZoomStep);
}

void PaperView::zoomToActualSize()
{
    m_fitsWidth = false;
    setZoom(PaperSheets::kActualSize);
}

void PaperView::zoomToWidth()
{
    m_fitsWidth = true;
    fit();
    layOut();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PaperView::fit()
{
    if (m_fitsWidth && m_sheets.count() > 0)
        m_sheets.setZoom(m_sheets.zoomFor(viewport()->width()));
}

void PaperView::layOut()
{
    const QSize sheet = m_sheets.size();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, sheet.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, sheet.width() - viewport()->width()));
}

/// In the viewport.
QRectF PaperView::pageRect(int page) const
{
    return m_sheets.page(page, viewport()->width())
        .translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Shades &shades = shadesFor(palette());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    for (int page = 0; page < m_sheets.count(); ++page) {
        const QRectF sheet = pageRect(page);
        if (!sheet.intersects(QRectF(viewport()->rect())))
            continue;
        painter.drawImage(sheet.topLeft(), m_sheets.image(page, devicePixelRatioF(), screenPalette(palette())));
        painter.setPen(QPen(shades.border, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sheet);
        paintLinks(painter, page);
        paintMarks(painter, page, sheet);
    }
}

void PaperView::paintMarks(QPainter &painter, int page, const QRectF &sheet)
{
    const Shades &shades = shadesFor(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        if (m_hits[i].page != page)
            continue;
        const bool isCurrent = static_cast<int>(i) == m_hit;
        QColor fill = isCurrent ? shades.accent : shades.caution;
        fill.setAlphaF(0.18F);
        painter.setBrush(fill);
        painter.setPen(isCurrent ? QPen(shades.accent, 2) : QPen(Qt::NoPen));
        painter.drawRoundedRect(boxOf(m_hits[i]).adjusted(-3, -2, 3, 2), 3, 3);
    }
    if (m_mark.page == page && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(shades.accent, 2));
        painter.drawRoundedRect(boxOf(m_mark).adjusted(-4, -3, 4, 3).intersected(sheet), 4, 4);
    }
    painter.restore();
}

/// Shown also while the focus is elsewhere: whoever chose a row looks at the picture.
void PaperView::paintLinks(QPainter &painter, int page) const
{
    QColor tint = shadesFor(palette()).accent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PaperLink &link : m_links) {
        if (link.page != page)
            continue;
        painter.setPen(QPen(shadesFor(palette()).accent, 1.5));
        const QPointF corner = pageRect(page).topLeft();
        if (!link.line.isNull())
            painter.drawLine(corner + link.line.p1() * zoom(), corner + link.line.p2() * zoom());
        tint.setAlphaF(0.14F);
        painter.setBrush(tint);
        painter.drawRoundedRect(onScreen(page, link.box).adjusted(-2, 0, 2, 0), 3, 3);
    }
    painter.restore();
}

QRectF PaperView::onScreen(int page, const QRectF &box) const
{
    return {pageRect(page).topLeft() + box.topLeft() * zoom(), box.size() * zoom()};
}

QRectF PaperView::boxOf(const PaperPlace &place) const
{
    return onScreen(place.page, m_text.at(place).box);
}

/// The smallest part there, since a line of a card lies on its card.
PaperPlace PaperView::placeAt(const QPoint &position) const
{
    PaperPlace found;
    double least = 0;
    for (int page = 0; page < m_text.pageCount(); ++page) {
        if (!pageRect(page).contains(position))
            continue;
        for (std::size_t word = 0; word < m_text.wordsOn(page).size(); ++word) {
            const QRectF box = boxOf({page, word});
            const double area = box.width() * box.height();
            if (box.contains(position) && (found.isNowhere() || area < least)) {
                found = {page, word};
                least = area;
            }
        }
    }
    return found;
}

void PaperView::mark(const PaperPlace &place)
{
    m_mark = place;
    m_links = m_text.linksTo(markedSubject());
    viewport()->update();
    Q_EMIT markChanged();
    // The description is what stands under the mark: a screen reader says it when it changes.
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void PaperView::moveMark(int by)
{
    const std::vector<PaperPlace> &all = m_text.places();
    if (all.empty())
        return;
    auto next = std::lower_bound(all.begin(), all.end(), m_mark);
    if (m_mark.isNowhere())
        next =
            std::find_if(all.begin(), all.end(), [this](const PaperPlace &place) { return boxOf(place).bottom() > 0; });
    else if (by > 0)
        ++next;
    else if (next == all.begin())
        return;
    else
        --next;
    if (next == all.end())
        return;
    mark(*next);
    showPlace(*next);
}

void PaperView::showPlace(const PaperPlace &place)
{
    const QRectF box = boxOf(place);
    QScrollBar *bar = verticalScrollBar();
    if (box.top() < kGap)
        bar->setValue(bar->value() + static_cast<int>(box.top()) - kGap);
    else if (box.bottom() > viewport()->height() - kGap)
        bar->setValue(bar->value() +
                      static_cast<int>(std::min(box.bottom() - viewport()->height() + kGap, box.top() - kGap)));
}

void PaperView::goToSection(const QString &id)
{
    const std::optional<double> top = m_sheets.topOf(id);
    if (!top)
        return;
    verticalScrollBar()->setValue(static_cast<int>(*top));
    tellSection();
}

bool PaperView::follow(const PaperPlace &place)
{
    if (place.isNowhere() || m_text.at(place).target.isEmpty())
        return false;
    goToSection(m_text.at(place).target);
    return true;
}

int PaperView::search(const QString &words)
{
    m_hits = m_text.find(words);
    m_hit = -1;
    // From where the reader is, not from the cover.
    const auto next = std::find_if(m_hits.begin(), m_hits.end(),
                                   [this](const PaperPlace &place) { return boxOf(place).bottom() > 0; });
    if (!m_hits.empty())
        showHit(next == m_hits.end() ? 0 : static_cast<int>(next - m_hits.begin()));
    viewport()->update();
    Q_EMIT hitChanged();
    return hitCount();
}

void PaperView::findNext()
{
    if (!m_hits.empty())
        showHit((m_hit + 1) % hitCount());
}

void PaperView::findPrevious()
{
    if (!m_hits.empty())
        showHit((m_hit + hitCount() - 1) % hitCount());
}

void PaperView::showHit(int hit)
{
    m_hit = hit;
    mark(m_hits.at(static_cast<std::size_t>(hit)));
    showPlace(m_mark);
    Q_EMIT hitChanged();
}

QString PaperView::markedText() const
{
    return m_mark.isNowhere() ? QString() : m_text.textOf(m_mark);
}

QString PaperView::markedData() const
{
    return m_mark.isNowhere() ? QString() : m_text.dataOf(m_mark);
}

QString PaperView::markedSubject() const
{
    return m_mark.isNowhere() ? QString() : m_text.subjectOf(m_mark);
}

void PaperView::copy()
{
    const QString fields = markedData();
    if (!fields.isEmpty())
        QGuiApplication::clipboard()->setText(fields);
}

int PaperView::currentSection() const
{
    return m_sheets.sectionAt(verticalScrollBar()->value() + viewport()->height() / 3.0);
}

void PaperView::tellSection()
{
    const int section = currentSection();
    if (section == m_section)
        return;
    m_section = section;
    Q_EMIT sectionChanged(section);
    if (section >= 0 && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(section);
        QAccessible::updateAccessibility(&event);
    }
}

QString PaperView::summary() const
{
    if (m_mark.isNowhere())
        return m_sheets.count() > 0 ? tr("%n page(s)", nullptr, m_sheets.count()) : QString();
    // One of the links is the marked part itself.
    const int others = static_cast<int>(m_links.size()) - 1;
    return others > 0 ? tr("%1; lit at %n other place(s)", "what is marked", others).arg(markedText()) : markedText();
}

QStringList PaperView::entries() const
{
    return m_text.sections();
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const double before = zoom();
    const int top = verticalScrollBar()->value();
    fit();
    layOut();
    if (before == zoom())
        return;
    // What was read stays in sight.
    verticalScrollBar()->setValue(static_cast<int>(std::lround(top * zoom() / before)));
    Q_EMIT zoomChanged();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellSection();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    switch (event->key()) {
    case Qt::Key_Down:
        return moveMark(1);
    case Qt::Key_Up:
        return moveMark(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (follow(m_mark))
            return;
        break;
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const PaperPlace place = placeAt(event->pos());
    mark(place);
    if (event->button() == Qt::LeftButton)
        follow(place);
}

void PaperView::mouseMoveEvent(QMouseEvent *event)
{
    const PaperPlace place = placeAt(event->pos());
    const bool isLink = !place.isNowhere() && !m_text.at(place).target.isEmpty();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() > 0)
        zoomIn();
    else
        zoomOut();
    event->accept();
}

bool PaperView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const PaperPlace place = placeAt(help->pos());
        const QString words = place.isNowhere() ? QString() : m_text.explanationOf(place);
        QToolTip::showText(help->globalPos(), words, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PaperView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_sheets.forgetImages();
    QAbstractScrollArea::changeEvent(event);
}

}  // namespace circumspect::desktop
