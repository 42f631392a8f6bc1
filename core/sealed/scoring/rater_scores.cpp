// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/rater_scores.h"

#include "sealed/scoring/scores.h"

#include <algorithm>

namespace circumspect::sealed {

RaterScores::RaterScores(const ScoringFrame &frame, const ResponseSet &responses, std::pair<int, int> rows)
    : m_first(rows.first), m_competencies(frame.competencyCount())
{
    m_scores.reserve(static_cast<std::size_t>((rows.second - rows.first) * (m_competencies + 1)));
    for (int row = rows.first; row < rows.second; ++row) {
        for (int competency = 0; competency < m_competencies; ++competency)
            m_scores.push_back(raterScore(responses.answers(row), frame.itemsOf(competency), frame.requiredShare));
        m_scores.push_back(overallScore(scoresOf(row)));
    }
}

const Statistic &RaterScores::score(int row, int competency) const
{
    return m_scores[static_cast<std::size_t>((row - m_first) * (m_competencies + 1) + competency)];
}

std::span<const Statistic> RaterScores::scoresOf(int row) const
{
    const auto first = static_cast<std::size_t>((row - m_first) * (m_competencies + 1));
    return std::span(m_scores).subspan(first, static_cast<std::size_t>(m_competencies));
}

std::vector<double> RaterScores::defined(std::span<const int> rows, int competency) const
{
    std::vector<double> values;
    values.reserve(rows.size());
    for (const int row : rows)
        if (const Statistic &y = score(row, competency); y.isDefined())
            values.push_back(y.value());
    return values;
}

bool RaterScores::isValidRater(int row) const
{
    const auto scores = scoresOf(row);
    return std::any_of(scores.begin(), scores.end(), [](const Statistic &y) { return y.isDefined(); });
}

}  // namespace circumspect::sealed
