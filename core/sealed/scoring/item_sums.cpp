// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/scoring/item_sums.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace circumspect::sealed {

void FormPoints::read(std::span<const Answer> answers, int lowest, int optionCount) const
{
    int offScale = 0;
    for (std::size_t item = 0; item < answers.size(); ++item) {
        const int isThere = isAnswered(answers[item]) ? 1 : 0;
        const int point = (answers[item] - lowest) * isThere;
        offScale |= static_cast<int>(point < 0) | static_cast<int>(point >= optionCount);
        points[item] = point;
        answered[item] = isThere;
    }
    if (offScale != 0)
        std::abort();
}

ItemSums::ItemSums(std::size_t items)
    : m_n(items),
      m_sum(items),
      m_squares(items),
      m_distance(items),
      m_isUsed(items),
      m_variance(items),
      m_deviation(items)
{
}

void ItemSums::clear()
{
    for (std::vector<double> *sums : {&m_n, &m_sum, &m_squares, &m_distance})
        std::fill(sums->begin(), sums->end(), 0.0);
}

void ItemSums::add(const FormPoints &form)
{
    for (std::size_t item = 0; item < m_n.size(); ++item) {
        const double point = form.points[item];
        m_n[item] += form.answered[item];
        m_sum[item] += point;
        m_squares[item] += point * point;
    }
}

void ItemSums::add(const ItemSums &other)
{
    for (std::size_t item = 0; item < m_n.size(); ++item) {
        m_n[item] += other.m_n[item];
        m_sum[item] += other.m_sum[item];
        m_squares[item] += other.m_squares[item];
    }
}

void ItemSums::addDistances(const FormPoints &form)
{
    for (std::size_t item = 0; item < m_n.size(); ++item)
        m_distance[item] += form.answered[item] * std::abs(form.points[item] * m_n[item] - m_sum[item]);
}

void ItemSums::finish()
{
    for (std::size_t item = 0; item < m_n.size(); ++item) {
        // Below two answers both numerators are 0; a divisor other than 0 then gives 0 without a branch.
        const double n = m_n[item];
        const double divisor = std::max(n, 2.0);
        m_isUsed[item] = n >= 2.0 ? 1.0 : 0.0;
        m_variance[item] = (n * m_squares[item] - m_sum[item] * m_sum[item]) / (divisor * (divisor - 1.0));
        m_deviation[item] = m_distance[item] / (divisor * divisor);
    }
}

}  // namespace circumspect::sealed
