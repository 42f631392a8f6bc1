// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QListWidget>

#include <vector>

namespace circumspect::desktop {

/// Participants by name, with role and organisation below, and a mark for those about whom there is something.
class PersonList final : public QListWidget {
    Q_OBJECT
public:
    struct Person {
        ParticipantId id;
        QString name;
        QString place;
        bool isMarked = false;
        QString spoken;  ///< read by screen readers: the name, and what the mark means

        friend bool operator==(const Person &, const Person &) = default;
    };

    /// `mark` is the icon of those that are marked.
    PersonList(const QString &objectName, const QString &mark, QWidget *parent);

    /// Hidden for less than two.
    void show(std::vector<Person> people, int current);
    using QListWidget::show;

Q_SIGNALS:
    void personChosen(const circumspect::ParticipantId &participant);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcons();

    QString m_mark;
    std::vector<Person> m_shown;
};

}  // namespace circumspect::desktop
