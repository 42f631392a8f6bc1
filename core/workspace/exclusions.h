// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "model/instrument.h"

#include <cstdint>
#include <set>

namespace circumspect::workspace {

class WorkspaceState;

/// The responses of a wave that owners have excluded. OwnerKeyMissing.
Result<std::set<std::uint64_t>> excludedResponses(WorkspaceState &state, const CycleId &cycle, const WaveId &wave);

/// Forgets exclusions of responses and masks of comments that are no longer there. Inside the caller's transaction;
/// OwnerKeyMissing.
Result<void> forgetOrphans(WorkspaceState &state, const CycleId &cycle, const WaveId &wave,
                           const model::Instrument &instrument);

}  // namespace circumspect::workspace
