// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/cycle.h"
#include "model/roster.h"
#include "workspace/changes.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace circumspect::workspace {

class WorkspaceState;

/// A cycle to be made; the promise is the instrument's own unless given.
struct CycleDraft {
    QString name;
    InstrumentId instrument;
    QString instrumentVersion;  ///< empty: the latest
    QString language = QStringLiteral("en");
    QStringList waves = {QStringLiteral("T1")};
};

/// How many of a participant's raters have answered, per group; from the roster alone.
struct ParticipantProgress {
    struct Group {
        GroupId group;
        int invited = 0;
        int answered = 0;
    };
    model::Participant participant;
    std::vector<Group> groups;  ///< in the instrument's order; groups without raters are left out
    int invited = 0;
    int answered = 0;
    bool isReleased = false;
};

/// Cycles, participants and raters.
class Rostering {
public:
    explicit Rostering(WorkspaceState &state) : m_state(state) {}

    struct CycleAdded {
        model::Cycle cycle;
        Changes changes;
    };
    Result<CycleAdded> addCycle(const CycleDraft &draft);
    Result<std::vector<model::Cycle>> cycles();
    /// By name, case-insensitive. An empty name means the only cycle; CycleAmbiguous if there are several.
    Result<model::Cycle> findCycle(const QString &name);

    struct RosterAdded {
        int participants = 0;
        int raters = 0;
        int updated = 0;
        Changes changes;
    };
    /// Adds participants and raters from CSV; existing codes are updated. RosterInvalid with all problems, nothing
    /// added.
    Result<RosterAdded> addRoster(const CycleId &cycle, QByteArrayView csv);
    Result<model::Roster> roster(const CycleId &cycle);
    Result<std::vector<ParticipantProgress>> progress(const CycleId &cycle, const WaveId &wave);

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
