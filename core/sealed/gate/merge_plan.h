// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "model/anonymity_policy.h"

#include <span>
#include <vector>

namespace circumspect::sealed {

/// One protected group in the instrument's order, with the number of raters who count (at least one score).
struct GroupCount {
    GroupId group;
    int raters = 0;
};

/// Which protected groups stand alone, together, or not at all. Decided once per participant and wave on group counts.
struct MergePlan {
    std::vector<GroupId> shown;                  ///< alone, in the given order
    std::vector<std::vector<GroupId>> combined;  ///< each a category of its own, members in the given order
    std::vector<GroupId> hidden;                 ///< with raters, but in no displayed number

    friend bool operator==(const MergePlan &, const MergePlan &) = default;
};

/// Psychometrics 12.1-12.2, or the promise's map if it has one. A category needs the highest minimum of its members.
/// Groups without raters appear nowhere.
MergePlan planMerges(std::span<const GroupCount> counts, const model::AnonymityPolicy &policy);

}  // namespace circumspect::sealed
