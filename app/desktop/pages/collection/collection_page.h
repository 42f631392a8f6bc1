// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/collection/collection_view.h"
#include "desktop/shell/message_bar.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace circumspect::desktop {

class DataTable;
class PageHeader;
class PreviewPanel;
class TextTableModel;
class WordLabel;

/// Answers in: choose or drop files, look at what they would bring, import; and take an import back.
class CollectionPage final : public QWidget {
    Q_OBJECT
public:
    explicit CollectionPage(QWidget *parent = nullptr);

    void show(const CollectionView &view);
    using QWidget::show;
    void showMessage(const Message &message);
    void clearMessage();

    /// Where the focus goes when the page is shown.
    QWidget *mainControl() const;

Q_SIGNALS:
    void cycleChosen(int index);
    void waveChosen(int index);
    void filesRequested();
    void formatChosen(const QString &format);
    void importRequested();
    void previewCancelled();
    void withdrawRequested(const circumspect::ImportId &import);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildStart();
    void showImports();
    void allowWithdrawal();
    void renewIcons();

    std::vector<CollectionView::Import> m_listed;
    PageHeader *m_header;
    CycleChooser *m_chooser;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QWidget *m_start = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_withdraw = nullptr;
    WordLabel *m_noImports = nullptr;
    TextTableModel *m_imports;
    DataTable *m_importTable = nullptr;
    PreviewPanel *m_preview;
};

}  // namespace circumspect::desktop
