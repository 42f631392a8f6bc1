// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/results/ledger_tab.h"

#include "desktop/models/ledger_model.h"
#include "desktop/models/ledger_sorter.h"
#include "desktop/widgets/data_table.h"
#include "desktop/widgets/word_label.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace circumspect::desktop {

LedgerTab::LedgerTab(QWidget *parent)
    : QWidget(parent),
      m_lead(new WordLabel(WordStyle::Strong, {}, this)),
      m_search(new QLineEdit(this)),
      m_all(new QCheckBox(tr("List what was shown as well"), this)),
      m_save(new QPushButton(tr("Save as JSON…"), this)),
      m_model(new LedgerModel(this)),
      m_sorted(new LedgerSorter(this)),
      m_table(new DataTable(QStringLiteral("ledgerTable"), tr("Decisions"), this))
{
    m_lead->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("ledgerSearch"));
    m_search->setAccessibleName(tr("Search decisions"));
    m_search->setPlaceholderText(tr("Search statements, perspectives or reasons"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_all->setObjectName(QStringLiteral("ledgerAll"));
    m_save->setObjectName(QStringLiteral("ledgerSave"));
    m_save->setAccessibleName(tr("Save all decisions as JSON"));
    m_sorted->setSourceModel(m_model);
    m_table->setModel(m_sorted);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_lead);
    auto *meaning = new WordLabel(WordStyle::Muted,
                                  tr("Everybody who answered was promised that nobody can work out who said what. "
                                     "This list shows how the promise was kept: every figure that was left out, put "
                                     "together with others, or rounded to “or more”, and why."),
                                  this);
    meaning->setWordWrap(true);
    column->addWidget(meaning);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(16);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_all);
    tools->addStretch();
    tools->addWidget(m_save);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    connect(m_all, &QCheckBox::toggled, m_sorted, &LedgerSorter::setListsShown);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_ledger); });
    connect(m_search, &QLineEdit::textChanged, m_sorted, &LedgerSorter::setWords);
}

void LedgerTab::show(const ReleasedView &view)
{
    m_lead->setText(view.ledgerWords.lead);
    m_model->setView(view.ledger);
    m_ledger = view.ledger;
    m_save->setEnabled(!m_ledger.rows.empty());
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(LedgerModel::Subject, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(LedgerModel::Perspective, letter * 26);
    header->resizeSection(LedgerModel::Deed, letter * 26);
    header->resizeSection(LedgerModel::Reason, letter * 30);
}

}  // namespace circumspect::desktop
