// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "debrief/plan.h"
#include "desktop/widgets/cycle_chooser.h"

#include <QString>

#include <vector>

namespace circumspect::desktop {

/// What the plan page edits as one: the goals with their progress, and the day of the debrief.
struct PlanDraft {
    debrief::Plan plan;
    debrief::DebriefStatus status;

    friend bool operator==(const PlanDraft &, const PlanDraft &) = default;
};

/// What the plan page shows.
struct PlanView {
    struct Person {
        ParticipantId id;
        QString name;
        QString place;  ///< role and organisation
        bool hasPlan = false;
    };
    /// A part that was changed on both sides: both versions in words, and where the other comes from.
    struct Difference {
        QString part;
        QString sender;
        QString mine;
        QString theirs;

        friend bool operator==(const Difference &, const Difference &) = default;
    };
    CycleChoices choices;
    std::vector<Person> people;
    int person = -1;  ///< position in `people`; -1: nobody
    PlanDraft draft;
    std::vector<Difference> differences;
    bool isEditable = false;
    QString obstacle;  ///< why it is not; empty otherwise
    QString undoText;  ///< what can be taken back; empty: nothing
    QString redoText;
};

/// How safe what was typed is.
struct PlanStatus {
    enum class State { Nothing, Saving, Saved, Failed };
    State state = State::Nothing;
    QString words;
};

}  // namespace circumspect::desktop
