// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/importance_sheet.h"

#include <cstdlib>

namespace circumspect::sealed {

namespace {

ScoringFrame importanceFrameOf(const model::Instrument &instrument)
{
    if (!instrument.importanceScale)
        std::abort();
    ScoringFrame frame = scoringFrameOf(instrument);
    frame.lowest = instrument.importanceScale->lowest();
    frame.highest = instrument.importanceScale->highest();
    frame.itemCount = frame.competencyCount();
    for (int i = 0; i < frame.itemCount; ++i)
        frame.competencies[static_cast<std::size_t>(i)] = {i};
    return frame;
}

}  // namespace

ImportanceSheet::ImportanceSheet(const model::Instrument &instrument, const ResponseSet &responses,
                                 const ParticipantId &participant, const ScoreSheet &ratings)
    : m_frame(importanceFrameOf(instrument)),
      m_responses(responses.importanceOf(participant)),
      m_sheet(m_frame, m_responses, ratings)
{
}

bool ImportanceSheet::isAsked(const model::Instrument &instrument, const ResponseSet &responses)
{
    return instrument.importanceScale &&
           responses.importanceCount() == static_cast<int>(instrument.competencies.size());
}

}  // namespace circumspect::sealed
