// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/tally.h"

#include "sealed/scoring/agreement.h"
#include "sealed/scoring/tally_pass.h"

#include <algorithm>
#include <cmath>

namespace circumspect::sealed {

namespace {

constexpr double kFootnoteShare = 0.2;

}  // namespace

Statistic TallyCell::mean() const
{
    return m_raters == 0 ? Statistic(NullReason::NoData) : Statistic(m_mean);
}

Statistic TallyCell::sd() const
{
    return m_raters < 2 ? Statistic(NullReason::FewerThanTwo) : Statistic(std::sqrt(m_sumOfSquares / (m_raters - 1)));
}

Statistic TallyCell::meanItemVariance() const
{
    return m_itemsUsed == 0 ? Statistic(NullReason::FewerThanTwo) : Statistic(m_meanItemVariance);
}

Statistic TallyCell::rwgJ(const Statistic &nullVariance) const
{
    return m_itemsUsed == 0 ? Statistic(NullReason::FewerThanTwo)
                            : sealed::rwgJ(m_meanItemVariance, m_itemsUsed, nullVariance);
}

Statistic TallyCell::deviationFromMean() const
{
    return m_itemsUsed == 0 ? Statistic(NullReason::FewerThanTwo) : Statistic(m_deviation);
}

Statistic Completeness::proratedShare() const
{
    return scores == 0 ? Statistic(NullReason::NoData) : Statistic(static_cast<double>(proratedScores) / scores);
}

bool Completeness::needsFootnote() const
{
    return missingAnswers > kFootnoteShare * askedAnswers;
}

void Tally::count(const ScoringFrame &frame, const ResponseSet &responses)
{
    const auto self = std::find(responses.groups().begin(), responses.groups().end(), frame.selfGroup);
    m_self = self == responses.groups().end() ? -1 : static_cast<int>(self - responses.groups().begin());
    m_participants = static_cast<int>(responses.participants().size());
    m_competencies = frame.competencyCount();
    m_groups = static_cast<int>(responses.groups().size());
    m_options = frame.optionCount();

    const std::size_t cells = cellIndex(m_participants, 0, 0);
    m_cells.assign(cells, TallyCell());
    m_points.assign(cells * static_cast<std::size_t>(m_options), 0);
    m_completeness.assign(static_cast<std::size_t>(m_competencies), Completeness());
    m_selfConsistency.clear();
    for (const std::vector<int> &items : frame.competencies)
        m_selfConsistency.emplace_back().items.resize(items.size());
    m_othersConsistency = m_selfConsistency;
    TallyPass(frame, responses, *this).run();
}

std::span<const PointCount> Tally::distribution(int participant, int competency, int group) const
{
    const auto options = static_cast<std::size_t>(m_options);
    return std::span(m_points).subspan(cellIndex(participant, competency, group) * options, options);
}

Statistic Tally::selfMean(int participant, int competency) const
{
    return m_self < 0 ? Statistic(NullReason::NoData) : cell(participant, competency, m_self).mean();
}

Statistic Tally::gap(int participant, int competency, int group) const
{
    return difference(selfMean(participant, competency), cell(participant, competency, group).mean());
}

std::vector<Statistic> Tally::means(int competency, int group) const
{
    std::vector<Statistic> values;
    values.reserve(static_cast<std::size_t>(m_participants));
    for (int participant = 0; participant < m_participants; ++participant)
        values.push_back(cell(participant, competency, group).mean());
    return values;
}

const ConsistencySums &Tally::selfConsistency(int competency) const
{
    return m_selfConsistency[static_cast<std::size_t>(competency)];
}

const ConsistencySums &Tally::othersConsistency(int competency) const
{
    return m_othersConsistency[static_cast<std::size_t>(competency)];
}

const Completeness &Tally::completeness(int competency) const
{
    return m_completeness[static_cast<std::size_t>(competency)];
}

}  // namespace circumspect::sealed
