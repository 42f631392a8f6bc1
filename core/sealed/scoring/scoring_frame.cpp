// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/scoring_frame.h"

#include "model/instrument.h"

namespace circumspect::sealed {

ScoringFrame scoringFrameOf(const model::Instrument &instrument)
{
    ScoringFrame frame;
    frame.lowest = instrument.scale.lowest();
    frame.highest = instrument.scale.highest();
    for (const model::Competency &competency : instrument.competencies) {
        std::vector<int> &items = frame.competencies.emplace_back();
        for (std::size_t i = 0; i < competency.items.size(); ++i)
            items.push_back(frame.itemCount++);
    }
    if (const model::RaterGroup *self = instrument.selfGroup())
        frame.selfGroup = self->id;
    return frame;
}

}  // namespace circumspect::sealed
