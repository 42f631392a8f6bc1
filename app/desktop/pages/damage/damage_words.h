// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "desktop/shell/message_bar.h"
#include "workspace/vault_care.h"

namespace circumspect::desktop {

/// True for errors behind which there is a damaged file.
bool isDamage(ErrorCode code);

/// The backup to open instead: the newest sound one; null when there is none.
const workspace::DamageReport::Backup *bestBackup(const workspace::DamageReport &report);

/// What is damaged, what can still be read, and the way on, in words.
Message damageMessage(const QString &fileName, const workspace::DamageReport &report);

}  // namespace circumspect::desktop
