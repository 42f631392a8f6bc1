// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "desktop/widgets/cycle_chooser.h"

#include <QString>

#include <vector>

namespace circumspect::desktop {

/// What the notes page shows.
struct NotesView {
    struct Person {
        ParticipantId id;
        QString name;
        QString place;  ///< role and organisation
        bool hasNote = false;
    };
    CycleChoices choices;
    std::vector<Person> people;
    int person = -1;  ///< position in `people`; -1: nobody
    QString title;
    QString promise;  ///< who can read what is written here
    QString emptyTitle;
    QString emptyText;
    QString text;
    bool isEditable = false;
    QString obstacle;  ///< why it is not; empty otherwise
};

/// How safe what was typed is.
enum class NoteState { Nothing, Saving, Saved, Failed };

struct NoteStatus {
    NoteState state = NoteState::Nothing;
    QString words;
};

}  // namespace circumspect::desktop
