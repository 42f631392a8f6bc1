// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/responses/response_set.h"
#include "sealed/scoring/scoring_frame.h"
#include "sealed/scoring/statistic.h"

#include <span>
#include <utility>
#include <vector>

namespace circumspect::sealed {

/// Section 2.1-2.2: the scores y_rc of some rows of a response set, e.g. of `responses.rowsOf(participant)`. Rows keep
/// their numbers in the response set; competencies those of the frame.
class RaterScores {
public:
    /// `rows`: first and one past last.
    RaterScores(const ScoringFrame &frame, const ResponseSet &responses, std::pair<int, int> rows);

    /// NoData where the rater answered less than the required share.
    const Statistic &score(int row, int competency) const;
    const Statistic &overall(int row) const { return score(row, m_competencies); }
    /// Every competency score of a row, without the overall one.
    std::span<const Statistic> scoresOf(int row) const;
    /// The scores that are there among `rows`; competency `overallColumn()` is the overall score.
    std::vector<double> defined(std::span<const int> rows, int competency) const;
    int overallColumn() const { return m_competencies; }
    /// A valid rater has at least one competency score (product rule A3).
    bool isValidRater(int row) const;

private:
    int m_first = 0;
    int m_competencies = 0;
    std::vector<Statistic> m_scores;
};

}  // namespace circumspect::sealed
