// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "debrief/plan.h"
#include "workspace/changes.h"

#include <QByteArray>

namespace circumspect::workspace {

class WorkspaceState;

/// Development plans, their progress, and whether the debrief was held. Everybody who opens the vault may read them;
/// owners, the assigned coach, and the holder of a coach's or participant's file may change them: RoleMissing.
class Debriefing {
public:
    explicit Debriefing(WorkspaceState &state) : m_state(state) {}

    /// Whether this session may change what is about a participant. ParticipantNotFound, RoleMissing.
    Result<void> allow(const ParticipantId &participant);
    /// An empty plan where none was made. ParticipantNotFound.
    Result<debrief::Plan> plan(const ParticipantId &participant);
    /// Stores what has changed; goals and themes without an id get one. WrongUsage for more than three goals or five
    /// themes, or too long texts.
    Result<Changes> savePlan(const ParticipantId &participant, debrief::Plan plan);

    Result<debrief::DebriefStatus> status(const ParticipantId &participant);
    /// Notes the day of the debrief; an empty status takes it back.
    Result<Changes> setStatus(const ParticipantId &participant, const debrief::DebriefStatus &status);

    /// A plan as JSON in words of debrief/plan_json.h, for files.
    static QByteArray toJson(const debrief::Plan &plan);
    static Result<debrief::Plan> fromJson(const QByteArray &json);

private:
    WorkspaceState &m_state;
};

}  // namespace circumspect::workspace
