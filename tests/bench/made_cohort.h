// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/responses/response_set.h"
#include "sealed/scoring/scoring_frame.h"

#include <cstdint>

namespace circumspect::bench {

/// A seeded cohort: 60 items in 10 competencies on a 5-point scale, 12 raters a participant (self, a manager, 4 peers,
/// 4 reports, 2 others), 8 % missing answers; answers share a participant's and a rater's level.
struct MadeCohort {
    static constexpr int kSmall = 1;
    static constexpr int kMedium = 120;
    static constexpr int kLarge = 2000;
    static constexpr int kExtraLarge = 10000;
    static constexpr int kRaters = 12;
    static constexpr int kItems = 60;

    sealed::ScoringFrame frame;
    sealed::ResponseSet responses;

    static MadeCohort make(int participants, std::uint64_t seed);
    std::int64_t ratingSlots() const { return static_cast<std::int64_t>(responses.rowCount()) * frame.itemCount; }
};

}  // namespace circumspect::bench
