// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/cohort.h"
#include "sealed/gate/cohort_cut.h"
#include "sealed/gate/cohort_guard.h"

#include <span>

namespace circumspect::sealed {

/// Withholds every figure of a cut that, beside the cuts the guard knows, would leave a few participants over; tells
/// the guard of the others. `members` are those the cut was made of.
void guardCut(published::CohortContent &content, std::span<const CohortMember> members, CohortGuard &guard);
/// The same for a change: the participants with a value in both waves count in each of them.
void guardChange(published::CohortChangeContent &content, std::span<const CohortPair> pairs, CohortGuard &guard);

}  // namespace circumspect::sealed
