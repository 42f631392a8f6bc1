// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/plan/plan_writing.h"

#include "workspace/debriefing.h"

#include <utility>

namespace circumspect::desktop {

Result<PlanDraft> readDraft(workspace::Workspace &vault, const ParticipantId &participant)
{
    auto plan = vault.debriefing().plan(participant);
    if (!plan)
        return plan.error();
    auto status = vault.debriefing().status(participant);
    if (!status)
        return status.error();
    return PlanDraft{*std::move(plan), *std::move(status)};
}

Result<workspace::Changes> writeDraft(workspace::Workspace &vault, const PlanWriting &writing)
{
    if (vault.vaultId() != writing.vault)
        return failure(ErrorCode::VaultReplaced);
    const auto current = readDraft(vault, writing.participant);
    if (!current)
        return current.error();
    if (*current != writing.known && *current != writing.next)
        return failure(ErrorCode::PackageConflict);
    auto plan = vault.debriefing().savePlan(writing.participant, writing.next.plan);
    if (!plan)
        return plan;
    auto status = vault.debriefing().setStatus(writing.participant, writing.next.status);
    if (!status)
        return status;
    *plan |= *status;
    return plan;
}

}  // namespace circumspect::desktop
