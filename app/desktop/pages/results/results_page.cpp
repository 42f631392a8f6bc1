// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/results/results_page.h"

#include "desktop/dialogs/explanation_dialog.h"
#include "desktop/pages/results/gaps_tab.h"
#include "desktop/pages/results/items_tab.h"
#include "desktop/pages/results/ledger_tab.h"
#include "desktop/pages/results/profile_tab.h"
#include "desktop/shell/icons.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/page_header.h"
#include "desktop/widgets/section_view.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

/// Who it is, what is shown, and what the gate has promised.
QString subtitleOf(const ResultsView &view)
{
    QStringList parts{view.position};
    if (view.released)
        parts << view.released->facts << view.released->promise;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

ResultsPage::ResultsPage(QWidget *parent)
    : QWidget(parent),
      m_header(new PageHeader(this)),
      m_chooser(new CycleChooser(this)),
      m_previous(new QToolButton(this)),
      m_person(new QComboBox(this)),
      m_next(new QToolButton(this)),
      m_explain(new QPushButton(tr("What does this mean?"), this)),
      m_export(new QPushButton(tr("Export…"), this)),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_tabs(new QTabWidget(this)),
      m_profile(new ProfileTab(this)),
      m_gaps(new GapsTab(this)),
      m_items(new ItemsTab(this)),
      m_comments(new SectionView(QStringLiteral("comments"), tr("Comments"), this)),
      m_ledger(new LedgerTab(this)),
      m_empty(new EmptyState(QStringLiteral("pentagon"), this))
{
    setObjectName(QStringLiteral("resultsPage"));
    buildHeader();
    buildTabs();
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connect(m_chooser, &CycleChooser::cycleChosen, this, &ResultsPage::cycleChosen);
    connect(m_chooser, &CycleChooser::waveChosen, this, &ResultsPage::waveChosen);
    connect(m_empty, &EmptyState::actionTriggered, this, &ResultsPage::releaseRequested);
    connect(m_ledger, &LedgerTab::saveRequested, this, &ResultsPage::ledgerSaveRequested);
    connect(m_message, &MessageBar::actionTriggered, this, &ResultsPage::messageActionRequested);
    show(ResultsView{});
    renewIcons();
}

void ResultsPage::buildHeader()
{
    const auto prepare = [](QToolButton *button, const QString &objectName, const QString &name) {
        button->setObjectName(objectName);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
    };
    prepare(m_previous, QStringLiteral("resultsPrevious"), tr("Previous participant"));
    prepare(m_next, QStringLiteral("resultsNext"), tr("Next participant"));
    m_person->setObjectName(QStringLiteral("resultsPerson"));
    m_person->setAccessibleName(tr("Participant"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_person->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    m_export->setObjectName(QStringLiteral("resultsExport"));
    m_header->addControl(m_chooser);
    m_header->addControl(m_previous);
    m_header->addControl(m_person);
    m_header->addControl(m_next);
    m_explain->setObjectName(QStringLiteral("resultsExplain"));
    m_header->addControl(m_explain);
    m_header->addControl(m_export);
    connect(m_previous, &QToolButton::clicked, this, &ResultsPage::previousPerson);
    connect(m_next, &QToolButton::clicked, this, &ResultsPage::nextPerson);
    connect(m_explain, &QPushButton::clicked, this, &ResultsPage::explain);
    connect(m_export, &QPushButton::clicked, this, &ResultsPage::exportRequested);
    connect(m_person, &QComboBox::activated, this,
            [this](int row) { Q_EMIT personChosen(m_people.at(static_cast<std::size_t>(row)).id); });
}

void ResultsPage::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("resultsTabs"));
    m_tabs->setAccessibleName(tr("Parts of the results"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName(QStringLiteral("resultsTabBar"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the results"));
    m_tabs->addTab(m_profile, tr("Profile"));
    m_tabs->addTab(m_gaps, tr("Gaps"));
    m_tabs->addTab(m_items, tr("Items"));
    m_tabs->addTab(m_comments, tr("Comments"));
    m_tabs->addTab(m_ledger, tr("Ledger"));
    connect(m_profile, &ProfileTab::competencyChosen, m_gaps, &GapsTab::light);
    connect(m_gaps, &GapsTab::competencyChosen, m_profile, &ProfileTab::light);
    connect(m_profile, &ProfileTab::competencyActivated, this, [this](const QString &name) {
        m_items->search(name);
        m_tabs->setCurrentWidget(m_items);
    });
}

void ResultsPage::show(const ResultsView &view)
{
    m_people = view.people;
    const QSignalBlocker quiet(m_person);
    m_person->clear();
    for (const ResultsView::Person &person : view.people)
        m_person->addItem(person.label);
    m_person->setCurrentIndex(view.person);
    m_previous->setEnabled(view.person > 0);
    m_next->setEnabled(view.person + 1 < static_cast<int>(view.people.size()));
    m_chooser->show(view.choices);
    m_header->setTitle(view.name.isEmpty() ? tr("Results") : view.name);
    m_export->setEnabled(view.released.has_value());
    m_explain->setEnabled(view.released.has_value());
    m_empty->setWords(view.emptyTitle, view.emptyText, view.emptyAction);
    m_header->setSubtitle(subtitleOf(view));
    // Also without a release: what was shown before must not stay behind in a hidden table.
    showReleased(view.released.value_or(ReleasedView{}));
    m_stack->setCurrentWidget(view.released ? static_cast<QWidget *>(m_tabs) : m_empty);
}

void ResultsPage::showReleased(const ReleasedView &view)
{
    m_profile->show(view);
    m_gaps->show(view);
    m_items->show(view);
    m_comments->show(view.comments);
    m_ledger->show(view);
    m_explanations = view.explanations;
}

void ResultsPage::showMessage(const Message &message)
{
    m_message->show(message);
}

void ResultsPage::clearMessage()
{
    m_message->clear();
}

void ResultsPage::focusSearch()
{
    m_tabs->setCurrentWidget(m_items);
    m_items->focusSearch();
}

void ResultsPage::previousPerson()
{
    step(-1);
}

void ResultsPage::nextPerson()
{
    step(1);
}

void ResultsPage::step(int by)
{
    const int row = m_person->currentIndex() + by;
    if (row >= 0 && row < static_cast<int>(m_people.size()))
        Q_EMIT personChosen(m_people.at(static_cast<std::size_t>(row)).id);
}

report::Topic ResultsPage::topic() const
{
    const QWidget *tab = m_tabs->currentWidget();
    if (tab == m_profile)
        return m_profile->topic();
    if (tab == m_gaps)
        return m_gaps->topic();
    return tab == m_items ? m_items->topic() : report::Topic::Withheld;
}

void ResultsPage::explain()
{
    if (m_explanations.empty() || !isVisible())
        return;
    auto *dialog = new ExplanationDialog(m_explanations, static_cast<int>(topic()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget *ResultsPage::mainControl() const
{
    return m_tabs->tabBar();
}

void ResultsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        renewIcons();
    QWidget::changeEvent(event);
}

void ResultsPage::renewIcons()
{
    m_previous->setIcon(icon(QStringLiteral("chevron-left"), palette()));
    m_next->setIcon(icon(QStringLiteral("chevron-right"), palette()));
    m_explain->setIcon(icon(QStringLiteral("info"), palette()));
    m_export->setIcon(icon(QStringLiteral("file-down"), palette()));
}

}  // namespace circumspect::desktop
