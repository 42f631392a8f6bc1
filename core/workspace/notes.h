// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "notebook/note.h"

#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// The private notes of whoever opened the vault: a coach's in the programme or a coach's file, a participant's
/// reflections in their own. NotebookKeyMissing for everybody else; nobody reads another's.
class Notes {
public:
    explicit Notes(WorkspaceState &state) : m_state(state) {}

    /// Whether this session can keep notes at all.
    bool areOpen();
    /// Whether it can write about a participant. NotebookKeyMissing, ParticipantNotFound, RoleMissing.
    Result<void> allow(const ParticipantId &participant);
    /// All own notes, by participant and id.
    Result<std::vector<notebook::Note>> list();
    /// Stores a note as typed; an empty id gets one. May be called again and again: the same revision once more and an
    /// older one change nothing, and what is stored then is returned. ConstraintViolated for another text under the
    /// stored revision, ParticipantNotFound, FileTooLarge for a text over notebook::kLongestNote, and RoleMissing where
    /// a coach is not (or no longer) the participant's.
    Result<notebook::Note> save(notebook::Note note);
    /// What is not there is no error.
    Result<void> remove(const notebook::NoteId &id);

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
