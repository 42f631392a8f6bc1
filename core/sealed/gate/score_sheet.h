// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "model/instrument.h"
#include "sealed/responses/response_set.h"
#include "sealed/scoring/scoring_frame.h"
#include "sealed/scoring/statistic.h"

#include <cstdint>
#include <span>
#include <vector>

namespace circumspect::sealed {

enum class RowLevel : std::uint8_t { Overall, Competency, Item };

/// One row of a report: the overall score, a competency or an item, by position in the instrument.
struct RowKey {
    RowLevel level = RowLevel::Overall;
    int index = 0;
    friend bool operator==(const RowKey &, const RowKey &) = default;
};

/// The raters of one participant with their scores, as the gate needs them.
class ScoreSheet {
public:
    struct Rater {
        int row = 0;  ///< in the response set
        GroupId group;
        bool isProtected = true;
        std::vector<Statistic> competencies;
        Statistic overall;

        /// At least one score (psychometrics 12: n).
        bool counts() const;
    };

    /// A group that the instrument does not know is protected, and in no column.
    ScoreSheet(const ScoringFrame &frame, const model::Instrument &instrument, const ResponseSet &responses,
               const ParticipantId &participant);

    /// Other answers of the same raters, in the same places: row i of `responses` is the participant's i-th.
    ScoreSheet(const ScoringFrame &frame, const ResponseSet &responses, const ScoreSheet &like);

    const ScoringFrame &frame() const { return m_frame; }
    const ResponseSet &responses() const { return m_responses; }
    const std::vector<Rater> &raters() const { return m_raters; }
    bool isProtected(int rater) const { return m_raters[static_cast<std::size_t>(rater)].isProtected; }
    /// Positions of the raters of these groups who count.
    std::vector<int> ratersOf(std::span<const GroupId> groups) const;
    int countOf(const GroupId &group) const;
    /// Those of `raters` who have a value in the row.
    std::vector<int> withValue(const RowKey &row, std::span<const int> raters) const;
    /// The values there are, one a rater.
    std::vector<double> values(const RowKey &row, std::span<const int> raters) const;
    Statistic value(const RowKey &row, int rater) const;
    /// Rows of the response set, for statistics over items.
    std::vector<int> responseRows(std::span<const int> raters) const;
    /// Overall, competencies, items.
    std::vector<RowKey> rows() const;

private:
    void score(Rater &rater) const;

    const ScoringFrame &m_frame;
    const ResponseSet &m_responses;
    std::vector<Rater> m_raters;
};

}  // namespace circumspect::sealed
