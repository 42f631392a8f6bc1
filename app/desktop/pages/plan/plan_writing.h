// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "desktop/pages/plan/plan_view.h"
#include "workspace/changes.h"
#include "workspace/workspace.h"

#include <QString>

namespace circumspect::desktop {

/// The plan and the day of the debrief as the vault holds them. For the worker thread, as what follows.
Result<PlanDraft> readDraft(workspace::Workspace &vault, const ParticipantId &participant);

/// What a save goes by: who, what the vault is believed to hold, and what it shall hold.
struct PlanWriting {
    QString vault;
    ParticipantId participant;
    PlanDraft known;
    PlanDraft next;
};

/// Writes over nothing that came from elsewhere meanwhile: PackageConflict; VaultReplaced in another file.
Result<workspace::Changes> writeDraft(workspace::Workspace &vault, const PlanWriting &writing);

}  // namespace circumspect::desktop
