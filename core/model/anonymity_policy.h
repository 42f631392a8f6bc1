// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "model/rater_group.h"

#include <map>
#include <vector>

namespace circumspect::model {

/// Protected answers behind a spread (product rule A4) and writers behind a list of comments (A8), at the least.
inline constexpr int kLeastSpreadMinimum = 5;
inline constexpr int kLeastCommentMinimum = 5;

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
    int spreadMinimum = kLeastSpreadMinimum;    ///< protected answers needed for SD, distribution, range, agreement
    int commentMinimum = kLeastCommentMinimum;  ///< respondents needed for a group's comments, and for the pooled list
    int retentionDays = 365;                    ///< how long raw answers are kept after release

    /// The minimum of a protected group, never below kLeastMinimum.
    int minimumOf(const GroupId &group) const;
    friend bool operator==(const AnonymityPolicy &, const AnonymityPolicy &) = default;
};

/// Ok at or above the floors of the product: minima of 3 (A2), 5 for spread and comments (A4, A8), at least a day of
/// retention; PromiseWouldLoosen with the part as subject otherwise.
Result<void> checkFloors(const AnonymityPolicy &policy);
/// Ok when `next` keeps or tightens everything in `current`; PromiseWouldLoosen with the loosened part as subject
/// otherwise.
Result<void> checkTightening(const AnonymityPolicy &current, const AnonymityPolicy &next);

}  // namespace circumspect::model
