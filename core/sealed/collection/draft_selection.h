// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/collection/drafts.h"
#include "sealed/collection/problem_list.h"
#include "sealed/collection/rater_directory.h"

#include <vector>

namespace circumspect::sealed {

/// Which drafts become responses.
struct DraftSelection {
    struct Chosen {
        std::size_t draft = 0;
        RaterId rater;       ///< empty if the rater is new or without key
        bool isNew = false;  ///< a rater to be added to the roster
    };
    std::vector<Chosen> chosen;
    int incomplete = 0;  ///< left out because the rater has not finished
    int replaced = 0;
    int alreadyAnswered = 0;
};

/// How drafts are chosen.
struct SelectionRules {
    bool hasRaterIds = true;
    bool takesIncomplete = true;
};

/// Keeps of each rater's drafts about a participant the last complete one, or the last one if none is complete, and
/// leaves out raters who have answered before. Without rater ids only self-ratings are told apart.
/// Contradictions about a rater's group, a second self-rating and keys shared on the roster are problems.
DraftSelection selectDrafts(const DraftSet &drafts, const RaterDirectory &raters, const SelectionRules &rules,
                            ProblemList &problems);

}  // namespace circumspect::sealed
