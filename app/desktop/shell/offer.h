// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/session/workspace_session.h"
#include "desktop/shell/actions.h"

namespace circumspect::desktop {

/// Shows and enables what fits the open vault: its kind, and what this session holds keys to. Null: no vault is open.
void offerActions(const Actions &actions, const OpenVault *vault);

}  // namespace circumspect::desktop
