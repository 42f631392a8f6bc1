// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/welcome/welcome_view.h"
#include "desktop/shell/message_bar.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace circumspect::desktop {

class WordLabel;

/// The first thing to see: open, make or try a vault.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void show(const WelcomeView &view);
    using QWidget::show;
    void showMessage(const Message &message);
    void clearMessage();

    /// Where the focus goes when the page is shown.
    QWidget *mainControl() const;

Q_SIGNALS:
    void openRequested();
    void newVaultRequested();
    void sampleRequested();
    void recentRequested(const QString &path);
    void forgetRequested(const QString &path);
    void messageActionRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildWays();
    QWidget *buildRecent();
    void renewIcons();
    void showRecentMenu(const QPoint &position);

    MessageBar *m_message;
    QPushButton *m_open = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_sample = nullptr;
    QListWidget *m_recent = nullptr;
    WordLabel *m_nothingRecent = nullptr;
};

}  // namespace circumspect::desktop
