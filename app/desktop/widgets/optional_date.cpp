// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/optional_date.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace circumspect::desktop {

namespace {

constexpr int kArrowLetters = 6;

/// Tab leaves it at once; the arrow keys go from day to month to year.
class DayEdit final : public QDateEdit {
public:
    using QDateEdit::QDateEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

}  // namespace

OptionalDate::OptionalDate(const QString &objectName, const QString &words, const QString &name, QWidget *parent)
    : QWidget(parent), m_box(new QCheckBox(words, this)), m_day(new DayEdit(this))
{
    m_box->setObjectName(objectName + QStringLiteral("Box"));
    m_box->setAccessibleName(name);
    m_day->setObjectName(objectName);
    m_day->setAccessibleName(name);
    m_day->setCalendarPopup(true);
    m_day->setFocusPolicy(Qt::StrongFocus);
    m_day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    // The field's arrow and frame take more than Qt reckons with in this style.
    m_day->setMinimumWidth(m_day->sizeHint().width() + fontMetrics().averageCharWidth() * kArrowLetters);
    m_day->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_box);
    row->addWidget(m_day);
    row->addStretch();
    connect(m_box, &QCheckBox::toggled, this, [this](bool isChosen) {
        m_day->setVisible(isChosen);
        Q_EMIT edited();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &OptionalDate::edited);
}

void OptionalDate::show(const QDate &day, const QDate &proposal)
{
    const QSignalBlocker quiet(this);
    m_box->setChecked(day.isValid());
    m_day->setVisible(day.isValid());
    if (m_day->date() != (day.isValid() ? day : proposal))
        m_day->setDate(day.isValid() ? day : proposal);
}

void OptionalDate::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
    m_day->setReadOnly(isReadOnly);
}

QDate OptionalDate::day() const
{
    return m_box->isChecked() ? m_day->date() : QDate();
}

}  // namespace circumspect::desktop
