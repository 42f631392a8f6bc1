// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/notes/notes_controller.h"

#include "common/error_text.h"
#include "desktop/session/cycle_choices.h"
#include "desktop/session/people.h"
#include "workspace/notes.h"
#include "workspace/rostering.h"

#include <QLocale>

#include <algorithm>
#include <set>
#include <utility>

namespace circumspect::desktop {

struct NotesController::Read {
    std::vector<model::Participant> participants;
    std::vector<notebook::Note> notes;
    std::set<ParticipantId> writable;
};

NotesController::NotesController(WorkspaceSession &session, Selection &selection, RandomSource &random,
                                 const SavePace &pace, QObject *parent)
    : TypedController(session, selection, pace, parent), m_random(random)
{
}

NotesController::~NotesController()
{
    flush();
}

void NotesController::refresh()
{
    flush();
    if (!m_session.vault() || !m_session.vault()->keepsNotes || m_selection.cycle() == nullptr)
        return forget();
    m_session.run(
        tr("Reading notes"),
        [cycle = m_selection.cycle()->id](workspace::Workspace &vault, const workspace::Progress &) {
            return read(vault, cycle);
        },
        this,
        [this](Result<Read> read) {
            if (read)
                take(*std::move(read));
            else
                Q_EMIT said({MessageTone::Problem, common::errorText(read.error()), {}, {}});
        });
}

Result<NotesController::Read> NotesController::read(workspace::Workspace &vault, const CycleId &cycle)
{
    auto roster = vault.rostering().roster(cycle);
    if (!roster)
        return roster.error();
    auto notes = vault.notes().list();
    if (!notes)
        return notes.error();
    Read read{.participants = {}, .notes = *std::move(notes), .writable = {}};
    for (model::Participant &participant : roster->participants) {
        const auto isNoted = [&](const notebook::Note &note) { return note.participant == participant.id; };
        const bool isWritable = vault.notes().allow(participant.id).isOk();
        if (isWritable)
            read.writable.insert(participant.id);
        // Whoever was a coach keeps the notes written then.
        if (isWritable || std::any_of(read.notes.begin(), read.notes.end(), isNoted))
            read.participants.push_back(std::move(participant));
    }
    sortByName(read.participants);
    return read;
}

void NotesController::take(Read read)
{
    const bool isOwnFile = m_session.vault()->kind == workspace::VaultKind::Participant;
    m_view = {};
    m_view.choices = choicesOf(m_selection);
    m_view.choices.waves.clear();
    m_view.title = isOwnFile ? tr("Reflections") : tr("Notes");
    m_view.promise = isOwnFile ? tr("Only you can read this. It goes into no report and no package.")
                               : tr("Only you can read your notes: no owner, no coordinator. They go into no report, "
                                    "no file for others and no package.");
    m_view.emptyTitle = tr("Nobody to write about yet");
    m_view.emptyText = tr("A coach writes about the participants assigned to them. An owner of the vault assigns them "
                          "on the Participants page.");
    for (const notebook::Note &note : read.notes)
        hold(note, read.writable.count(note.participant) > 0);
    for (const model::Participant &participant : read.participants) {
        hold({.id = {}, .participant = participant.id, .text = {}, .revision = 0},
             read.writable.count(participant.id) > 0);
        m_view.people.push_back({.id = participant.id,
                                 .name = shownName(participant),
                                 .place = shownPlace(participant),
                                 .hasNote = !m_held.at(participant.id).note.text.isEmpty()});
    }
    takeAside();
    showPerson();
}

/// What could not be stored before a lock is stored now.
void NotesController::takeAside()
{
    for (const auto &[participant, text] : m_aside.takeFor(m_session.vault()->id)) {
        const auto held = m_held.find(participant);
        if (held == m_held.end() || !held->second.isWritable)
            continue;
        if (held->second.note.id.isEmpty())
            held->second.note.id = notebook::NoteId(m_random.id());
        held->second.note.text = text;
        ++held->second.note.revision;
    }
}

std::vector<UnsavedText> NotesController::unsaved() const
{
    std::vector<UnsavedText> texts;
    for (const NotesView::Person &person : m_view.people) {
        const auto held = m_held.find(person.id);
        if (held != m_held.end() && held->second.note.revision > held->second.stored)
            texts.push_back({tr("Note about %1").arg(person.name), held->second.note.text});
    }
    return texts;
}

void NotesController::keepAside()
{
    m_aside = {};
    if (!m_session.vault())
        return;
    for (const auto &[participant, held] : m_held) {
        if (held.note.revision > held.stored)
            m_aside.texts[participant] = held.note.text;
    }
    m_aside.vault = m_aside.texts.empty() ? QString() : m_session.vault()->id;
}

/// What is typed while the vault is read stays; of several notes about one participant the first is shown.
void NotesController::hold(const notebook::Note &note, bool isWritable)
{
    Held &held = m_held[note.participant];
    held.isWritable = isWritable && !m_session.vault()->isReadOnly;
    const bool isSame = held.note.id.isEmpty() || held.note.id == note.id;
    if (isSame && held.note.revision <= note.revision)
        held = {note, note.revision, note.revision, held.isWritable};
    held.note.participant = note.participant;
}

void NotesController::showPerson()
{
    flush();
    m_view.person = rowOfChosen(m_view.people);
    const Held *held = shown();
    m_view.text = held ? held->note.text : QString();
    m_view.isEditable = held && held->isWritable;
    m_view.obstacle = held && !held->isWritable ? tr("This note can be read, not changed: you are no longer this "
                                                     "participant’s coach, or the vault is read only.")
                                                : QString();
    Q_EMIT viewChanged(m_view);
    if (held == nullptr || held->note.text.isEmpty())
        setStatus(NoteState::Nothing, {});
    else if (held->stored == held->note.revision)
        setStatus(NoteState::Saved, tr("Saved"));
}

void NotesController::type(const QString &text)
{
    Held *held = shown();
    if (held == nullptr || !held->isWritable || held->note.text == text)
        return;
    if (held->note.id.isEmpty())
        held->note.id = notebook::NoteId(m_random.id());
    held->note.text = text;
    ++held->note.revision;
    m_view.text = text;
    setStatus(NoteState::Saving, tr("Saving…"));
    m_timer.touch();
}

void NotesController::saveWhatIsDue()
{
    for (auto &[participant, held] : m_held) {
        if (held.note.revision > held.asked)
            save(held);
    }
}

void NotesController::save(Held &held)
{
    held.asked = held.note.revision;
    if (shown() == &held)
        setStatus(NoteState::Saving, tr("Saving…"));
    m_session.run(
        tr("Saving a note"),
        [note = held.note, id = m_session.vault()->id](workspace::Workspace &vault,
                                                       const workspace::Progress &) -> Result<notebook::Note> {
            // A note never goes into another file that was opened meanwhile.
            if (vault.vaultId() != id)
                return failure(ErrorCode::VaultReplaced);
            return vault.notes().save(note);
        },
        this,
        [this, participant = held.note.participant](const Result<notebook::Note> &note) { saved(participant, note); });
}

void NotesController::saved(const ParticipantId &participant, const Result<notebook::Note> &note)
{
    const auto found = m_held.find(participant);
    if (found == m_held.end())
        return;
    Held &held = found->second;
    if (!note)
        return fail(participant, note.error());
    held.stored = std::max(held.stored, note->revision);
    for (NotesView::Person &person : m_view.people) {
        if (person.id == participant && person.hasNote != !note->text.isEmpty()) {
            person.hasNote = !note->text.isEmpty();
            Q_EMIT viewChanged(m_view);
        }
    }
    if (shown() == &held && held.stored == held.note.revision)
        setStatus(NoteState::Saved, tr("Saved"));
}

void NotesController::fail(const ParticipantId &participant, const Error &error)
{
    Held &held = m_held.at(participant);
    held.asked = held.stored;
    const bool isTooLong = error.code == ErrorCode::FileTooLarge;
    const QString reason = isTooLong ? tr("a note holds at most %1 characters")
                                           .arg(QLocale().toString(static_cast<qlonglong>(notebook::kLongestNote)))
                                     : common::errorText(error);
    setStatus(NoteState::Failed, tr("Not saved: %1").arg(reason));
}

void NotesController::forgetTexts()
{
    m_held.clear();
    m_view = {};
    setStatus(NoteState::Nothing, {});
    Q_EMIT viewChanged(m_view);
}

void NotesController::setStatus(NoteState state, const QString &words)
{
    m_status = {state, words};
    Q_EMIT statusChanged(m_status);
}

NotesController::Held *NotesController::shown()
{
    if (m_view.person < 0)
        return nullptr;
    return &m_held.at(m_view.people.at(static_cast<std::size_t>(m_view.person)).id);
}

}  // namespace circumspect::desktop
