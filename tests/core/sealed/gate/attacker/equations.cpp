// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/gate/attacker/equations.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace circumspect::attacker {

namespace {

std::size_t firstNonZero(const Equations::Row &row)
{
    return static_cast<std::size_t>(std::find_if(row.begin(), row.end(), [](Whole x) { return x != 0; }) - row.begin());
}

void shorten(Equations::Row &row)
{
    Whole divisor = 0;
    for (const Whole x : row)
        divisor = std::gcd(divisor, x);
    if (divisor > 1)
        for (Whole &x : row)
            x /= divisor;
}

}  // namespace

void Equations::reduce(Row &row) const
{
    for (const Pivot &pivot : m_pivots) {
        const Whole factor = row[pivot.column];
        if (factor == 0)
            continue;
        const Whole lead = pivot.row[pivot.column];
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = row[i] * lead - pivot.row[i] * factor;
        shorten(row);
    }
}

void Equations::add(Row row)
{
    reduce(row);
    const std::size_t column = firstNonZero(row);
    if (column < row.size())
        m_pivots.push_back({column, std::move(row)});
}

bool Equations::determine(Row target) const
{
    reduce(target);
    return firstNonZero(target) == target.size();
}

}  // namespace circumspect::attacker
