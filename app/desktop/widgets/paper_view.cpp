// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/paper_view.h"

#include "desktop/shell/shades.h"
#include "desktop/widgets/screen_palette.h"
#include "render/block_painter.h"
#include "render/image_renderer.h"
#include "report/block_data.h"

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

constexpr double kActualSize = 96.0 / 72.0;  // pixels a point
constexpr double kZoomStep = 1.2;
constexpr double kLeastZoom = 0.4;
constexpr double kMostZoom = 5.0;
constexpr int kGap = 18;  // pixels between pages
constexpr std::size_t kKeptImages = 8;

/// Reasons of the values a picture cannot show.
struct Reasons {
    QStringList operator()(const report::RadarModel &model) const
    {
        QStringList lines;
        for (const report::RadarModel::Series &series : model.series) {
            for (int axis = 0; axis < model.axes.size(); ++axis)
                add(lines, series.name + QStringLiteral(", ") + model.axes[axis],
                    series.values.at(static_cast<std::size_t>(axis)));
        }
        return lines;
    }
    QStringList operator()(const report::GapPlotModel &model) const { return ofRows(model); }
    QStringList operator()(const report::DotRowsModel &model) const { return ofRows(model); }
    QStringList operator()(const report::DistributionModel &model) const
    {
        QStringList lines;
        for (const auto &row : model.rows) {
            if (!row.reason.isEmpty())
                lines << PaperView::tr("%1: %2").arg(row.label, row.reason);
        }
        return lines;
    }
    template <class Other>
    QStringList operator()(const Other &) const
    {
        return {};
    }

private:
    static void add(QStringList &lines, const QString &name, const report::ChartValue &value)
    {
        if (value.isWithheld)
            lines << PaperView::tr("%1: %2").arg(name, value.reason);
    }
    static QStringList ofRows(const auto &model)
    {
        QStringList lines;
        for (const auto &row : model.rows) {
            for (std::size_t i = 0; i < row.values.size(); ++i)
                add(lines, row.label + QStringLiteral(", ") + model.marks.at(i).name, row.values[i]);
        }
        return lines;
    }
};

const report::Block *blockAt(const render::PagedDocument &document, const render::TagKey &key)
{
    const auto &sections = document.document->sections;
    if (key.section < 0 || key.section >= static_cast<int>(sections.size()))
        return nullptr;
    const auto &blocks = sections[static_cast<std::size_t>(key.section)].blocks;
    if (key.block < 0 || key.block >= static_cast<int>(blocks.size()))
        return nullptr;
    return &blocks[static_cast<std::size_t>(key.block)];
}

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
    m_report = std::move(report);
    m_words.clear();
    m_images.clear();
    m_hits.clear();
    m_hit = -1;
    m_mark = {};
    m_section = -1;
    for (int page = 0; m_report && page < static_cast<int>(m_report->pages.size()); ++page)
        m_words.push_back(render::wordsOn(*m_report, page));
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
    const double next = std::clamp(zoom, kLeastZoom, kMostZoom);
    const double place = verticalScrollBar()->maximum() > 0
                             ? double(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
                             : 0.0;
    m_images.clear();
    m_zoom = next;
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(place * verticalScrollBar()->maximum())));
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PaperView::zoomIn()
{
    m_fitsWidth = false;
    setZoom(m_zoom * kZoomStep);
}

void PaperView::zoomOut()
{
    m_fitsWidth = false;
    setZoom(m_zoom / kZoomStep);
}

void PaperView::zoomToActualSize()
{
    m_fitsWidth = false;
    setZoom(kActualSize);
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
    if (!m_fitsWidth || !m_report)
        return;
    const double room = viewport()->width() - 2.0 * kGap;
    const double zoom = std::clamp(room / m_report->geometry.size.width(), kLeastZoom, kMostZoom);
    if (std::abs(zoom - m_zoom) > 0.001)
        m_images.clear();
    m_zoom = zoom;
}

