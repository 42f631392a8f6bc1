// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/results/items_tab.h"

#include "desktop/widgets/score_table.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace circumspect::desktop {

ItemsTab::ItemsTab(QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_table(new ScoreTable(QStringLiteral("itemTable"), tr("Statements"), this))
{
    m_search->setObjectName(QStringLiteral("itemSearch"));
    m_search->setAccessibleName(tr("Search statements"));
    m_search->setPlaceholderText(tr("Search statements or competencies"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, m_table, &ScoreTable::filter);
}

void ItemsTab::show(const ReleasedView &view)
{
    m_search->clear();
    m_table->show(view.items);
}

void ItemsTab::search(const QString &words)
{
    m_search->setText(words);
}

void ItemsTab::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

report::Topic ItemsTab::topic() const
{
    return m_table->topic();
}

}  // namespace circumspect::desktop
