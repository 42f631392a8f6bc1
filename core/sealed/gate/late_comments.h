// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/anonymity_policy.h"
#include "model/instrument.h"
#include "published/results.h"
#include "sealed/responses/response_set.h"

#include <span>
#include <vector>

namespace circumspect::sealed {

/// The comments of an earlier release, and its ledger, which says where they stood.
struct EarlierComments {
    std::vector<CommentAnswer> counted;
    const published::Ledger *ledger = nullptr;
};

/// Which comments a release is made of.
struct CommentsInRelease {
    std::vector<CommentAnswer> entering;
    bool areLateIncluded = false;  ///< some of protected raters are in no earlier release
    int waiting = 0;               ///< how many of those must wait
};

/// Product rules A7 and A8. A reader who lays the versions side by side can sort comments by the lists in which they
/// stood each time. Late comments of protected raters enter, all together, if every such sort would be of no fewer
/// people than the minimum of its groups; else they wait. Those of identified raters may enter alone. All of `now` in
/// a first release.
CommentsInRelease commentsInRelease(std::span<const CommentAnswer> now, std::span<const EarlierComments> earlier,
                                    const model::Instrument &instrument, const model::AnonymityPolicy &policy);

}  // namespace circumspect::sealed
