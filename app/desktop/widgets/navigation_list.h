// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace circumspect::desktop {

/// The pages at the left: icon and words, or icons alone when narrow. Shows the given actions, hides those
/// that are invisible, and triggers them.
class NavigationList final : public QListWidget {
    Q_OBJECT
public:
    explicit NavigationList(QWidget *parent = nullptr);

    void addPage(QAction *action);
    void setCurrentPage(int page);
    void setNarrow(bool isNarrow);
    bool isNarrow() const { return m_isNarrow; }
    void renewIcons();

Q_SIGNALS:
    void pageChosen(int page);

private:
    void fitWidth();

    QList<QAction *> m_pages;
    bool m_isNarrow = false;
};

}  // namespace circumspect::desktop
