// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/reading/reading_page.h"

#include "desktop/shell/icons.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/page_header.h"
#include "desktop/widgets/paper_view.h"
#include "desktop/widgets/word_label.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace circumspect::desktop {

namespace {

constexpr int kSectionRole = Qt::UserRole;
constexpr int kContentsLetters = 30;
constexpr int kLongestMark = 200;

}  // namespace

ReadingPage::ReadingPage(QWidget *parent)
    : QWidget(parent),
      m_header(new PageHeader(this)),
      m_chooser(new CycleChooser(this)),
      m_person(new QComboBox(this)),
      m_export(new QPushButton(tr("Export…"), this)),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(QStringLiteral("book-open"), this))
{
    setObjectName(QStringLiteral("readingPage"));
    m_person->setObjectName(QStringLiteral("readingPerson"));
    m_person->setAccessibleName(tr("Participant"));
    m_person->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    m_export->setObjectName(QStringLiteral("readingExport"));
    m_export->setAccessibleName(m_export->text());
    m_header->addControl(m_chooser);
    m_header->addControl(m_person);
    m_header->addControl(m_export);
    m_stack->addWidget(buildReport());
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connect(m_chooser, &CycleChooser::cycleChosen, this, &ReadingPage::cycleChosen);
    connect(m_chooser, &CycleChooser::waveChosen, this, &ReadingPage::waveChosen);
    connect(m_export, &QPushButton::clicked, this, &ReadingPage::exportRequested);
    connect(m_message, &MessageBar::actionTriggered, this, &ReadingPage::messageActionRequested);
    connect(m_person, &QComboBox::activated, this,
            [this](int row) { Q_EMIT personChosen(m_view.people.at(static_cast<std::size_t>(row)).id); });
    show(ReadingView{});
    renewIcons();
}

QToolButton *ReadingPage::tool(const QString &objectName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

QWidget *ReadingPage::buildTools()
{
    auto *frame = new QWidget(this);
    m_search = new QLineEdit(frame);
    m_search->setObjectName(QStringLiteral("readingSearch"));
    m_search->setAccessibleName(tr("Search the report"));
    m_search->setPlaceholderText(tr("Search the report"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_previousHit = tool(QStringLiteral("readingPreviousHit"), tr("Previous place"));
    m_nextHit = tool(QStringLiteral("readingNextHit"), tr("Next place"));
    m_hits = new WordLabel(WordStyle::Small, {}, frame);
    m_hits->setObjectName(QStringLiteral("readingHits"));
    m_copy = new QPushButton(tr("Copy data"), frame);
    m_copy->setObjectName(QStringLiteral("readingCopy"));
    m_copy->setAccessibleName(tr("Copy the marked table, picture or text"));
    m_copy->setToolTip(tr("Copies the marked table or picture as a table for a spreadsheet"));
    m_zoomOut = tool(QStringLiteral("readingZoomOut"), tr("Smaller"));
    m_zoom = new WordLabel(WordStyle::Small, {}, frame);
    m_zoomIn = tool(QStringLiteral("readingZoomIn"), tr("Larger"));
    m_fit = new QPushButton(tr("Fit width"), frame);
    m_fit->setObjectName(QStringLiteral("readingFit"));
    m_fit->setAccessibleName(m_fit->text());
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_search, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previousHit, m_nextHit, m_hits})
        row->addWidget(widget);
    row->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_copy, m_zoomOut, m_zoom, m_zoomIn, m_fit})
        row->addWidget(widget);
    return frame;
}

QWidget *ReadingPage::buildReport()
{
    auto *frame = new QWidget(this);
    QWidget *tools = buildTools();
    m_contents = new QListWidget(frame);
    m_contents->setObjectName(QStringLiteral("readingContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setFixedWidth(fontMetrics().averageCharWidth() * kContentsLetters);
    m_paper = new PaperView(QStringLiteral("readingPaper"), tr("Report"), frame);
    m_marked = new WordLabel(WordStyle::Small, {}, frame);
    m_marked->setObjectName(QStringLiteral("readingMarked"));
    m_marked->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *both = new QHBoxLayout;
    both->setSpacing(12);
    both->addWidget(m_contents);
    both->addWidget(m_paper, 1);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(tools);
    column->addLayout(both, 1);
    column->addWidget(m_marked);
    connect(m_search, &QLineEdit::textChanged, m_paper, &PaperView::search);
    connect(m_search, &QLineEdit::returnPressed, m_paper, &PaperView::findNext);
    connect(m_previousHit, &QToolButton::clicked, m_paper, &PaperView::findPrevious);
    connect(m_nextHit, &QToolButton::clicked, m_paper, &PaperView::findNext);
    connect(m_copy, &QPushButton::clicked, m_paper, &PaperView::copy);
    connect(m_zoomOut, &QToolButton::clicked, m_paper, &PaperView::zoomOut);
    connect(m_zoomIn, &QToolButton::clicked, m_paper, &PaperView::zoomIn);
    connect(m_fit, &QPushButton::clicked, m_paper, &PaperView::zoomToWidth);
    connect(m_paper, &PaperView::zoomChanged, this, &ReadingPage::showZoom);
    connect(m_paper, &PaperView::hitChanged, this, &ReadingPage::showHits);
    connect(m_paper, &PaperView::markChanged, this, &ReadingPage::showMark);
    connect(m_paper, &PaperView::sectionChanged, this, [this](int section) {
        const QSignalBlocker quiet(m_contents);
        for (int row = 0; row < m_contents->count(); ++row) {
            if (m_contents->item(row)->data(kSectionRole).toInt() <= section)
                m_contents->setCurrentRow(row);
        }
    });
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        // The row that was chosen stays, even where two sections begin close to each other.
        const QSignalBlocker quiet(m_paper);
        if (row >= 0)
            m_paper->goToSection(m_sections.at(static_cast<std::size_t>(row)));
    });
    return frame;
}

