// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogs/batch_dialog.h"

#include "desktop/widgets/word_label.h"
#include "desktop/widgets/wrapped_header.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace circumspect::desktop {

BatchDialog::BatchDialog(QWidget *parent)
    : QDialog(parent),
      m_words(new WordLabel(WordStyle::Heading, {}, this)),
      m_progress(new QProgressBar(this)),
      m_table(new QTableWidget(0, 2, this)),
      m_write(new QPushButton(this)),
      m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("batchDialog"));
    setWindowTitle(tr("Reports"));
    m_progress->setObjectName(QStringLiteral("batchProgress"));
    m_progress->setAccessibleName(tr("Reports written"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    buildTable();
    m_words->setObjectName(QStringLiteral("batchWords"));
    m_words->setWordWrap(true);
    m_write->setObjectName(QStringLiteral("batchWrite"));
    m_button->setObjectName(QStringLiteral("batchButton"));
    m_button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_button);
    buttons->addWidget(m_write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_words);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_button, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &BatchDialog::writeRequested);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 26);
}

void BatchDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("batchTable"));
    m_table->setAccessibleName(tr("What became of each report"));
    // Headings begin where the words below them begin.
    m_table->setHorizontalHeader(new WrappedHeader(m_table));
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
    m_isRunning = view.isRunning();
    const int count = static_cast<int>(view.rows.size());
    m_table->setRowCount(count);
    for (int row = 0; row < count; ++row)
        showRow(row, view.rows[static_cast<std::size_t>(row)]);
    m_progress->setRange(0, view.stage == BatchStage::Writing ? view.writable : count);
    m_progress->setValue(view.done);
    m_progress->setVisible(view.isRunning());
    showStage(view);
    setVisible(count > 0);
}

void BatchDialog::showStage(const BatchView &view)
{
    const int count = static_cast<int>(view.rows.size());
    const auto worth = std::count_if(view.rows.begin(), view.rows.end(),
                                     [](const BatchView::Row &row) { return row.state == BatchRowState::Worth; });
    m_write->setVisible(view.stage == BatchStage::Ready);
    m_write->setEnabled(view.writable > 0);
    m_write->setText(tr("Write %n report(s)…", nullptr, view.writable));
    m_button->setText(view.isRunning() ? tr("Stop") : view.stage == BatchStage::Ready ? tr("Cancel") : tr("Close"));
    switch (view.stage) {
    case BatchStage::Looking:
        return m_words->setText(tr("Looking through the reports: %1 of %2").arg(view.done).arg(count));
    case BatchStage::Ready:
        m_write->setDefault(true);
        m_write->setFocus();
        return m_words->setText(
            worth == 0 ? tr("Nothing stands out; nothing is written yet.")
                       : tr("%n report(s) deserve a look; nothing is written yet.", nullptr, static_cast<int>(worth)));
    case BatchStage::Writing:
        return m_words->setText(tr("Writing reports: %1 of %2").arg(view.done).arg(view.writable));
    case BatchStage::Ended:
        return m_words->setText(tr("%n report(s) done", nullptr, view.done));
    }
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
    if (m_isRunning) {
        Q_EMIT cancelRequested();
        return;
    }
    QDialog::reject();
    Q_EMIT dismissed();
}

}  // namespace circumspect::desktop
