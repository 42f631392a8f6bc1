// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/near_consensus.h"

#include "sealed/gate/whole.h"

#include <cstdlib>

namespace circumspect::sealed {

namespace {

constexpr Whole kOneExchange = 2;

}  // namespace

std::optional<int> nearConsensus(std::span<const int> answers)
{
    const auto count = static_cast<Whole>(answers.size());
    Whole sum = 0;
    Whole squares = 0;
    for (const int answer : answers) {
        sum += answer;
        squares += static_cast<Whole>(answer) * answer;
    }
    if (count == 0 || count * squares - sum * sum > kOneExchange * count)
        return std::nullopt;
    const auto nearest = static_cast<int>((2 * std::abs(sum) + count) / (2 * count));
    return sum < 0 ? -nearest : nearest;
}

}  // namespace circumspect::sealed
