// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace circumspect::report {

/// Who took part in a cut, from the roster; counts only.
struct CohortParticipation {
    struct Group {
        GroupId group;
        int invited = 0;
        int answered = 0;
    };
    /// Only organisations with enough participants; the others stand together, under no name.
    struct Organisation {
        QString name;  ///< empty: all others together
        int participants = 0;
        int invited = 0;
        int answered = 0;
    };
    int participants = 0;   ///< of the cut
    int organisations = 0;  ///< of the cut
    int released = 0;       ///< participants with a released report: those the figures are made from
    std::vector<Group> groups;
    std::vector<Organisation> byOrganisation;  ///< empty where none may stand alone
};

/// How many participants of the cut have a goal about a competency.
struct CohortGoalSubject {
    CompetencyId competency;
    int participants = 0;
};

/// What a cohort report is about. Holds no participant.
struct CohortSubject {
    QString cycleName;
    WaveId wave;
    QString instrumentVersion;
    QStringList organisations;  ///< what the cut was limited to; empty for all
    QStringList roles;          ///< the same
    QDateTime createdAt;        ///< UTC, of the latest release in it
    int lowest = 1;             ///< ends of the scale
    int highest = 5;
    CohortParticipation participation;
    WaveId before;        ///< the wave that a retest is compared with; empty if there is no comparison
    int retested = 0;     ///< participants released in both waves
    int dropOuts = 0;     ///< released before, and not in this wave
    int goals = 0;        ///< in the development plans of the cut; 0 where too few have one
    int goalHolders = 0;  ///< participants with at least one goal; 0 with it
    std::vector<CohortGoalSubject> goalSubjects{};  ///< those with enough participants, most common first
};

}  // namespace circumspect::report
