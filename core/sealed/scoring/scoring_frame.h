// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <span>
#include <vector>

namespace circumspect::model {
struct Instrument;
}

namespace circumspect::sealed {

/// What scoring needs to know of an instrument: the scale's ends, which items make a competency, and who is self.
struct ScoringFrame {
    int lowest = 1;
    int highest = 5;
    int itemCount = 0;
    std::vector<std::vector<int>> competencies;  ///< item indexes, in the instrument's order
    GroupId selfGroup;                           ///< empty if the instrument has no self ratings
    double requiredShare = 0.5;                  ///< share of a competency's items a rater must have answered

    int optionCount() const { return highest - lowest + 1; }
    int competencyCount() const { return static_cast<int>(competencies.size()); }
    std::span<const int> itemsOf(int competency) const { return competencies[static_cast<std::size_t>(competency)]; }
};

/// The frame of an instrument with the default share.
ScoringFrame scoringFrameOf(const model::Instrument &instrument);

}  // namespace circumspect::sealed
