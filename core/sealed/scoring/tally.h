// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/responses/response_set.h"
#include "sealed/scoring/consistency_sums.h"
#include "sealed/scoring/point_counts.h"
#include "sealed/scoring/scoring_frame.h"
#include "sealed/scoring/statistic.h"

#include <span>
#include <vector>

namespace circumspect::sealed {

/// What one group (or all others) says about one participant in one competency, or overall. Kept small: a large
/// cohort has some hundred thousand of them.
class TallyCell {
public:
    /// Raters with a score.
    int raters() const { return m_raters; }
    /// J: items with at least two answers.
    int itemsUsed() const { return m_itemsUsed; }
    /// Sections 2.3 and 2.4 (rater mean), scale points.
    Statistic mean() const;
    /// Section 3, of the rater scores.
    Statistic sd() const;
    /// Sum of squared deviations of the rater scores from their mean: what an ICC needs.
    double sumOfSquares() const { return m_sumOfSquares; }
    /// Section 4; FewerThanTwo if no item has two answers.
    Statistic meanItemVariance() const;
    Statistic rwgJ(const Statistic &nullVariance) const;
    Statistic deviationFromMean() const;

private:
    friend class TallyPass;
    double m_mean = 0.0;
    double m_sumOfSquares = 0.0;
    double m_meanItemVariance = 0.0;
    double m_deviation = 0.0;
    int m_raters = 0;
    int m_itemsUsed = 0;
};

/// How complete the non-self answers to a competency are (section 2.1).
struct Completeness {
    int raters = 0;          ///< non-self forms
    int scores = 0;          ///< scores formed
    int proratedScores = 0;  ///< of these, from fewer than all items
    int missingAnswers = 0;
    int askedAnswers = 0;

    /// One form: how many of the items were answered, and whether that was enough for a score.
    void add(int answered, int itemCount, bool isScored)
    {
        ++raters;
        scores += isScored ? 1 : 0;
        proratedScores += isScored && answered < itemCount ? 1 : 0;
        missingAnswers += itemCount - answered;
        askedAnswers += itemCount;
    }
    Statistic proratedShare() const;
    /// More than 20 % of the answers are missing: the report adds a footnote.
    bool needsFootnote() const;
};

/// Every participant x competency x group of one wave, in one pass over the answers. Participants, groups and their
/// numbers are those of the response set; the group number othersColumn() is "all others" (rater mean), the competency
/// number overallColumn() the overall score. Sees raters whom the gate may hide: never publish from here directly.
class Tally {
public:
    Tally() = default;
    Tally(const ScoringFrame &frame, const ResponseSet &responses) { count(frame, responses); }
    /// Counts afresh into the buffers there are. Ends the program at an answer off the scale.
    void count(const ScoringFrame &frame, const ResponseSet &responses);

    int participantCount() const { return m_participants; }
    int competencyCount() const { return m_competencies; }
    int groupCount() const { return m_groups; }
    int othersColumn() const { return m_groups; }
    int overallColumn() const { return m_competencies; }
    /// -1 if the response set has no self group.
    int selfColumn() const { return m_self; }

    const TallyCell &cell(int participant, int competency, int group) const
    {
        return m_cells[cellIndex(participant, competency, group)];
    }
    /// Answers at each scale point over the competency's items; not for the overall column.
    std::span<const PointCount> distribution(int participant, int competency, int group) const;
    Statistic selfMean(int participant, int competency) const;
    /// Section 7: self minus the group's mean.
    Statistic gap(int participant, int competency, int group) const;
    /// One value a participant: the means of a group.
    std::vector<Statistic> means(int competency, int group) const;
    const ConsistencySums &selfConsistency(int competency) const;
    const ConsistencySums &othersConsistency(int competency) const;
    const Completeness &completeness(int competency) const;

private:
    friend class TallyPass;
    std::size_t cellIndex(int participant, int competency, int group) const
    {
        const auto row = static_cast<std::size_t>(participant) * static_cast<std::size_t>(m_competencies + 1) +
                         static_cast<std::size_t>(competency);
        return row * static_cast<std::size_t>(m_groups + 1) + static_cast<std::size_t>(group);
    }

    int m_participants = 0;
    int m_competencies = 0;
    int m_groups = 0;
    int m_options = 0;
    int m_self = -1;
    std::vector<TallyCell> m_cells;
    std::vector<PointCount> m_points;
    std::vector<ConsistencySums> m_selfConsistency;
    std::vector<ConsistencySums> m_othersConsistency;
    std::vector<Completeness> m_completeness;
};

}  // namespace circumspect::sealed
