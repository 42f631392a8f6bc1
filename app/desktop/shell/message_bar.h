// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace circumspect::desktop {

enum class MessageTone { Note, Done, Problem };

/// News of one page, in words, with a way on. Hidden until there is something to say; goes away when closed.
struct Message {
    MessageTone tone = MessageTone::Note;
    QString text;
    QStringList details;
    QString actionText;  ///< empty: no button
};

class MessageBar final : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    using QWidget::show;
    void clear();
    void setClosable(bool isClosable);
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showTone();

    MessageTone m_tone = MessageTone::Note;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_action;
    QToolButton *m_close;
};

}  // namespace circumspect::desktop
