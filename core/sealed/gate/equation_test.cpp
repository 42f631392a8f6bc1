// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/gate/equation_test.h"

#include "model/rater_group.h"
#include "sealed/gate/echelon.h"

#include <algorithm>
#include <map>
#include <vector>

namespace circumspect::sealed {

namespace {

using Numbers = Echelon::Numbers;

/// How many raters stand in the same printed sums, by those sums.
std::map<std::vector<bool>, int> atomsOf(std::span<const std::vector<int>> printedSums, int raterCount)
{
    std::vector<std::vector<bool>> memberships(static_cast<std::size_t>(raterCount),
                                               std::vector<bool>(printedSums.size(), false));
    for (std::size_t sum = 0; sum < printedSums.size(); ++sum)
        for (const int rater : printedSums[sum])
            memberships[static_cast<std::size_t>(rater)][sum] = true;
    std::map<std::vector<bool>, int> atoms;
    for (const std::vector<bool> &membership : memberships)
        if (std::find(membership.begin(), membership.end(), true) != membership.end())
            ++atoms[membership];
    return atoms;
}

Numbers sumOfAtoms(std::size_t size, std::size_t a, std::size_t b)
{
    Numbers sum(size, 0);
    sum[a] = 1;
    sum[b] = 1;
    return sum;
}

bool isKnownToInsider(const Echelon &equations, std::size_t size, std::size_t insider, std::size_t other)
{
    Echelon withOwn = equations;
    withOwn.add(sumOfAtoms(size, insider, insider));
    return withOwn.determines(sumOfAtoms(size, other, other));
}

}  // namespace

bool equationsReveal(std::span<const std::vector<int>> printedSums, int raterCount)
{
    const std::map<std::vector<bool>, int> atoms = atomsOf(printedSums, raterCount);
    std::vector<int> counts;
    std::vector<Numbers> sums(printedSums.size());
    for (const auto &[membership, count] : atoms) {
        counts.push_back(count);
        for (std::size_t sum = 0; sum < sums.size(); ++sum)
            sums[sum].push_back(membership[sum] ? 1 : 0);
    }
    if (std::none_of(counts.begin(), counts.end(), [](int count) { return count < model::kLeastMinimum; }))
        return false;

    Echelon equations;
    for (const Numbers &sum : sums)
        equations.add(sum);
    for (std::size_t a = 0; a < counts.size(); ++a)
        for (std::size_t b = a; b < counts.size(); ++b) {
            if ((a == b ? counts[a] : counts[a] + counts[b]) >= model::kLeastMinimum)
                continue;
            if (equations.determines(sumOfAtoms(counts.size(), a, b)))
                return true;
            if (a != b &&
                (isKnownToInsider(equations, counts.size(), a, b) || isKnownToInsider(equations, counts.size(), b, a)))
                return true;
        }
    return false;
}

}  // namespace circumspect::sealed
