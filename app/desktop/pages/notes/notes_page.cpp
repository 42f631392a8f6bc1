// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/notes/notes_page.h"

#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/page_header.h"
#include "desktop/widgets/person_list.h"
#include "desktop/widgets/word_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace circumspect::desktop {

namespace {

constexpr int kTextMargin = 10;

}  // namespace

NotesPage::NotesPage(QWidget *parent)
    : QWidget(parent),
      m_header(new PageHeader(this)),
      m_chooser(new CycleChooser(this)),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("notesPage"));
    m_header->addControl(m_chooser);
    auto *both = new QWidget(m_stack);
    // Made in the order of the layout, which is that of the Tab key.
    m_people = new PersonList(QStringLiteral("notesPeople"), QStringLiteral("notebook-pen"), both);
    QWidget *note = buildNote();
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_people);
    row->addWidget(note, 1);
    m_empty = new EmptyState(QStringLiteral("notebook-pen"), m_stack);
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connect(m_chooser, &CycleChooser::cycleChosen, this, &NotesPage::cycleChosen);
    connect(m_people, &PersonList::personChosen, this, &NotesPage::personChosen);
    show(NotesView{});
}

QWidget *NotesPage::buildNote()
{
    auto *frame = new QWidget(this);
    m_name = new WordLabel(WordStyle::Heading, {}, frame);
    m_place = new WordLabel(WordStyle::Muted, {}, frame);
    m_obstacle = new WordLabel(WordStyle::Small, {}, frame);
    m_obstacle->setWordWrap(true);
    m_edit = new QPlainTextEdit(frame);
    m_edit->setObjectName(QStringLiteral("notesText"));
    m_edit->setAccessibleName(tr("Note about the chosen participant"));
    m_edit->setTabChangesFocus(true);
    m_edit->document()->setDocumentMargin(kTextMargin);
    m_edit->installEventFilter(this);
    m_state = new WordLabel(WordStyle::Small, {}, frame);
    m_state->setObjectName(QStringLiteral("notesState"));
    m_state->setWordWrap(true);
    m_retry = new QPushButton(tr("Save again"), frame);
    m_retry->setObjectName(QStringLiteral("notesRetry"));
    m_retry->setAccessibleName(m_retry->text());
    m_retry->hide();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_retry);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_place);
    column->addWidget(m_obstacle);
    column->addWidget(m_edit, 1);
    column->addLayout(foot);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_text = m_edit->toPlainText();
        Q_EMIT typed(m_text);
    });
    connect(m_retry, &QPushButton::clicked, this, &NotesPage::saveRequested);
    return frame;
}

void NotesPage::show(const NotesView &view)
{
    m_view = view;
    m_chooser->show(view.choices);
    m_header->setTitle(view.title.isEmpty() ? tr("Notes") : view.title);
    m_header->setSubtitle(view.promise);
    m_empty->setWords(view.emptyTitle, view.emptyText, {});
    m_stack->setCurrentIndex(view.people.empty() ? 1 : 0);
    showPeople();
    showText();
}

void NotesPage::showPeople()
{
    std::vector<PersonList::Person> people;
    for (const NotesView::Person &person : m_view.people)
        people.push_back({person.id, person.name, person.place, person.hasNote,
                          person.hasNote ? tr("%1, has a note").arg(person.name) : person.name});
    m_people->show(std::move(people), m_view.person);
}

/// Leaves the field alone while it shows what it should: the cursor stays, and so does undo.
void NotesPage::showText()
{
    const bool isSomebody = m_view.person >= 0;
    const auto person = isSomebody ? m_view.people.at(static_cast<std::size_t>(m_view.person)) : NotesView::Person{};
    m_name->setText(person.name);
    m_place->setText(person.place);
    m_place->setVisible(!person.place.isEmpty());
    m_obstacle->setText(m_view.obstacle);
    m_obstacle->setVisible(!m_view.obstacle.isEmpty());
    m_edit->setReadOnly(!m_view.isEditable);
    m_edit->setPlaceholderText(m_view.isEditable ? tr("Write here. It is saved while you type.") : QString());
    if (person.id == m_shown && m_view.text == m_text)
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(m_view.text);
    m_text = m_view.text;
    m_shown = person.id;
}

void NotesPage::showStatus(const NoteStatus &status)
{
    m_state->setText(status.words);
    m_retry->setVisible(status.state == NoteState::Failed);
}

void NotesPage::showMessage(const Message &message)
{
    m_message->show(message);
}

void NotesPage::clearMessage()
{
    m_message->clear();
}

QWidget *NotesPage::mainControl() const
{
    return m_edit;
}

bool NotesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        Q_EMIT saveRequested();
    return QWidget::eventFilter(watched, event);
}

void NotesPage::hideEvent(QHideEvent *event)
{
    Q_EMIT saveRequested();
    QWidget::hideEvent(event);
}

}  // namespace circumspect::desktop
