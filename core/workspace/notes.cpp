// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/notes.h"

#include "sealed/storage/members.h"
#include "sealed/storage/note_store.h"
#include "sealed/storage/vault.h"
#include "workspace/participant_access.h"
#include "workspace/workspace_state.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace circumspect::workspace {

namespace {

Result<sealed::NoteStore> ownNotes(WorkspaceState &state)
{
    const Secret *key = state.vault().notebookKey();
    const auto member = sealed::Members(state.vault()).current();
    if (!member)
        return member.error();
    // Slots of the first schema gave every member a notebook.
    const bool isOnlyCoordinator = state.roles() == keys::Roles{keys::Role::Coordinator};
    if (key == nullptr || isOnlyCoordinator)
        return failure(ErrorCode::NotebookKeyMissing);
    return sealed::NoteStore(state.connection(), *key, state.vault().uuid(), member->id);
}

/// What becomes of a note when this one is stored already: nothing means that the new one is newer.
Result<std::optional<notebook::Note>> keptInstead(const notebook::Note &stored, const notebook::Note &note)
{
    if (note.revision > stored.revision)
        return std::optional<notebook::Note>();
    if (note.revision == stored.revision && note.text != stored.text)
        return failure(ErrorCode::ConstraintViolated, note.id.text(), QStringLiteral("two texts under one revision"));
    return std::optional(stored);
}

}  // namespace

bool Notes::areOpen()
{
    return ownNotes(m_state).isOk();
}

Result<void> Notes::allow(const ParticipantId &participant)
{
    if (auto store = ownNotes(m_state); !store)
        return store.error();
    return requireWorkOn(m_state, participant);
}

Result<std::vector<notebook::Note>> Notes::list()
{
    auto store = ownNotes(m_state);
    if (!store)
        return store.error();
    auto notes = store->all();
    if (!notes)
        return notes;
    std::sort(notes->begin(), notes->end(), [](const notebook::Note &a, const notebook::Note &b) {
        return std::tie(a.participant, a.id) < std::tie(b.participant, b.id);
    });
    return notes;
}

Result<notebook::Note> Notes::save(notebook::Note note)
{
    auto store = ownNotes(m_state);
    if (!store)
        return store.error();
    if (note.text.size() > notebook::kLongestNote)
        return failure(ErrorCode::FileTooLarge, note.id.text());
    if (auto allowed = requireWorkOn(m_state, note.participant); !allowed)
        return allowed.error();
    if (note.id.isEmpty())
        note.id = notebook::NoteId(m_state.random().id());
    auto done = m_state.inTransaction([&]() -> Result<void> {
        auto stored = store->find(note.id);
        if (!stored)
            return stored.error();
        if (*stored) {
            auto kept = keptInstead(**stored, note);
            if (!kept)
                return kept.error();
            if (*kept) {
                note = std::move(**kept);
                return {};
            }
        }
        return store->put(note);
    });
    if (!done)
        return done.error();
    return note;
}

Result<void> Notes::remove(const notebook::NoteId &id)
{
    auto store = ownNotes(m_state);
    if (!store)
        return store.error();
    return m_state.inTransaction([&] { return store->remove(id); });
}

}  // namespace circumspect::workspace
