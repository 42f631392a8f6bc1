// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/tally.h"

#include <optional>
#include <span>
#include <vector>

namespace circumspect::sealed {

/// The one pass behind Tally: participant by participant, while its answers and counts lie in the nearest cache.
class TallyPass {
public:
    TallyPass(const ScoringFrame &frame, const ResponseSet &responses, Tally &tally);
    void run();

private:
    void tallyParticipant(int participant, int firstRow, int lastRow);
    void countRow(int row, std::span<double> scores);
    double countCompetency(int row, int competency);
    void addToConsistency(std::span<const Answer> answers, int competency, int sum, bool isSelf);
    double overallOf(std::span<const double> scores) const;
    void poolOthers();
    void summariseScores(int participant, int firstRow, int lastRow);
    void summariseAnswers(int participant, int group);
    std::span<PointCount> itemCounts(int group, int item);

    const ScoringFrame &m_frame;
    const ResponseSet &m_responses;
    Tally &m_tally;
    std::size_t m_columns;  ///< competencies and the overall score
    std::size_t m_options;
    std::vector<PointCount> m_counts;  ///< group (others last) x item x scale point, of one participant
    std::vector<char> m_isGroupThere;
    std::vector<double> m_scores;  ///< row x column, NaN where there is none
};

}  // namespace circumspect::sealed
