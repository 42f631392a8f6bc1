// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "model/cycle.h"
#include "workspace/workspace.h"

namespace circumspect::cli {

/// Says what release would do now, for one participant or, with an empty id, for all; in words, or with --json as data.
ExitCode previewRelease(const Call &call, workspace::Workspace &vault, const model::Cycle &cycle, const WaveId &wave,
                        const ParticipantId &participant);

}  // namespace circumspect::cli
