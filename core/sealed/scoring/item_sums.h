// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/responses/response_set.h"

#include <span>
#include <vector>

namespace circumspect::sealed {

/// One form side by side for whole-number arithmetic in doubles: the scale point counted from the lowest (0 where there
/// is no answer), and 1 or 0 for answered or not.
struct FormPoints {
    std::span<double> points;
    std::span<double> answered;

    /// Ends the program at an answer off the scale.
    void read(std::span<const Answer> answers, int lowest, int optionCount) const;
};

/// Item statistics of a set of forms, all items side by side so that the compiler can work on several at once. The sums
/// are whole numbers and thus exact.
class ItemSums {
public:
    explicit ItemSums(std::size_t items);

    void clear();
    void add(const FormPoints &form);
    /// Every form of another set; its distances are left out.
    void add(const ItemSums &other);
    /// Second pass: absolute distances from the mean. Call after every form has been added.
    void addDistances(const FormPoints &form);
    /// Works out variance() and deviation().
    void finish();

    /// 1 if the item has the two answers that a variance needs, else 0.
    double isUsed(std::size_t item) const { return m_isUsed[item]; }
    /// Variance (divisor n - 1) and mean absolute deviation from the mean; 0 below two answers.
    double variance(std::size_t item) const { return m_variance[item]; }
    double deviation(std::size_t item) const { return m_deviation[item]; }

private:
    std::vector<double> m_n;
    std::vector<double> m_sum;
    std::vector<double> m_squares;
    std::vector<double> m_distance;  ///< n times the distances from the mean, so that it is whole
    std::vector<double> m_isUsed;
    std::vector<double> m_variance;
    std::vector<double> m_deviation;
};

}  // namespace circumspect::sealed
