// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/collection/collection_view.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTabWidget;

namespace circumspect::desktop {

class DataTable;
class TextTableModel;
class WordLabel;

/// What an import would do, before it is done: the format and why, what is taken in, what is dropped, what refuses it.
class PreviewPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPanel(QWidget *parent = nullptr);

    void show(const CollectionView::Preview &preview);
    using QWidget::show;

Q_SIGNALS:
    void formatChosen(const QString &format);
    void importRequested();
    void cancelled();

private:
    QWidget *buildHead();
    QWidget *buildButtons();
    void showTables(const CollectionView::Preview &preview);

    std::vector<CollectionView::Format> m_known;
    WordLabel *m_files;
    WordLabel *m_recognised;
    WordLabel *m_counts;
    WordLabel *m_notices;
    QComboBox *m_formats;
    QTabWidget *m_tabs;
    TextTableModel *m_problems;
    TextTableModel *m_columns;
    DataTable *m_problemTable;
    DataTable *m_columnTable;
    QPushButton *m_import;
};

}  // namespace circumspect::desktop
