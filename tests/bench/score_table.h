// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/scoring/change.h"
#include "sealed/scoring/effect_sizes.h"
#include "sealed/scoring/rater_reliability.h"
#include "sealed/scoring/tally.h"

#include <utility>
#include <vector>

namespace circumspect::bench {

/// One line of the table of goal P1: n, mean, SD, agreement, deviation and gap of a participant x competency x group.
/// NaN where there is nothing; the distribution stays in the tally.
struct TableLine {
    double mean;
    double sd;
    double rwgUniform;
    double rwgSlightSkew;
    double deviation;
    double gap;
    int raters;
};

struct CompetencyLine {
    sealed::Statistic alpha;
    sealed::OneWayIcc icc;
};

/// The whole table of one wave; buffers are used again.
class ScoreTable {
public:
    void score(const sealed::ScoringFrame &frame, const sealed::ResponseSet &responses);

    const sealed::Tally &tally() const { return m_tally; }
    const std::vector<TableLine> &lines() const { return m_lines; }
    const std::vector<CompetencyLine> &competencies() const { return m_competencies; }

private:
    void addLines(int optionCount);
    void addCompetencies();

    sealed::Tally m_tally;
    std::vector<TableLine> m_lines;
    std::vector<CompetencyLine> m_competencies;
};

/// The same participant's numbers at two waves.
using Match = std::pair<int, int>;
std::vector<Match> matchesOf(const sealed::ResponseSet &first, const sealed::ResponseSet &second);

/// T1-T2: reliable change of every participant of both waves and paired statistics.
struct ChangeLine {
    std::vector<sealed::Statistic> indexes;
    sealed::PairedStatistics paired;
};
/// One line a competency, the overall score last.
std::vector<ChangeLine> scoreChange(const ScoreTable &first, const ScoreTable &second,
                                    const std::vector<Match> &matches);

}  // namespace circumspect::bench
