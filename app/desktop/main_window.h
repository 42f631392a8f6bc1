// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/session/workspace_session.h"
#include "desktop/shell/actions.h"
#include "desktop/shell/settings.h"

#include <QMainWindow>

#include <functional>
#include <utility>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace circumspect::desktop {

class NavigationList;

/// The frame: menus, navigation at the left, one page at a time, state and progress at the bottom. Assembles and
/// routes, decides nothing.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Actions &actions, Settings &settings, QWidget *parent = nullptr);

    /// The page while no vault is open.
    void setWelcome(QWidget *page);
    /// Adds a page to stack and navigation; its action shows it and puts the focus on `main`.
    void addPage(ActionId action, QWidget *page, QWidget *main);
    void showPage(ActionId action);
    /// A page outside of the navigation, and the way back from it: to the vault that is open, or to the start.
    void addAside(QWidget *page);
    void showAside(QWidget *page);
    void leaveAside();
    QWidget *currentPage() const;

    /// Shows pages and state of an open vault, or the welcome page for null.
    void showVault(const OpenVault *vault);
    void setState(const QString &state);
    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

public Q_SLOTS:
    void showProgress(const ProgressView &progress);
    void hideProgress();

Q_SIGNALS:
    void cancelRequested();
    void filesDropped(const QStringList &paths);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenus();
    void buildFrame();
    void buildStatus();
    void setNarrow(bool isNarrow);
    void fitNavigation();
    void focusNextPane();
    void showAbout();
    void showKeys();

    struct Page {
        ActionId action;
        QWidget *widget;
        QWidget *main;
    };

    Actions &m_actions;
    Settings &m_settings;
    std::function<bool()> m_mayClose;
    QWidget *m_welcome = nullptr;
    std::vector<Page> m_pages;
    NavigationList *m_navigation;
    QStackedWidget *m_stack;
    QLabel *m_state;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

}  // namespace circumspect::desktop
