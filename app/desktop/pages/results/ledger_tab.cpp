// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/results/ledger_tab.h"

#include "desktop/models/ledger_model.h"
#include "desktop/widgets/data_table.h"
#include "desktop/widgets/word_label.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace circumspect::desktop {

namespace {

QString bulletsOf(const report::Section &section)
{
    QStringList lines;
    for (const report::Block &block : section.blocks) {
        if (const auto *list = std::get_if<report::BulletList>(&block)) {
            for (const QString &item : list->items)
                lines << LedgerTab::tr("•  %1", "one line of a list").arg(item);
        }
    }
    return lines.join(u'\n');
}

}  // namespace

LedgerTab::LedgerTab(QWidget *parent)
    : QWidget(parent),
      m_lead(new WordLabel(WordStyle::Strong, {}, this)),
      m_words(new WordLabel(WordStyle::Body, {}, this)),
      m_all(new QCheckBox(tr("List what was shown as well"), this)),
      m_model(new LedgerModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_table(new DataTable(QStringLiteral("ledgerTable"), tr("Decisions"), this))
{
    m_lead->setWordWrap(true);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_all->setObjectName(QStringLiteral("ledgerAll"));
    m_sorted->setSourceModel(m_model);
    m_table->setModel(m_sorted);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_lead);
    column->addWidget(m_words);
    column->addWidget(m_all);
    column->addWidget(m_table, 1);
    connect(m_all, &QCheckBox::toggled, this, &LedgerTab::filter);
}

void LedgerTab::show(const ReleasedView &view)
{
    m_lead->setText(view.ledgerWords.lead);
    const QString words = bulletsOf(view.ledgerWords);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_model->setView(view.ledger);
    filter();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(LedgerModel::Subject, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(LedgerModel::Perspective, letter * 28);
    header->resizeSection(LedgerModel::Deed, letter * 30);
    header->resizeSection(LedgerModel::Reason, letter * 36);
}

void LedgerTab::filter()
{
    m_sorted->setFilterRole(LedgerModel::IsShownRole);
    m_sorted->setFilterFixedString(m_all->isChecked() ? QString() : QStringLiteral("false"));
}

}  // namespace circumspect::desktop
