// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/echelon.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace circumspect::sealed {

bool Echelon::add(Numbers equation)
{
    reduce(equation);
    const auto lead = std::find_if(equation.begin(), equation.end(), [](std::int64_t x) { return x != 0; });
    if (lead == equation.end())
        return false;
    m_leads.push_back(static_cast<std::size_t>(lead - equation.begin()));
    m_equations.push_back(std::move(equation));
    return true;
}

bool Echelon::determines(Numbers sum) const
{
    reduce(sum);
    return std::all_of(sum.begin(), sum.end(), [](std::int64_t x) { return x == 0; });
}

void Echelon::reduce(Numbers &numbers) const
{
    for (std::size_t i = 0; i < m_equations.size(); ++i) {
        const std::int64_t factor = numbers[m_leads[i]];
        if (factor == 0)
            continue;
        const std::int64_t lead = m_equations[i][m_leads[i]];
        std::int64_t common = 0;
        for (std::size_t j = 0; j < numbers.size(); ++j) {
            numbers[j] = numbers[j] * lead - m_equations[i][j] * factor;
            common = std::gcd(common, numbers[j]);
        }
        if (common > 1)
            for (std::int64_t &number : numbers)
                number /= common;
    }
}

}  // namespace circumspect::sealed
