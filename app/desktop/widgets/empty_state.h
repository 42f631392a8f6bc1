// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace circumspect::desktop {

class WordLabel;

/// What a page says when there is nothing yet: why, and the one thing to do.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &iconName, QWidget *parent);

    /// An empty `actionText` leaves the button out.
    void setWords(const QString &title, const QString &text, const QString &actionText);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
    WordLabel *m_title;
    WordLabel *m_text;
    QPushButton *m_action;
};

}  // namespace circumspect::desktop
