// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/collection/preview_panel.h"

#include "desktop/models/text_table_model.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/data_table.h"
#include "desktop/widgets/word_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace circumspect::desktop {

PreviewPanel::PreviewPanel(QWidget *parent)
    : QWidget(parent),
      m_files(new WordLabel(WordStyle::Heading, {}, this)),
      m_recognised(new WordLabel(WordStyle::Muted, {}, this)),
      m_counts(new WordLabel(WordStyle::Strong, {}, this)),
      m_notices(new WordLabel(WordStyle::Body, {}, this)),
      m_formats(new QComboBox(this)),
      m_tabs(new QTabWidget(this)),
      m_problems(new TextTableModel({tr("What stands in the way")}, this)),
      m_columns(new TextTableModel({tr("Column"), tr("Used as"), tr("For")}, this)),
      m_problemTable(new DataTable(QStringLiteral("importProblems"), tr("Problems"), this)),
      m_columnTable(new DataTable(QStringLiteral("importColumns"), tr("Columns"), this)),
      m_import(new QPushButton(tr("Import"), this))
{
    setObjectName(QStringLiteral("importPreview"));
    m_problemTable->setSortingEnabled(false);
    m_columnTable->setSortingEnabled(false);
    m_problemTable->setModel(m_problems);
    m_columnTable->setModel(m_columns);
    m_problemTable->horizontalHeader()->setStretchLastSection(true);
    m_columnTable->horizontalHeader()->setStretchLastSection(true);
    m_tabs->setObjectName(QStringLiteral("importTabs"));
    m_tabs->tabBar()->setObjectName(QStringLiteral("importTabBar"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the preview"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_problemTable, tr("Problems"));
    m_tabs->addTab(m_columnTable, tr("Columns"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(m_tabs, 1);
    column->addWidget(buildButtons());
}

QWidget *PreviewPanel::buildHead()
{
    auto *card = new Card(this);
    m_formats->setObjectName(QStringLiteral("importFormat"));
    m_formats->setAccessibleName(tr("Format of the file"));
    auto *formatLabel = new QLabel(tr("Read &as"), card);
    formatLabel->setBuddy(m_formats);
    auto *top = new QHBoxLayout;
    top->addWidget(m_files, 1);
    top->addWidget(formatLabel);
    top->addWidget(m_formats);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 14, 14);
    column->setSpacing(6);
    column->addLayout(top);
    for (WordLabel *label : {m_recognised, m_counts, m_notices}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    connect(m_formats, &QComboBox::activated, this,
            [this](int row) { Q_EMIT formatChosen(m_known.at(static_cast<std::size_t>(row)).id); });
    return card;
}

QWidget *PreviewPanel::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *cancel = new QPushButton(tr("Cancel"), buttons);
    cancel->setObjectName(QStringLiteral("importCancel"));
    cancel->setAccessibleName(tr("Cancel the import"));
    m_import->setObjectName(QStringLiteral("importAccept"));
    m_import->setDefault(true);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_import);
    connect(cancel, &QPushButton::clicked, this, &PreviewPanel::cancelled);
    connect(m_import, &QPushButton::clicked, this, &PreviewPanel::importRequested);
    return buttons;
}

void PreviewPanel::show(const CollectionView::Preview &preview)
{
    m_known = preview.formats;
    m_files->setText(preview.files.join(QStringLiteral(", ")));
    const QString because = preview.reasons.join(tr("; "));
    m_recognised->setText(because.isEmpty() ? preview.recognised
                                            : tr("%1, because %2.").arg(preview.recognised, because));
    m_counts->setText(preview.counts);
    QStringList notices;
    for (const QString &notice : preview.notices)
        notices << tr("•  %1", "one line of a list").arg(notice);
    m_notices->setText(notices.join(u'\n'));
    m_notices->setVisible(!notices.isEmpty());
    const QSignalBlocker quiet(m_formats);
    m_formats->clear();
    for (const CollectionView::Format &format : preview.formats)
        m_formats->addItem(format.name);
    m_formats->setCurrentIndex(preview.format);
    m_import->setEnabled(preview.canImport);
    showTables(preview);
}

void PreviewPanel::showTables(const CollectionView::Preview &preview)
{
    std::vector<TextTableModel::Row> problems;
    for (const QString &problem : preview.problems)
        problems.push_back({{problem}, false});
    if (const auto more = preview.problemTotal - static_cast<int>(preview.problems.size()); more > 0)
        problems.push_back({{tr("… and %n more", nullptr, more)}, true});
    m_problems->setRows(std::move(problems));
    std::vector<TextTableModel::Row> columns;
    int dropped = 0;
    for (const CollectionView::Column &column : preview.columns) {
        columns.push_back({{column.heading, column.use, column.target}, column.isDropped});
        dropped += column.isDropped ? 1 : 0;
    }
    m_columns->setRows(std::move(columns));
    m_tabs->setTabText(0, preview.problemTotal == 0 ? tr("No problems")
                                                    : tr("%n problem(s)", nullptr, preview.problemTotal));
    m_tabs->setTabText(1, tr("%1 columns, %2 dropped").arg(preview.columns.size()).arg(dropped));
    m_tabs->setCurrentIndex(preview.problemTotal == 0 ? 1 : 0);
    const int letter = fontMetrics().averageCharWidth();
    m_columnTable->horizontalHeader()->resizeSection(0, letter * 34);
    m_columnTable->horizontalHeader()->resizeSection(1, letter * 38);
}

}  // namespace circumspect::desktop
