// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

#include <set>
#include <utility>
#include <vector>

namespace circumspect::model {

/// The leader assessed. `code` is unique in a cycle and safe for file names; `name` never leaves the vault unasked.
struct Participant {
    ParticipantId id;
    QString code;
    QString name;
    QString role;
    QString organisation;
    QString email;
};

/// Someone invited to answer about one participant. `key` is how the survey tool names this invitation (token, rater
/// id); it is empty where the source has none.
struct Rater {
    RaterId id;
    ParticipantId participant;
    GroupId group;
    QString key;
};

/// Who takes part and who has answered; never what was answered, never when.
struct Roster {
    std::vector<Participant> participants;
    std::vector<Rater> raters;
    std::set<std::pair<RaterId, WaveId>> answered;

    const Participant *findParticipant(const ParticipantId &id) const;
    const Participant *findByCode(const QString &code) const;
    bool hasAnswered(const RaterId &rater, const WaveId &wave) const { return answered.contains({rater, wave}); }
    /// Raters of one participant and group who were invited, respectively have answered in a wave.
    int invitedCount(const ParticipantId &participant, const GroupId &group) const;
    int answeredCount(const ParticipantId &participant, const GroupId &group, const WaveId &wave) const;
};

}  // namespace circumspect::model
