// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roster.h"

#include <algorithm>

namespace circumspect::model {

namespace {

template <class Predicate>
const Participant *findWhere(const std::vector<Participant> &participants, Predicate predicate)
{
    const auto found = std::find_if(participants.begin(), participants.end(), predicate);
    return found == participants.end() ? nullptr : &*found;
}

}  // namespace

const Participant *Roster::findParticipant(const ParticipantId &id) const
{
    return findWhere(participants, [&](const Participant &participant) { return participant.id == id; });
}

const Participant *Roster::findByCode(const QString &code) const
{
    return findWhere(participants, [&](const Participant &participant) {
        return participant.code.compare(code, Qt::CaseInsensitive) == 0;
    });
}

int Roster::invitedCount(const ParticipantId &participant, const GroupId &group) const
{
    return static_cast<int>(std::count_if(raters.begin(), raters.end(), [&](const Rater &rater) {
        return rater.participant == participant && rater.group == group;
    }));
}

int Roster::answeredCount(const ParticipantId &participant, const GroupId &group, const WaveId &wave) const
{
    return static_cast<int>(std::count_if(raters.begin(), raters.end(), [&](const Rater &rater) {
        return rater.participant == participant && rater.group == group && hasAnswered(rater.id, wave);
    }));
}

}  // namespace circumspect::model
