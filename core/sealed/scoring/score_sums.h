// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace circumspect::sealed {

/// Means and sums of squares of rater scores, all competencies side by side. A score that is not there is NaN.
class ScoreSums {
public:
    explicit ScoreSums(std::size_t columns);

    void clear();
    /// First pass: a running mean, exact where all scores are equal, so that their variance is exactly 0.
    void add(std::span<const double> scores);
    /// Second pass: squared deviations from the mean. Call after every row has been added.
    void addSquares(std::span<const double> scores);

    int count(std::size_t column) const { return static_cast<int>(m_count[column]); }
    double mean(std::size_t column) const { return m_mean[column]; }
    double sumOfSquares(std::size_t column) const { return m_squares[column]; }

private:
    std::vector<double> m_count;
    std::vector<double> m_mean;
    std::vector<double> m_squares;
};

}  // namespace circumspect::sealed
