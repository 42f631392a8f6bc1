// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "model/rater_group.h"

#include <map>
#include <vector>

namespace circumspect::model {

/// What happens to protected groups below the minimum. With no entries the default rule holds: small groups together if
/// that reaches the minimum, else joined with the smallest shown group, else hidden.
struct MergeRule {
    /// small group -> group it is joined with, tried in this order.
    std::vector<std::pair<GroupId, GroupId>> into;
    bool isDefault() const { return into.empty(); }
    friend bool operator==(const MergeRule &, const MergeRule &) = default;
};

/// The promise shown to raters, fixed before the first answer; afterwards it may only get stricter.
struct AnonymityPolicy {
    int version = 1;
    std::map<GroupId, int> minima;  ///< protected groups only
    MergeRule mergeRule;
    int spreadMinimum = 5;    ///< protected answers needed for SD, distribution, range, agreement
    int commentMinimum = 5;   ///< respondents needed for a group's comments, and for the pooled list
    int retentionDays = 365;  ///< how long raw answers are kept after release

    /// The minimum of a protected group, never below kLeastMinimum.
    int minimumOf(const GroupId &group) const;
    friend bool operator==(const AnonymityPolicy &, const AnonymityPolicy &) = default;
};

/// Ok when `next` keeps or tightens everything in `current`; PromiseWouldLoosen with the loosened part as subject
/// otherwise.
Result<void> checkTightening(const AnonymityPolicy &current, const AnonymityPolicy &next);

}  // namespace circumspect::model
