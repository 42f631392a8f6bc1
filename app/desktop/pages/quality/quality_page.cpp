// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/quality/quality_page.h"

#include "desktop/models/text_table_model.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/data_table.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/page_header.h"
#include "desktop/widgets/word_label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

constexpr int kFlagsColumn = 2;
constexpr int kMeaningHeight = 190;

}  // namespace

QualityPage::QualityPage(QWidget *parent)
    : QWidget(parent),
      m_header(new PageHeader(this)),
      m_chooser(new CycleChooser(this)),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_model(new TextTableModel({tr("Participant"), tr("Group"), tr("What stands out"), tr("State"), tr("Response")},
                                 this)),
      m_empty(new EmptyState(QStringLiteral("list-checks"), m_stack))
{
    setObjectName(QStringLiteral("qualityPage"));
    m_header->setTitle(tr("Data quality"));
    m_header->addControl(m_chooser);
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connect(m_chooser, &CycleChooser::cycleChosen, this, &QualityPage::cycleChosen);
    connect(m_chooser, &CycleChooser::waveChosen, this, &QualityPage::waveChosen);
    show(QualityView{});
}

QWidget *QualityPage::buildList()
{
    auto *list = new QWidget(m_stack);
    m_summary = new WordLabel(WordStyle::Strong, {}, list);
    auto *lead = new WordLabel(WordStyle::Muted,
                               tr("A flag says “look”, never “wrong”, and removes nothing. You may leave a response "
                                  "out until the participant’s report is released; say why."),
                               list);
    lead->setWordWrap(true);
    m_exclude = new QPushButton(tr("Exclude…"), list);
    m_exclude->setObjectName(QStringLiteral("qualityExclude"));
    m_include = new QPushButton(tr("Include again"), list);
    m_include->setObjectName(QStringLiteral("qualityInclude"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_summary);
    words->addWidget(lead);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addLayout(words, 1);
    tools->addSpacing(24);
    tools->addWidget(m_exclude);
    tools->addWidget(m_include);

    m_table = new DataTable(QStringLiteral("qualityTable"), tr("Responses that stand out"), list);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(kFlagsColumn, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addWidget(buildMeaning());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QualityPage::showSelection);
    connect(m_table, &DataTable::rowActivated, this, [this] {
        if (const auto *response = selected(); response && response->canExclude)
            Q_EMIT excludeRequested(response->id);
    });
    connect(m_exclude, &QPushButton::clicked, this, [this] { Q_EMIT excludeRequested(selected()->id); });
    connect(m_include, &QPushButton::clicked, this, [this] { Q_EMIT includeRequested(selected()->id); });
    return list;
}

QWidget *QualityPage::buildMeaning()
{
    auto *card = new Card(this);
    m_meaningTitle = new WordLabel(WordStyle::Heading, tr("What this means"), card);
    auto *scroll = new QScrollArea(card);
    scroll->setObjectName(QStringLiteral("qualityMeaning"));
    scroll->setAccessibleName(tr("What this means"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_meaning = new WordLabel(WordStyle::Body, {}, scroll);
    m_meaning->setObjectName(QStringLiteral("qualityMeaningText"));
    m_meaning->setWordWrap(true);
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    scroll->setWidget(m_meaning);
    // On the card, not on a ground of their own.
    m_meaning->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(6);
    column->addWidget(m_meaningTitle);
    column->addWidget(scroll, 1);
    card->setFixedHeight(kMeaningHeight);
    return card;
}

void QualityPage::show(const QualityView &view)
{
    m_chooser->show(view.choices);
    m_header->setSubtitle(view.subtitle);
    m_summary->setText(view.summary);
    m_empty->setWords(view.emptyTitle, view.emptyText, {});
    const QualityView::Response *before = selected();
    const workspace::ResponseId kept = before ? before->id : workspace::ResponseId();
    m_listed = view.responses;
    std::vector<TextTableModel::Row> rows;
    int current = 0;
    for (const QualityView::Response &response : m_listed) {
        if (response.id == kept)
            current = static_cast<int>(rows.size());
        rows.push_back({{response.participant, response.group, response.flags, response.state, response.id.text()},
                        response.isExcluded});
    }
    m_model->setRows(std::move(rows));
    m_table->resizeColumnsToContents();
    m_stack->setCurrentIndex(m_listed.empty() ? 1 : 0);
    if (!m_listed.empty())
        m_table->selectRow(current);
    showSelection();
}

const QualityView::Response *QualityPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto row = rows.isEmpty() ? m_listed.size() : static_cast<std::size_t>(rows.front().row());
    return row < m_listed.size() ? &m_listed[row] : nullptr;
}

void QualityPage::showSelection()
{
    const QualityView::Response *response = selected();
    m_exclude->setEnabled(response && response->canExclude);
    m_include->setEnabled(response && response->canInclude);
    m_meaning->setText(response ? response->meanings.join(QStringLiteral("\n\n")) : QString());
}

void QualityPage::showMessage(const Message &message)
{
    m_message->show(message);
}

void QualityPage::clearMessage()
{
    m_message->clear();
}

QWidget *QualityPage::mainControl() const
{
    return m_table;
}

}  // namespace circumspect::desktop
