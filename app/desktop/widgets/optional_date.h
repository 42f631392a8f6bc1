// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace circumspect::desktop {

/// A day that may be left open: a box to tick, and the day beside it.
class OptionalDate final : public QWidget {
    Q_OBJECT
public:
    /// `words` stand beside the box; `name` is what the day is called for screen readers.
    OptionalDate(const QString &objectName, const QString &words, const QString &name, QWidget *parent);

    /// An invalid day is an open one; ticking the box then proposes `proposal`.
    void show(const QDate &day, const QDate &proposal);
    using QWidget::show;
    void setReadOnly(bool isReadOnly);
    /// Invalid while it is open.
    QDate day() const;

Q_SIGNALS:
    /// A person has chosen another day, or opened it again.
    void edited();

private:
    QCheckBox *m_box;
    QDateEdit *m_day;
};

}  // namespace circumspect::desktop
