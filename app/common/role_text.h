// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key_slots.h"
#include "keys/roles.h"

#include <QString>

namespace circumspect::common {

/// The roles of a member in words: "Owner, coach and coordinator".
QString rolesText(const keys::Roles &roles);
/// A way into a vault in words.
QString slotKindText(keys::SlotKind kind);

}  // namespace circumspect::common
