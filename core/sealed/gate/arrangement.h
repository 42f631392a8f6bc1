// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace circumspect::sealed {

/// What is printed of one column's answers to an item: how many, and through the mean their sum.
struct ColumnShare {
    int count = 0;
    int sum = 0;
};

/// How often each scale point was chosen by several columns together, lowest point first.
struct PooledAnswers {
    int lowest = 1;
    std::vector<int> counts;
};

/// True when a reader who knows the pooled answers and each column's share is left with ways to deal the answers out in
/// which no column need be unanimous. Also false one exchange of a point away from that, so that a withheld
/// distribution does not say "unanimous". Depends on what would be printed alone, never on who answered what. False as
/// well when there are too many ways to try.
bool leavesUnanimityOpen(const PooledAnswers &pooled, std::span<const ColumnShare> columns);

/// A way to deal the pooled answers out so that the first column is not unanimous: the answers of each column. Nothing
/// if there is none, or too many ways to try.
std::optional<std::vector<std::vector<int>>> dealtWithoutUnanimousFirst(const PooledAnswers &pooled,
                                                                        std::span<const ColumnShare> columns);

}  // namespace circumspect::sealed
