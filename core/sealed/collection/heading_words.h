// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/import_preview.h"

#include <QString>

namespace circumspect::sealed {

/// The role a heading suggests by its words in English, French, Spanish or German: Participant, Group, Rater, Response,
/// ItemName, Value, Missing or Completed; Unused if none.
published::ColumnRole roleByHeading(const QString &heading);

/// Why a column of this heading is thrown away: Identity, Time or Technical; None if the heading tells nothing.
published::DropReason dropReasonByHeading(const QString &heading);

}  // namespace circumspect::sealed
