// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/damage/damage_view.h"
#include "desktop/shell/message_bar.h"

#include <QWidget>

class QGridLayout;
class QListWidget;
class QPushButton;

namespace circumspect::desktop {

class PageHeader;
class WordLabel;

/// A damaged vault: what is left of it, which copies are sound, and the ways on.
class DamagePage final : public QWidget {
    Q_OBJECT
public:
    explicit DamagePage(QWidget *parent = nullptr);

    void show(const DamageView &view);
    using QWidget::show;
    void showMessage(const Message &message);
    void clearMessage();
    /// Where the focus goes when the page is shown.
    QWidget *mainControl() const;

Q_SIGNALS:
    void restoreRequested(int copy);
    void openRequested(int copy);
    void saveDamagedRequested();
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildParts();
    QWidget *buildCopies();
    void showParts();
    void showCopies();
    void allowActions();

    DamageView m_view;
    PageHeader *m_header;
    MessageBar *m_message;
    WordLabel *m_findings = nullptr;
    QWidget *m_parts = nullptr;
    QGridLayout *m_partRows = nullptr;
    WordLabel *m_noParts = nullptr;
    WordLabel *m_noCopies = nullptr;
    QListWidget *m_copies = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_leave = nullptr;
};

}  // namespace circumspect::desktop
