// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/instrument.h"
#include "model/roster.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace circumspect::workspace {

/// How the answers of an invented participant lie: one level a competency, in the instrument's order, on its scale.
struct SampleProfile {
    struct Raters {
        int invited = 0;
        int answered = 0;
    };
    /// A later wave: what changed, and how the participant now sees the time before.
    struct Retest {
        std::vector<double> self;
        std::vector<double> then;
        std::vector<double> others;
    };
    /// Raters of one group who see the same person in two ways.
    struct Camps {
        GroupId group;
        double apart = 0;
        std::vector<CompetencyId> competencies;
    };

    model::Participant participant;
    QString language;
    std::map<GroupId, Raters> raters;
    std::vector<double> self;  ///< empty: no self-rating
    std::vector<double> others;
    std::map<GroupId, std::vector<double>> shift;
    std::optional<Retest> retest;
    std::optional<Camps> camps;
    std::optional<std::pair<GroupId, int>> straightliner;
    std::optional<GroupId> lateGroup;  ///< one rater of it answers after the release
};

/// One invented comment and who may say it.
struct SampleComment {
    CompetencyId competency;
    QuestionId question;
    std::vector<GroupId> groups;
    QString language;
    QString participantCode;  ///< empty: anybody but those with comments of their own
    QString text;
};

struct SampleCohort {
    QString cycleName;
    InstrumentId instrument;
    std::vector<SampleProfile> profiles;
    std::vector<SampleComment> comments;
};

/// The cohort shipped with the program.
SampleCohort loadSampleCohort();

}  // namespace circumspect::workspace
