// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/templates/templates_view.h"
#include "desktop/shell/message_bar.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace circumspect::desktop {

class WordLabel;

/// The report templates of the program and of the vault, and what makes each its own: for whom, accent, logo, parts.
class TemplatesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit TemplatesDialog(QWidget *parent);

public Q_SLOTS:
    void showTemplates(const circumspect::desktop::TemplatesView &view);
    void showMessage(const Message &message);

Q_SIGNALS:
    void addRequested();
    void logoRequested(const QString &name);
    void saveRequested(const QString &name);
    void removeRequested(const QString &name);
    void chosen(const QString &name);

private:
    QWidget *buildList();
    QWidget *buildPreview();
    QWidget *buildButtons();
    QPushButton *button(const QString &objectName, const QString &text, QWidget *parent);
    void showRow(int row);
    void showAccent(const QColor &accent);
    const TemplatesView::Row *current() const;

    TemplatesView m_view;
    MessageBar *m_message;
    QListWidget *m_list = nullptr;
    WordLabel *m_title = nullptr;
    WordLabel *m_audience = nullptr;
    QLabel *m_swatch = nullptr;
    WordLabel *m_accent = nullptr;
    QLabel *m_logo = nullptr;
    WordLabel *m_logoText = nullptr;
    WordLabel *m_paper = nullptr;
    WordLabel *m_parts = nullptr;
    WordLabel *m_letter = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_addLogo = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_add = nullptr;
};

}  // namespace circumspect::desktop
