// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/batch_dialog.h"

#include "desktop/widgets/word_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace circumspect::desktop {

BatchDialog::BatchDialog(QWidget *parent)
    : QDialog(parent),
      m_words(new WordLabel(WordStyle::Heading, tr("Writing reports"), this)),
      m_progress(new QProgressBar(this)),
      m_table(new QTableWidget(0, 2, this)),
      m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("batchDialog"));
    setWindowTitle(tr("Reports as PDF"));
    m_progress->setObjectName(QStringLiteral("batchProgress"));
    m_progress->setAccessibleName(tr("Reports written"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    buildTable();
    m_button->setObjectName(QStringLiteral("batchButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_words);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_button, &QPushButton::clicked, this, &BatchDialog::reject);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 26);
}

void BatchDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("batchTable"));
    m_table->setAccessibleName(tr("What became of each report"));
    m_table->setHorizontalHeaderLabels({tr("Participant"), tr("Report")});
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
}

void BatchDialog::showBatch(const BatchView &view)
{
    m_isRunning = view.isRunning;
    const int count = static_cast<int>(view.rows.size());
    m_table->setRowCount(count);
    for (int row = 0; row < count; ++row)
        showRow(row, view.rows[static_cast<std::size_t>(row)]);
    m_progress->setRange(0, count);
    m_progress->setValue(view.done);
    m_progress->setVisible(view.isRunning);
    m_words->setText(view.isRunning ? tr("Writing reports: %1 of %2").arg(view.done).arg(count)
                                    : tr("%n report(s) done", nullptr, view.done));
    m_button->setText(view.isRunning ? tr("Stop") : tr("Close"));
    show();
}

void BatchDialog::showRow(int row, const BatchView::Row &shown)
{
    for (const auto &[column, text] : {std::pair(0, shown.code), std::pair(1, shown.text)}) {
        QTableWidgetItem *item = m_table->item(row, column);
        if (item == nullptr) {
            item = new QTableWidgetItem;
            m_table->setItem(row, column, item);
        }
        item->setText(text);
        QFont font = item->font();
        font.setBold(shown.state == BatchRowState::Failed || shown.state == BatchRowState::Worth);
        item->setFont(font);
    }
}

void BatchDialog::reject()
{
    if (m_isRunning)
        Q_EMIT cancelRequested();
    else
        QDialog::reject();
}

}  // namespace circumspect::desktop
