// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/debriefing.h"

#include "debrief/part.h"
#include "debrief/plan_json.h"
#include "sealed/storage/debrief_store.h"
#include "sealed/storage/vault.h"
#include "workspace/participant_access.h"
#include "workspace/workspace_state.h"

#include <algorithm>
#include <utility>

namespace circumspect::workspace {

namespace {

/// The content of one part; empty where it was never written.
Result<QByteArray> contentOf(WorkspaceState &state, const ParticipantId &participant, debrief::Part part)
{
    if (const auto known = state.participant(participant); !known)
        return known.error();
    auto version = sealed::DebriefStore(state.connection()).find(participant, part);
    if (!version)
        return version.error();
    return *version ? std::move((*version)->json) : QByteArray();
}

Error damaged(const Error &error)
{
    return failure(ErrorCode::VaultDamaged, {}, error.detail);
}

/// Writes a part whose content differs from what is there, as one more change made in this file.
Result<bool> write(WorkspaceState &state, const ParticipantId &participant, debrief::Part part, const QByteArray &json,
                   const QByteArray &ifAbsent)
{
    sealed::DebriefStore store(state.connection());
    auto stored = store.find(participant, part);
    if (!stored)
        return stored.error();
    if ((*stored ? (*stored)->json : ifAbsent) == json)
        return false;
    debrief::PartVersion version =
        stored->value_or(debrief::PartVersion{.participant = participant, .part = part, .json = {}, .revision = {}});
    version.json = json;
    version.revision.advance(state.vault().uuid());
    if (auto put = store.put(version); !put)
        return put.error();
    return true;
}

}  // namespace

Result<void> Debriefing::allow(const ParticipantId &participant)
{
    return requireWorkOn(m_state, participant);
}

Result<debrief::Plan> Debriefing::plan(const ParticipantId &participant)
{
    const auto goals = contentOf(m_state, participant, debrief::Part::Goals);
    if (!goals)
        return goals.error();
    const auto progress = contentOf(m_state, participant, debrief::Part::Progress);
    if (!progress)
        return progress.error();
    auto plan = goals->isEmpty() ? debrief::Plan() : debrief::goalsFromJson(*goals);
    if (!plan)
        return damaged(plan.error());
    const auto reached = progress->isEmpty() ? debrief::Plan() : debrief::progressFromJson(*progress);
    if (!reached)
        return damaged(reached.error());
    return debrief::joined(std::move(*plan), *reached);
}

Result<Changes> Debriefing::savePlan(const ParticipantId &participant, debrief::Plan plan)
{
    if (auto allowed = requireWorkOn(m_state, participant); !allowed)
        return allowed.error();
    const auto giveId = [&](auto &entry) {
        if (entry.id.isEmpty())
            entry.id = m_state.random().id();
    };
    std::for_each(plan.goals.begin(), plan.goals.end(), giveId);
    std::for_each(plan.themes.begin(), plan.themes.end(), giveId);
    if (const auto sound = debrief::goalsFromJson(debrief::planToJson(plan)); !sound)
        return sound.error();
    Changes changes;
    auto done = m_state.inTransaction([&]() -> Result<void> {
        auto goals =
            write(m_state, participant, debrief::Part::Goals, debrief::goalsToJson(plan), debrief::goalsToJson({}));
        if (!goals)
            return goals.error();
        debrief::Plan untouched = plan;
        for (debrief::Goal &goal : untouched.goals)
            goal.checkpoints = {};
        auto progress = write(m_state, participant, debrief::Part::Progress, debrief::progressToJson(plan),
                              debrief::progressToJson(untouched));
        if (!progress)
            return progress.error();
        changes.debriefs = *goals || *progress;
        return {};
    });
    if (!done)
        return done.error();
    return changes;
}

Result<debrief::DebriefStatus> Debriefing::status(const ParticipantId &participant)
{
    const auto held = contentOf(m_state, participant, debrief::Part::Held);
    if (!held)
        return held.error();
    auto status = held->isEmpty() ? debrief::DebriefStatus() : debrief::statusFromJson(*held);
    return status ? status : damaged(status.error());
}

Result<Changes> Debriefing::setStatus(const ParticipantId &participant, const debrief::DebriefStatus &status)
{
    if (auto allowed = requireWorkOn(m_state, participant); !allowed)
        return allowed.error();
    Changes changes;
    auto done = m_state.inTransaction([&]() -> Result<void> {
        auto held =
            write(m_state, participant, debrief::Part::Held, debrief::statusToJson(status), debrief::statusToJson({}));
        if (!held)
            return held.error();
        changes.debriefs = *held;
        return {};
    });
    if (!done)
        return done.error();
    return changes;
}

QByteArray Debriefing::toJson(const debrief::Plan &plan)
{
    return debrief::planToJson(plan);
}

Result<debrief::Plan> Debriefing::fromJson(const QByteArray &json)
{
    return debrief::planFromJson(json);
}

}  // namespace circumspect::workspace
