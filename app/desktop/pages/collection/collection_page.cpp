// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/collection/collection_page.h"

#include "desktop/models/text_table_model.h"
#include "desktop/pages/collection/preview_panel.h"
#include "desktop/shell/icons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/data_table.h"
#include "desktop/widgets/page_header.h"
#include "desktop/widgets/word_label.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace circumspect::desktop {

CollectionPage::CollectionPage(QWidget *parent)
    : QWidget(parent),
      m_header(new PageHeader(this)),
      m_chooser(new CycleChooser(this)),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_imports(new TextTableModel({tr("Wave"), tr("Format"), tr("Responses"), tr("State")}, this)),
      m_preview(new PreviewPanel(this))
{
    setObjectName(QStringLiteral("collectionPage"));
    m_header->setTitle(tr("Collection"));
    m_header->addControl(m_chooser);
    m_start = buildStart();
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connect(m_chooser, &CycleChooser::cycleChosen, this, &CollectionPage::cycleChosen);
    connect(m_chooser, &CycleChooser::waveChosen, this, &CollectionPage::waveChosen);
    connect(m_preview, &PreviewPanel::formatChosen, this, &CollectionPage::formatChosen);
    connect(m_preview, &PreviewPanel::importRequested, this, &CollectionPage::importRequested);
    connect(m_preview, &PreviewPanel::cancelled, this, &CollectionPage::previewCancelled);
    show(CollectionView{});
    renewIcons();
}

QWidget *CollectionPage::buildStart()
{
    auto *start = new QWidget(this);
    auto *card = new Card(start);
    m_choose = new QPushButton(tr("Choose files…"), card);
    m_choose->setObjectName(QStringLiteral("collectionChoose"));
    m_choose->setDefault(true);
    auto *words = new WordLabel(
        WordStyle::Muted,
        tr("Drop the export of your survey tool here: CSV, responses and participants together. You see what "
           "would be read before anything is stored; names, times and addresses are dropped."),
        card);
    words->setWordWrap(true);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(20);
    auto *text = new QVBoxLayout;
    text->addWidget(new WordLabel(WordStyle::Heading, tr("Import answers"), card));
    text->addWidget(words);
    row->addLayout(text, 1);
    row->addWidget(m_choose);

    m_importTable = new DataTable(QStringLiteral("importsTable"), tr("Imports"), start);
    m_importTable->setModel(m_imports);
    m_importTable->setSortingEnabled(false);
    m_importTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_importTable->horizontalHeader()->setStretchLastSection(true);
    m_noImports = new WordLabel(WordStyle::Muted, tr("Nothing has been imported into this cycle yet."), start);
    m_withdraw = new QPushButton(tr("Withdraw import…"), start);
    m_withdraw->setObjectName(QStringLiteral("collectionWithdraw"));
    auto *heading = new QHBoxLayout;
    heading->addWidget(new WordLabel(WordStyle::Heading, tr("Imports so far"), start), 1);
    heading->addWidget(m_withdraw);
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(card);
    column->addSpacing(8);
    column->addLayout(heading);
    column->addWidget(m_noImports, 1, Qt::AlignTop);
    column->addWidget(m_importTable, 1);
    connect(m_choose, &QPushButton::clicked, this, &CollectionPage::filesRequested);
    connect(m_importTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CollectionPage::allowWithdrawal);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        const auto chosen = static_cast<std::size_t>(m_importTable->currentIndex().row());
        Q_EMIT withdrawRequested(m_listed.at(chosen).id);
    });
    return start;
}

void CollectionPage::show(const CollectionView &view)
{
    m_chooser->show(view.choices);
    m_chooser->setEnabled(!view.preview);
    m_header->setSubtitle(view.subtitle);
    m_choose->setEnabled(view.canImport);
    m_listed = view.imports;
    showImports();
    if (view.preview)
        m_preview->show(*view.preview);
    m_stack->setCurrentWidget(view.preview ? static_cast<QWidget *>(m_preview) : m_start);
}

void CollectionPage::showImports()
{
    std::vector<TextTableModel::Row> rows;
    for (const CollectionView::Import &import : m_listed)
        rows.push_back({{import.wave, import.format, QString::number(import.responses),
                         import.canBeWithdrawn ? tr("Can be withdrawn") : tr("Fixed by a release")},
                        !import.canBeWithdrawn});
    m_imports->setRows(std::move(rows));
    m_importTable->setVisible(!m_listed.empty());
    m_noImports->setVisible(m_listed.empty());
    m_withdraw->setVisible(!m_listed.empty());
    allowWithdrawal();
}

void CollectionPage::allowWithdrawal()
{
    const QModelIndexList rows = m_importTable->selectionModel()->selectedRows();
    m_withdraw->setEnabled(!rows.isEmpty() && m_listed.at(static_cast<std::size_t>(rows.front().row())).canBeWithdrawn);
}

void CollectionPage::showMessage(const Message &message)
{
    m_message->show(message);
}

void CollectionPage::clearMessage()
{
    m_message->clear();
}

QWidget *CollectionPage::mainControl() const
{
    return m_choose;
}

void CollectionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        renewIcons();
    QWidget::changeEvent(event);
}

void CollectionPage::renewIcons()
{
    m_choose->setIcon(icon(QStringLiteral("file-input"), palette()));
}

}  // namespace circumspect::desktop
