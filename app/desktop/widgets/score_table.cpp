// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/score_table.h"

#include "desktop/models/score_model.h"
#include "desktop/models/score_sorter.h"
#include "desktop/widgets/data_table.h"
#include "desktop/widgets/score_delegate.h"
#include "desktop/widgets/word_label.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace circumspect::desktop {

ScoreTable::ScoreTable(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent),
      m_model(new ScoreModel(this)),
      m_sorted(new ScoreSorter(this)),
      m_table(new DataTable(objectName, accessibleName, this)),
      m_words(new WordLabel(WordStyle::Small, {}, this))
{
    m_sorted->setSourceModel(m_model);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new ScoreDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_words->setWordWrap(true);
    m_words->setObjectName(objectName + QStringLiteral("Words"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_table, 1);
    column->addWidget(m_words);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showCurrent();
        const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
        if (!m_isQuiet && current.isValid())
            Q_EMIT rowChosen(current.row());
    });
    connect(m_table, &DataTable::rowActivated, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(m_sorted->mapToSource(index).row()); });
}

void ScoreTable::show(const ScoreView &view)
{
    m_model->setView(view);
    fitColumns();
    m_table->resizeRowsToContents();
    showCurrent();
}

void ScoreTable::selectRow(int row)
{
    m_isQuiet = true;
    if (row < 0) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    } else {
        const int column = qMax(0, m_table->currentIndex().column());
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, column)));
    }
    m_isQuiet = false;
}

void ScoreTable::filter(const QString &words)
{
    m_sorted->setFilterFixedString(words);
}

bool ScoreTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
        m_table->resizeRowsToContents();
    }
    return QWidget::eventFilter(watched, event);
}

/// Score columns share what the words leave, within reason; the words take the rest.
void ScoreTable::fitColumns()
{
    const std::vector<ScoreView::Column> &columns = m_model->view().columns;
    if (columns.empty())
        return;
    const int letter = fontMetrics().averageCharWidth();
    const int first = m_model->firstScoreColumn();
    const int words = first == 1 ? letter * 24 : letter * 50;
    const int share = (m_table->viewport()->width() - words) / static_cast<int>(columns.size());
    const int wide = qBound(letter * 13 / 2, share, letter * 9);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(letter * 5);
    header->setSectionResizeMode(QHeaderView::Interactive);
    if (first == 2)
        header->resizeSection(1, letter * 20);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool isShort = columns[i].title.size() <= 3;
        header->resizeSection(first + static_cast<int>(i), isShort ? qMin(wide, letter * 6) : wide);
    }
    header->setSectionResizeMode(0, QHeaderView::Stretch);
}

report::Topic ScoreTable::topic() const
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    const ScoreView &view = m_model->view();
    const int column = current.column() - m_model->firstScoreColumn();
    if (!current.isValid() || column < 0)
        return view.partTitle.isEmpty() ? report::Topic::Average : report::Topic::Statement;
    const auto index = static_cast<std::size_t>(column);
    const ScoreView::Cell &cell = view.rows.at(static_cast<std::size_t>(current.row())).cells.at(index);
    if (cell.isWithheld)
        return report::Topic::Withheld;
    return cell.isCoded ? report::Topic::Coded : view.columns.at(index).topic;
}

void ScoreTable::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_words->setText(tr("Choose a cell to read it in full; F1 explains it."));
        return;
    }
    const QString row = current.siblingAtColumn(0).data().toString();
    const QString heading = m_sorted->headerData(current.column(), Qt::Horizontal).toString();
    const QString cell = current.data(Qt::ToolTipRole).toString().replace(u'\n', QStringLiteral("; "));
    const bool isWords = m_sorted->mapToSource(current).column() < m_model->firstScoreColumn();
    m_words->setText(isWords ? row : tr("%1 – %2: %3", "statement, perspective, score").arg(row, heading, cell));
}

}  // namespace circumspect::desktop