void ReadingPage::show(const ReadingView &view)
{
    const bool isSame = view.report == m_view.report;
    m_view = view;
    const QSignalBlocker quiet(m_person);
    m_person->clear();
    for (const ReadingView::Person &person : view.people)
        m_person->addItem(person.label);
    m_person->setCurrentIndex(view.person);
    m_person->setVisible(view.people.size() > 1);
    m_chooser->show(view.choices);
    m_header->setTitle(view.title.isEmpty() ? tr("Report") : view.title);
    m_header->setSubtitle(view.subtitle);
    m_export->setEnabled(view.report != nullptr);
    m_empty->setWords(view.emptyTitle, view.emptyText, {});
    m_stack->setCurrentIndex(view.report ? 0 : 1);
    if (isSame)
        return;
    showContents();
    m_paper->setReport(view.report);
    m_search->clear();
    showZoom();
}

void ReadingPage::showContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    m_sections.clear();
    if (!m_view.report)
        return;
    const report::Document &document = *m_view.report->document;
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        const report::Section &section = document.sections[i];
        const auto page = m_view.report->firstPageOf.find(section.id);
        if (page == m_view.report->firstPageOf.end())
            continue;
        const QString title = section.title.isEmpty() ? document.title : section.title;
        auto *item = new QListWidgetItem(title, m_contents);
        item->setData(kSectionRole, static_cast<int>(i));
        item->setToolTip(tr("%1, page %2").arg(title).arg(page->second + 1));
        item->setData(Qt::AccessibleTextRole, item->toolTip());
        m_sections.push_back(section.id);
    }
}

void ReadingPage::showHits()
{
    const int count = m_paper->hitCount();
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    m_hits->setText(!isSearching ? QString()
                    : count == 0 ? tr("nowhere")
                                 : tr("%1 of %2").arg(m_paper->currentHit() + 1).arg(count));
    m_previousHit->setEnabled(count > 0);
    m_nextHit->setEnabled(count > 0);
}

void ReadingPage::showZoom()
{
    constexpr double kActualSize = 96.0 / 72.0;
    m_zoom->setText(tr("%1 %").arg(std::lround(m_paper->zoom() / kActualSize * 100)));
    m_fit->setEnabled(!m_paper->fitsWidth());
}

void ReadingPage::showMark()
{
    QString text = m_paper->markedText();
    text.replace(u'\n', u' ');
    m_marked->setText(text.left(kLongestMark));
    m_marked->setAccessibleName(text);
    m_copy->setEnabled(!text.isEmpty());
}

void ReadingPage::step(int by)
{
    const int row = m_view.person + by;
    if (row >= 0 && row < static_cast<int>(m_view.people.size()))
        Q_EMIT personChosen(m_view.people.at(static_cast<std::size_t>(row)).id);
}

void ReadingPage::previousPerson()
{
    step(-1);
}

void ReadingPage::nextPerson()
{
    step(1);
}

void ReadingPage::explain()
{
    const QString text = m_paper->markedText();
    m_message->show({.tone = MessageTone::Note,
                     .text = text.isEmpty() ? tr("Mark a figure first: by a click, or with the arrow keys.") : text,
                     .details = {},
                     .actionText = {}});
}

void ReadingPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ReadingPage::showMessage(const Message &message)
{
    m_message->show(message);
}

void ReadingPage::clearMessage()
{
    m_message->clear();
}

QWidget *ReadingPage::mainControl() const
{
    return m_paper;
}

void ReadingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT lookedAt(true);
}

void ReadingPage::hideEvent(QHideEvent *event)
{
    Q_EMIT lookedAt(false);
    QWidget::hideEvent(event);
}

void ReadingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        renewIcons();
    QWidget::changeEvent(event);
}

void ReadingPage::renewIcons()
{
    m_export->setIcon(icon(QStringLiteral("file-down"), palette()));
    m_previousHit->setIcon(icon(QStringLiteral("chevron-left"), palette()));
    m_nextHit->setIcon(icon(QStringLiteral("chevron-right"), palette()));
    m_zoomOut->setIcon(icon(QStringLiteral("zoom-out"), palette()));
    m_zoomIn->setIcon(icon(QStringLiteral("zoom-in"), palette()));
}

}  // namespace circumspect::desktop
