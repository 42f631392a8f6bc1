// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/person_list.h"

#include "desktop/shell/icons.h"
#include "desktop/widgets/two_line_delegate.h"

#include <QEvent>
#include <QSignalBlocker>

#include <utility>

namespace circumspect::desktop {

namespace {

constexpr int kLetters = 36;

}  // namespace

PersonList::PersonList(const QString &objectName, const QString &mark, QWidget *parent)
    : QListWidget(parent), m_mark(mark)
{
    setObjectName(objectName);
    setAccessibleName(tr("Participants"));
    setItemDelegate(new TwoLineDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(fontMetrics().averageCharWidth() * kLetters);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT personChosen(m_shown.at(static_cast<std::size_t>(row)).id);
    });
}

void PersonList::show(std::vector<Person> people, int current)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(current);
    if (m_shown == people)
        return;
    m_shown = std::move(people);
    setVisible(m_shown.size() > 1);
    while (count() > static_cast<int>(m_shown.size()))
        delete takeItem(count() - 1);
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        QListWidgetItem *line = item(static_cast<int>(i));
        if (line == nullptr)
            line = new QListWidgetItem(this);
        line->setText(m_shown[i].name);
        line->setData(TwoLineDelegate::kSecondLine, m_shown[i].place);
        line->setToolTip(m_shown[i].place);
        line->setData(Qt::AccessibleTextRole, m_shown[i].spoken);
    }
    showIcons();
    setCurrentRow(current);
}

void PersonList::showIcons()
{
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        item(static_cast<int>(i))->setIcon(m_shown[i].isMarked ? icon(m_mark, palette()) : QIcon());
}

void PersonList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcons();
    QListWidget::changeEvent(event);
}

}  // namespace circumspect::desktop
