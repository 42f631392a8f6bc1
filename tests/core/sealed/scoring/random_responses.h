// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/responses/response_set.h"
#include "sealed/scoring/scoring_frame.h"

#include <cstdint>

namespace circumspect::sealed {

/// Made-up answers for comparing a fast path with the textbook: groups of 0 to `mostRaters`, missing answers, answers
/// in shuffled order. Competencies of one to five items.
struct RandomResponses {
    ScoringFrame frame;
    ResponseSet responses;

    static RandomResponses make(std::uint64_t seed, int lowest, int highest, int mostRaters);
};

}  // namespace circumspect::sealed
