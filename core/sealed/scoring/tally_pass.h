// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/item_sums.h"
#include "sealed/scoring/score_sums.h"
#include "sealed/scoring/tally.h"

#include <span>
#include <vector>

namespace circumspect::sealed {

/// The one pass behind Tally: participant by participant, while its answers lie in the nearest cache.
class TallyPass {
public:
    TallyPass(const ScoringFrame &frame, const ResponseSet &responses, Tally &tally);
    void run();

private:
    /// Sums of one group, or of all others.
    struct GroupSums {
        ItemSums items;
        ScoreSums scores;
        int rows = 0;
    };

    /// Where the answers of a row go.
    struct RowContext {
        std::span<const Answer> answers;
        PointCount *distributions;  ///< of the row's group in the first competency
        std::vector<ConsistencySums> *consistency;
        bool isSelf;
    };

    void tallyParticipant(int participant, int firstRow, int lastRow);
    void scoreRow(int participant, int row, std::span<double> scores);
    double scoreCompetency(const RowContext &row, int competency);
    double overallOf(std::span<const double> scores) const;
    void sumRows(int firstRow, int lastRow);
    void sumDistances(int firstRow, int lastRow);
    void poolDistributions(int participant);
    void store(int participant, int group);
    static void storeAgreement(TallyCell &cell, const ItemSums &sums, std::span<const int> items);
    FormPoints form(int rowOfParticipant);
    std::span<double> scores(int rowOfParticipant);

    const ScoringFrame &m_frame;
    const ResponseSet &m_responses;
    Tally &m_tally;
    std::size_t m_items;
    std::size_t m_columns;        ///< competencies and the overall score
    std::vector<int> m_required;  ///< answers needed for a score, by competency
    int m_requiredForOverall;
    std::vector<GroupSums> m_sums;  ///< by group, all others last
    std::vector<double> m_points;   ///< row x item
    std::vector<double> m_answered;
    std::vector<double> m_scores;  ///< row x column, NaN where there is none
};

}  // namespace circumspect::sealed