void PaperView::layOut()
{
    const auto pages = m_report ? static_cast<int>(m_report->pages.size()) : 0;
    const QSizeF sheet = m_report ? m_report->geometry.size * m_zoom : QSizeF();
    const int height = static_cast<int>(std::ceil(pages * (sheet.height() + kGap) + kGap));
    const int width = static_cast<int>(std::ceil(sheet.width() + 2 * kGap));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

/// In the viewport.
QRectF PaperView::pageRect(int page) const
{
    const QSizeF sheet = m_report->geometry.size * m_zoom;
    const double left = std::max(double(kGap), (viewport()->width() - sheet.width()) / 2);
    return {QPointF(left - horizontalScrollBar()->value(),
                    kGap + page * (sheet.height() + kGap) - verticalScrollBar()->value()),
            sheet};
}

const QImage &PaperView::imageOf(int page)
{
    const auto known = m_images.find(page);
    if (known != m_images.end())
        return known->second;
    // The farthest goes first.
    while (m_images.size() >= kKeptImages) {
        const bool isFirstFarther = page - m_images.begin()->first > m_images.rbegin()->first - page;
        m_images.erase(isFirstFarther ? m_images.begin() : std::prev(m_images.end()));
    }
    const double ratio = devicePixelRatioF();
    QImage image = render::renderPage(*m_report, page, m_zoom * ratio, screenPalette(palette()));
    image.setDevicePixelRatio(ratio);
    return m_images.emplace(page, std::move(image)).first->second;
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Shades &shades = shadesFor(palette());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    for (int page = 0; m_report && page < static_cast<int>(m_report->pages.size()); ++page) {
        const QRectF sheet = pageRect(page);
        if (!sheet.intersects(QRectF(viewport()->rect())))
            continue;
        painter.drawImage(sheet.topLeft(), imageOf(page));
        painter.setPen(QPen(shades.border, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sheet);
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

QRectF PaperView::boxOf(const Place &place) const
{
    const QRectF box = wordsAt(place).box;
    const QRectF sheet = pageRect(place.page);
    return {sheet.topLeft() + box.topLeft() * m_zoom, box.size() * m_zoom};
}

const render::PageWords &PaperView::wordsAt(const Place &place) const
{
    return m_words.at(static_cast<std::size_t>(place.page)).at(place.word);
}

std::vector<PaperView::Place> PaperView::places() const
{
    std::vector<Place> all;
    for (std::size_t page = 0; page < m_words.size(); ++page) {
        for (std::size_t word = 0; word < m_words[page].size(); ++word)
            all.push_back({static_cast<int>(page), word});
    }
    return all;
}

/// The smallest part there, since a line of a card lies on its card.
PaperView::Place PaperView::placeAt(const QPoint &position) const
{
    Place found;
    double least = 0;
    for (int page = 0; page < static_cast<int>(m_words.size()); ++page) {
        if (!pageRect(page).contains(position))
            continue;
        const auto &words = m_words.at(static_cast<std::size_t>(page));
        for (std::size_t word = 0; word < words.size(); ++word) {
            const QRectF box = boxOf({page, word});
            const double area = box.width() * box.height();
            if (box.contains(position) && (found.page < 0 || area < least)) {
                found = {page, word};
                least = area;
            }
        }
    }
    return found;
}

void PaperView::mark(const Place &place)
{
    m_mark = place;
    viewport()->update();
    Q_EMIT markChanged();
}

void PaperView::moveMark(int by)
{
    const std::vector<Place> all = places();
    if (all.empty())
        return;
    auto next = std::lower_bound(all.begin(), all.end(), m_mark);
    if (m_mark.page < 0)
        next = std::find_if(all.begin(), all.end(), [this](const Place &place) { return boxOf(place).bottom() > 0; });
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

void PaperView::showPlace(const Place &place)
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
    if (!m_report)
        return;
    const auto page = m_report->firstPageOf.find(id);
    if (page == m_report->firstPageOf.end())
        return;
    const double top = pageRect(page->second).top() + verticalScrollBar()->value() + m_report->topOf.at(id) * m_zoom;
    const bool isAtTop = m_report->topOf.at(id) < m_report->geometry.top + 60;
    const double sheetTop = pageRect(page->second).top() + verticalScrollBar()->value() - kGap / 2.0;
    verticalScrollBar()->setValue(static_cast<int>(isAtTop ? sheetTop : top - kGap));
    tellSection();
}

bool PaperView::follow(const Place &place)
{
    if (place.page < 0 || wordsAt(place).target.isEmpty())
        return false;
    goToSection(wordsAt(place).target);
    return true;
}

int PaperView::search(const QString &words)
{
    m_hits.clear();
    m_hit = -1;
    const QString wanted = words.trimmed();
    if (!wanted.isEmpty()) {
        for (const Place &place : places()) {
            if (wordsAt(place).text.contains(wanted, Qt::CaseInsensitive))
                m_hits.push_back(place);
        }
    }
    // From where the reader is, not from the cover.
    const auto next =
        std::find_if(m_hits.begin(), m_hits.end(), [this](const Place &place) { return boxOf(place).bottom() > 0; });
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

QString PaperView::explanationOf(const Place &place) const
{
    const render::PageWords &words = wordsAt(place);
    const report::Block *block = blockAt(*m_report, words.key);
    if (const auto *chart = block ? std::get_if<report::Chart>(block) : nullptr) {
        const QStringList reasons = std::visit(Reasons(), chart->model);
        return reasons.isEmpty() ? QString() : tr("Not shown here: %1").arg(reasons.join(QStringLiteral("; ")));
    }
    const auto *table = block ? std::get_if<report::Table>(block) : nullptr;
    if (table == nullptr || words.key.row < 0 || words.key.cell < 0 ||
        words.key.row >= static_cast<int>(table->rows.size()))
        return {};
    const auto &row = table->rows.at(static_cast<std::size_t>(words.key.row));
    const auto cell = static_cast<std::size_t>(words.key.cell);
    if (cell >= row.size())
        return {};
    if (row[cell].spoken.isEmpty() && row[cell].text == QStringLiteral("–"))
        return tr("no figure: nobody was asked or answered here, or it is not shown");
    return row[cell].spoken != row[cell].text ? row[cell].spoken : QString();
}

QString PaperView::markedText() const
{
    if (m_mark.page < 0 || !m_report)
        return {};
    const QString explanation = explanationOf(m_mark);
    const QString text = wordsAt(m_mark).text;
    return explanation.isEmpty() || explanation == text ? text : tr("%1 – %2").arg(text, explanation);
}

QString PaperView::markedData() const
{
    if (m_mark.page < 0 || !m_report)
        return {};
    const report::Block *block = blockAt(*m_report, wordsAt(m_mark).key);
    const QString fields = block ? report::blockData(*block, m_report->document->language) : QString();
    return fields.isEmpty() ? wordsAt(m_mark).text : fields;
}

void PaperView::copy()
{
    const QString fields = markedData();
    if (!fields.isEmpty())
        QGuiApplication::clipboard()->setText(fields);
}

int PaperView::currentSection() const
{
    if (!m_report)
        return -1;
    int current = 0;
    const auto &sections = m_report->document->sections;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const auto page = m_report->firstPageOf.find(sections[i].id);
        if (page == m_report->firstPageOf.end())
            continue;
        const double top = pageRect(page->second).top() + m_report->topOf.at(sections[i].id) * m_zoom;
        if (top <= viewport()->height() / 3.0)
            current = static_cast<int>(i);
    }
    return current;
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
    return m_report ? tr("%n page(s)", nullptr, static_cast<int>(m_report->pages.size())) : QString();
}

QStringList PaperView::entries() const
{
    if (!m_report)
        return {};
    std::vector<QStringList> parts(m_report->document->sections.size());
    for (const auto &page : m_words) {
        for (const render::PageWords &words : page) {
            if (words.key.section >= 0 && words.key.section < static_cast<int>(parts.size()))
                parts[static_cast<std::size_t>(words.key.section)] << words.text;
        }
    }
    QStringList texts;
    for (const QStringList &part : parts)
        texts << part.join(u'\n');
    return texts;
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const double before = m_zoom;
    const int top = verticalScrollBar()->value();
    fit();
    layOut();
    if (before == m_zoom)
        return;
    // What was read stays in sight.
    verticalScrollBar()->setValue(static_cast<int>(std::lround(top * m_zoom / before)));
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
    const Place place = placeAt(event->pos());
    mark(place);
    if (event->button() == Qt::LeftButton)
        follow(place);
}

void PaperView::mouseMoveEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->pos());
    const bool isLink = place.page >= 0 && !wordsAt(place).target.isEmpty();
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
        const Place place = placeAt(help->pos());
        const QString words = place.page < 0 ? QString() : explanationOf(place);
        QToolTip::showText(help->globalPos(), words, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PaperView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_images.clear();
    QAbstractScrollArea::changeEvent(event);
}

}  // namespace circumspect::desktop
