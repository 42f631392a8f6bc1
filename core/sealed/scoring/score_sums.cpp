// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/score_sums.h"

#include <algorithm>
#include <cmath>

namespace circumspect::sealed {

ScoreSums::ScoreSums(std::size_t columns) : m_count(columns), m_mean(columns), m_squares(columns) {}

void ScoreSums::clear()
{
    std::fill(m_count.begin(), m_count.end(), 0.0);
    std::fill(m_mean.begin(), m_mean.end(), 0.0);
    std::fill(m_squares.begin(), m_squares.end(), 0.0);
}

void ScoreSums::add(std::span<const double> scores)
{
    for (std::size_t column = 0; column < m_count.size(); ++column) {
        const bool isThere = !std::isnan(scores[column]);
        const double distance = isThere ? scores[column] - m_mean[column] : 0.0;
        m_count[column] += isThere ? 1.0 : 0.0;
        m_mean[column] += distance / std::max(m_count[column], 1.0);
    }
}

void ScoreSums::addSquares(std::span<const double> scores)
{
    for (std::size_t column = 0; column < m_count.size(); ++column) {
        const double distance = std::isnan(scores[column]) ? 0.0 : scores[column] - m_mean[column];
        m_squares[column] += distance * distance;
    }
}

}  // namespace circumspect::sealed
