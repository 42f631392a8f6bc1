// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/notes/notes_page.h"

#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/page_header.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace circumspect::desktop {

namespace {

constexpr int kTextMargin = 10;

}  // namespace

NotesPage::NotesPage(QWidget *parent) : TypedPage(QStringLiteral("notes"), QStringLiteral("notebook-pen"), parent)
{
    setContent(buildNote());
    show(NotesView{});
}

QWidget *NotesPage::buildNote()
{
    auto *frame = new QWidget(this->frame());
    m_edit = new QPlainTextEdit(frame);
    m_edit->setObjectName(QStringLiteral("notesText"));
    m_edit->setAccessibleName(tr("Note about the chosen participant"));
    m_edit->setTabChangesFocus(true);
    m_edit->document()->setDocumentMargin(kTextMargin);
    m_edit->installEventFilter(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addHead(column, frame);
    column->addWidget(m_edit, 1);
    column->addLayout(buildFoot(frame));
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_text = m_edit->toPlainText();
        Q_EMIT typed(m_text);
    });
    connect(retry(), &QPushButton::clicked, this, &NotesPage::saveRequested);
    return frame;
}

void NotesPage::show(const NotesView &view)
{
    m_view = view;
    header()->setTitle(view.title.isEmpty() ? tr("Notes") : view.title);
    header()->setSubtitle(view.promise);
    nobody()->setWords(view.emptyTitle, view.emptyText, {});
    std::vector<PersonList::Person> people;
    for (const NotesView::Person &person : m_view.people)
        people.push_back({person.id, person.name, person.place, person.hasNote,
                          person.hasNote ? tr("%1, has a note").arg(person.name) : person.name});
    showPeople(view.choices, std::move(people), view.person);
    showText();
}

/// Leaves the field alone while it shows what it should: the cursor stays, and so does undo.
void NotesPage::showText()
{
    const bool isSomebody = m_view.person >= 0;
    const auto person = isSomebody ? m_view.people.at(static_cast<std::size_t>(m_view.person)) : NotesView::Person{};
    showHead(person.name, person.place, m_view.obstacle);
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
    showState(status.words, status.state == NoteState::Failed);
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

}  // namespace circumspect::desktop
