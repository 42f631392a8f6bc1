// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/gate/score_sheet.h"

namespace circumspect::sealed {

/// How much one participant's raters say each competency matters, as answers to items of one competency each, on a
/// scale of their own. No printed number joins them with the ratings, so they are a world of answers by themselves.
class ImportanceSheet {
public:
    /// The instrument has a scale of importance, and the responses an answer to each of its competencies. Raters stand
    /// in the places of `ratings`.
    ImportanceSheet(const model::Instrument &instrument, const ResponseSet &responses, const ParticipantId &participant,
                    const ScoreSheet &ratings);
    ImportanceSheet(const ImportanceSheet &) = delete;
    ImportanceSheet &operator=(const ImportanceSheet &) = delete;

    /// Whether importance was asked in this wave.
    static bool isAsked(const model::Instrument &instrument, const ResponseSet &responses);

    const ScoreSheet &sheet() const { return m_sheet; }

private:
    ScoringFrame m_frame;
    ResponseSet m_responses;
    ScoreSheet m_sheet;
};

}  // namespace circumspect::sealed
