// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/pages/damage/damage_view.h"
#include "workspace/vault_care.h"

namespace circumspect::desktop {

/// What is damaged, what can still be read, and which copies are sound, in words.
DamageView damageView(const QString &fileName, const workspace::DamageReport &report);

}  // namespace circumspect::desktop
