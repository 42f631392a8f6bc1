// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/participants/participants_page.h"

#include "desktop/models/participants_model.h"
#include "desktop/shell/icons.h"
#include "desktop/widgets/data_table.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/page_header.h"
#include "desktop/widgets/status_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace circumspect::desktop {

ParticipantsPage::ParticipantsPage(QWidget *parent)
    : QWidget(parent),
      m_header(new PageHeader(this)),
      m_chooser(new CycleChooser(this)),
      m_message(new MessageBar(this)),
      m_model(new ParticipantsModel(this)),
      m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("participantsPage"));
    m_header->setTitle(tr("Participants"));
    m_header->addControl(m_chooser);
    QWidget *tools = buildTools();
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(tools);
    column->addWidget(m_stack, 1);
    connect(m_chooser, &CycleChooser::cycleChosen, this, &ParticipantsPage::cycleChosen);
    connect(m_chooser, &CycleChooser::waveChosen, this, &ParticipantsPage::waveChosen);
    connect(m_empty, &EmptyState::actionTriggered, this, &ParticipantsPage::importRequested);
    connect(m_message, &MessageBar::actionTriggered, this, &ParticipantsPage::messageActionRequested);
    show(ParticipantsView{});
    renewIcons();
}

QWidget *ParticipantsPage::buildTools()
{
    auto *tools = new QWidget(this);
    m_search = new QLineEdit(tools);
    m_search->setObjectName(QStringLiteral("participantsSearch"));
    m_search->setAccessibleName(tr("Search participants"));
    m_search->setPlaceholderText(tr("Search name, role or organisation"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    m_results = new QPushButton(tr("Show results"), tools);
    m_results->setObjectName(QStringLiteral("participantsResults"));
    m_coaches = new QPushButton(tr("Coaches…"), tools);
    m_coaches->setObjectName(QStringLiteral("participantsCoaches"));
    m_coaches->setToolTip(tr("Choose who coaches the selected participants"));
    m_export = new QPushButton(tools);
    m_export->setObjectName(QStringLiteral("participantsExport"));
    m_release = new QPushButton(tools);
    m_release->setObjectName(QStringLiteral("participantsRelease"));
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(m_results);
    row->addWidget(m_coaches);
    row->addWidget(m_export);
    row->addWidget(m_release);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_sorted->setFilterFixedString(words);
        showSelection();
    });
    connect(m_results, &QPushButton::clicked, this, [this] { Q_EMIT participantActivated(selected().front()); });
    connect(m_coaches, &QPushButton::clicked, this, [this] { Q_EMIT coachesRequested(selected()); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (const auto chosen = selected(); chosen.empty())
            Q_EMIT exportAllRequested();
        else
            Q_EMIT exportRequested(chosen);
    });
    connect(m_release, &QPushButton::clicked, this, [this] {
        if (const auto chosen = selected(); chosen.empty())
            Q_EMIT releaseAllRequested();
        else
            Q_EMIT releaseRequested(chosen);
    });
    return tools;
}

void ParticipantsPage::buildTable()
{
    m_stack = new QStackedWidget(this);
    m_table = new DataTable(QStringLiteral("participantsTable"), tr("Participants"), m_stack);
    m_empty = new EmptyState(QStringLiteral("users"), m_stack);
    m_empty->setWords(tr("Nobody here yet"),
                      tr("Import the answers of your survey tool: participants and their raters come along. Nothing is "
                         "stored before you have seen a preview."),
                      tr("Import answers…"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ParticipantsModel::SortRole);
    m_sorted->setFilterRole(ParticipantsModel::SearchRole);
    m_sorted->setFilterKeyColumn(0);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->sortByColumn(ParticipantsModel::Name, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ParticipantsPage::showSelection);
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex &index) {
        Q_EMIT participantActivated(m_model->row(m_sorted->mapToSource(index).row()).id);
    });
}

void ParticipantsPage::show(const ParticipantsView &view)
{
    const std::vector<ParticipantId> before = selected();
    m_chooser->show(view.choices);
    m_header->setSubtitle(view.subtitle);
    m_model->setView(view);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isAboutRaters = column >= ParticipantsModel::FirstGroup && column <= m_model->answeredColumn();
        m_table->setColumnHidden(column, isAboutRaters && !view.isProgramme);
    }
    m_canRelease = view.canRelease;
    m_canAssign = view.canAssign;
    m_release->setVisible(view.isProgramme);
    m_coaches->setVisible(view.canAssign);
    m_stack->setCurrentWidget(view.rows.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        const ParticipantId &id = m_model->row(m_sorted->mapToSource(index).row()).id;
        if (std::find(before.begin(), before.end(), id) != before.end())
            m_table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    fitColumns();
    showSelection();
}

/// Counts need little room. Names, organisations and roles get what they ask for where there is room, else each its
/// share of what there is; a wider window goes to the names.
void ParticipantsPage::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(letter * 6);
    header->setSectionResizeMode(QHeaderView::Interactive);
    std::array<int, ParticipantsModel::FirstGroup> wanted{};
    int counts = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        if (column < ParticipantsModel::FirstGroup) {
            wanted.at(static_cast<std::size_t>(column)) = qMax(letter * 9, header->sectionSize(column));
            continue;
        }
        const bool isGroup = column < m_model->answeredColumn();
        header->resizeSection(column, qMin(header->sectionSize(column), letter * (isGroup ? 10 : 22)));
        counts += header->sectionSize(column);
    }
    const int room = m_table->viewport()->width() - counts;
    const int all = std::accumulate(wanted.begin(), wanted.end(), 0);
    for (int column = 0; column < ParticipantsModel::FirstGroup; ++column) {
        const int asked = wanted.at(static_cast<std::size_t>(column));
        header->resizeSection(column, all <= room ? asked : qMax(letter * 9, asked * room / all));
    }
    header->setSectionResizeMode(ParticipantsModel::Name, QHeaderView::Stretch);
}

void ParticipantsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ParticipantsPage::showMessage(const Message &message)
{
    m_message->show(message);
}

void ParticipantsPage::clearMessage()
{
    m_message->clear();
}

std::vector<ParticipantId> ParticipantsPage::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<ParticipantId> ids;
    for (const QModelIndex &index : rows)
        ids.push_back(m_model->row(m_sorted->mapToSource(index).row()).id);
    return ids;
}

void ParticipantsPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

QWidget *ParticipantsPage::mainControl() const
{
    return m_table;
}

void ParticipantsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        renewIcons();
    QWidget::changeEvent(event);
}

void ParticipantsPage::showSelection()
{
    const auto count = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    const bool isEmpty = m_model->rowCount() == 0;
    m_results->setEnabled(count == 1);
    m_coaches->setEnabled(m_canAssign && count > 0);
    m_export->setText(count == 0 ? tr("Export all reports…") : tr("Export %n report(s)…", nullptr, count));
    m_export->setEnabled(!isEmpty);
    m_release->setText(count == 0 ? tr("Release all…") : tr("Release %n report(s)…", nullptr, count));
    m_release->setEnabled(m_canRelease && !isEmpty);
    m_release->setToolTip(m_canRelease ? QString() : tr("Only an owner of the vault can release reports."));
}

void ParticipantsPage::renewIcons()
{
    m_results->setIcon(icon(QStringLiteral("pentagon"), palette()));
    m_export->setIcon(icon(QStringLiteral("file-down"), palette()));
    m_release->setIcon(icon(QStringLiteral("shield-check"), palette()));
}

}  // namespace circumspect::desktop
