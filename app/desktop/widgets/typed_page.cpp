// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/typed_page.h"

#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/page_header.h"
#include "desktop/widgets/word_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace circumspect::desktop {

TypedPage::TypedPage(const QString &prefix, const QString &icon, QWidget *parent)
    : QWidget(parent),
      m_prefix(prefix),
      m_header(new PageHeader(this)),
      m_chooser(new CycleChooser(this)),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_both(new QWidget(m_stack)),
      m_people(new PersonList(prefix + QStringLiteral("People"), icon, m_both)),
      m_nobody(new EmptyState(icon, m_stack))
{
    setObjectName(prefix + QStringLiteral("Page"));
    m_header->addControl(m_chooser);
    m_stack->addWidget(m_both);
    m_stack->addWidget(m_nobody);
    auto *row = new QHBoxLayout(m_both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_people);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connect(m_chooser, &CycleChooser::cycleChosen, this, &TypedPage::cycleChosen);
    connect(m_people, &PersonList::personChosen, this, &TypedPage::personChosen);
}

void TypedPage::setContent(QWidget *content)
{
    static_cast<QHBoxLayout *>(m_both->layout())->addWidget(content, 1);
}

void TypedPage::addHead(QVBoxLayout *column, QWidget *frame)
{
    m_name = new WordLabel(WordStyle::Heading, {}, frame);
    m_place = new WordLabel(WordStyle::Muted, {}, frame);
    m_obstacle = new WordLabel(WordStyle::Small, {}, frame);
    m_obstacle->setWordWrap(true);
    for (WordLabel *label : {m_name, m_place, m_obstacle})
        column->addWidget(label);
}

QHBoxLayout *TypedPage::buildFoot(QWidget *frame)
{
    m_state = new WordLabel(WordStyle::Small, {}, frame);
    m_state->setObjectName(m_prefix + QStringLiteral("State"));
    m_state->setWordWrap(true);
    m_retry = new QPushButton(tr("Save again"), frame);
    m_retry->setObjectName(m_prefix + QStringLiteral("Retry"));
    m_retry->setAccessibleName(m_retry->text());
    m_retry->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state, 1);
    row->addWidget(m_retry);
    return row;
}

void TypedPage::showPeople(const CycleChoices &choices, std::vector<PersonList::Person> people, int chosen)
{
    m_chooser->show(choices);
    m_stack->setCurrentIndex(people.empty() ? 1 : 0);
    m_people->show(std::move(people), chosen);
}

void TypedPage::showHead(const QString &name, const QString &place, const QString &obstacle)
{
    m_name->setText(name);
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
}

void TypedPage::showState(const QString &words, bool canTryAgain)
{
    m_state->setText(words);
    m_retry->setVisible(canTryAgain);
}

void TypedPage::showMessage(const Message &message)
{
    m_message->show(message);
}

void TypedPage::clearMessage()
{
    m_message->clear();
}

void TypedPage::hideEvent(QHideEvent *event)
{
    Q_EMIT saveRequested();
    QWidget::hideEvent(event);
}

}  // namespace circumspect::desktop
