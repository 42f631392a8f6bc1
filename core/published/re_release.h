// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <vector>

namespace circumspect::published {

/// What a release made now would be (product rule A7).
enum class ReReleaseVerdict {
    FirstRelease,
    Unchanged,        ///< the latest release stands
    NewAnswersEnter,  ///< a new version; the earlier ones stay what they are
    NewAnswersWait,   ///< some group with new answers has too few of them; all wait, at last for the next wave
    AnswersChanged,   ///< answers that counted were changed or taken away: no new version can be made
};

/// A group with answers that are in no release, or not in every one.
struct GroupWithNewAnswers {
    GroupId group;
    bool hasEnough = false;  ///< as many as its minimum more than in every earlier release, or an identified group

    friend bool operator==(const GroupWithNewAnswers &, const GroupWithNewAnswers &) = default;
};

/// What a re-release would change and what must wait, as data. Holds no number of answers; of comments that wait it
/// says how many, for owners alone see a preview.
struct ReReleasePreview {
    ReReleaseVerdict verdict = ReReleaseVerdict::FirstRelease;
    std::vector<GroupWithNewAnswers> groups;  ///< in the instrument's order
    int commentsToWait = 0;                   ///< how many came late, from too few people
    bool doCommentsEnter = false;             ///< comments came late from enough people

    friend bool operator==(const ReReleasePreview &, const ReReleasePreview &) = default;
};

}  // namespace circumspect::published
